import type { TermCounts } from './term-index.ts'
import { termsOf } from './tokens.ts'

/** A document's text by what it is: its title, what it says, and what else people call it or ask about it. */
export type Fields = { readonly title: string; readonly text: string; readonly aliases: string }

// BM25F (Robertson, Zaragoza & Taylor 2004): a term counts by the field it stands in, before saturation. Half for what
// surrounds a passage and is not said by it.
const weights = { title: 0.3, text: 1, aliases: 1 }

/** How much of each term a document holds, its fields weighed. */
export function countTerms(fields: Fields): TermCounts {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  add(fields.text, weights.text)
  add(fields.title, weights.title)
  add(fields.aliases, weights.aliases)
  return counts
}
