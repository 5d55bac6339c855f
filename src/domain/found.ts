import type { Brief, BriefSentence } from './brief.ts'
import type { Mention } from './mentions.ts'
import type { Claim, Source } from './source.ts'

/** A claim with the source it stands in. */
export type PlacedClaim = { readonly claim: Claim; readonly source: Source }

/** How well something fits a question, 0 to 1, comparable between questions. */
export type Relevant<T> = { readonly item: T; readonly relevance: number }

/** A brief found, with how well each of its sentences fits. */
export type FoundBrief = Relevant<Brief> & { readonly sentences: readonly Relevant<BriefSentence>[] }

/** What retrieval found for one part of a question: what reached the floor, and what did not, most relevant first. */
export type Found = {
  /** The part of the question that this is about. */
  readonly asked: string
  /** What the part, or failing that the conversation, names. */
  readonly subjects: readonly Mention[]
  readonly briefs: readonly FoundBrief[]
  readonly claims: readonly Relevant<PlacedClaim>[]
  readonly rejected: { readonly briefs: readonly FoundBrief[]; readonly claims: readonly Relevant<PlacedClaim>[] }
}
