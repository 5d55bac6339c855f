import { wordsOf } from '../domain/mentions.ts'
import { termsOf } from './tokens.ts'

/** What a text of the corpus is made of: its terms as the search counts them, and its plain words, small ones included. */
export type TextTerms = { readonly terms: ReadonlySet<string>; readonly words: readonly string[] }

const read = new Map<string, TextTerms>()

/**
 * Reads a text of the corpus, once: the corpus stays as it is while it is served, and reading a dozen briefs anew took
 * most of a reply's time. Never for a user's words, which would stay in memory.
 */
export function textTerms(text: string): TextTerms {
  const known = read.get(text)
  if (known) return known
  const made = { terms: new Set(termsOf(text)), words: wordsOf(text) }
  read.set(text, made)
  return made
}
