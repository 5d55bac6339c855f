import type { Brief } from './brief.ts'
import type { Corpus } from './corpus.ts'
import type { PlacedClaim } from './found.ts'
import { type Mentions, mentionsOf } from './mentions.ts'
import type { Source } from './source.ts'
import type { Term } from './term.ts'

/** The corpus, ready to look things up in. */
export type Library = {
  readonly sources: readonly Source[]
  readonly briefs: readonly Brief[]
  readonly terms: readonly Term[]
  readonly source: (id: string) => Source | undefined
  readonly brief: (id: string) => Brief | undefined
  readonly claim: (id: string) => PlacedClaim | undefined
  readonly mentions: Mentions
}

/** A library over a corpus. */
export function libraryOf(corpus: Corpus): Library {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]))
  const briefs = new Map(corpus.briefs.map((brief) => [brief.id, brief]))
  const claims = new Map(corpus.sources.flatMap((source) => source.claims.map((claim) => [claim.id, { claim, source }] as const)))
  const mentions = mentionsOf(corpus.terms)
  return {
    ...corpus,
    source: (id) => sources.get(id),
    brief: (id) => briefs.get(id),
    claim: (id) => claims.get(id),
    mentions,
  }
}
