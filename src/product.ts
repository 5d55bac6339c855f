import * as built from '../dist/product.js'
import { oramaIndex, type IndexSnapshot } from './adapters/orama-index.ts'
import type { Corpus } from './domain/corpus.ts'
import { libraryOf } from './domain/library.ts'
import type { Policy } from './domain/policy.ts'
import type { Versions } from './domain/reply.ts'
import { guardOf } from './guard/guard.ts'
import { type PackedGuardData, unpackGuardData } from './guard/guard-data.ts'
import type { Ports } from './pipeline.ts'
import type { LayWords } from './domain/lay-words.ts'
import { lexiconOf } from './retrieval/search-terms.ts'
import { rememberChecked } from './verification/grounding.ts'

/** What the build made, ready for use; read once, at module scope. */
export type Product = Pick<Ports, 'guard' | 'index' | 'library' | 'policy' | 'versions'>

/** Reads dist/product.js. The build parsed everything in it with the domain's schemas, so it is trusted here. */
export function readProduct(): Product {
  const corpus = JSON.parse(built.corpus) as Corpus
  const policy = JSON.parse(built.policy) as Policy
  const library = libraryOf(corpus)
  for (const { sentences } of corpus.briefs) for (const { text, claims } of sentences) rememberChecked(text, claims)
  for (const { claims } of corpus.sources) for (const { id, text } of claims) rememberChecked(text, [id])
  return {
    library,
    policy,
    guard: guardOf(policy, corpus.terms, unpackGuardData(JSON.parse(built.guardData) as PackedGuardData)),
    index: onceSought(() =>
      oramaIndex(JSON.parse(built.snapshot) as IndexSnapshot, lexiconOf(corpus.terms, JSON.parse(built.layWords) as LayWords, library.mentions)),
    ),
    versions: JSON.parse(built.versions) as Versions,
  }
}

/** An index restored at the first search: a worker starts sooner by a third, and what needs no index never waits for it. */
function onceSought(restore: () => Product['index']): Product['index'] {
  let restored: Product['index'] | null = null
  return {
    search: (question, options) => {
      restored ??= restore()
      return restored.search(question, options)
    },
  }
}
