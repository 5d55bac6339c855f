import { lexicon, type Lexicon } from './reading/lexicon.ts'
import { tokensOf } from './reading/tokens.ts'

/** The name that stands for all of a term's names: brands and abbreviations come back as the generic name, unknown words as they are. */
export function canonicalTerm(text: string, terms: Lexicon = lexicon()): string {
  const tokens = tokensOf(text).filter((token) => token.kind !== 'mark')
  const stems = tokens.map((token) => token.stem)
  const name = (terms.names.get(stems[0] ?? '') ?? []).find(
    (one) => one.stems.length === stems.length && one.stems.every((stem, i) => stem === stems[i]) && (one.exactCase === null || one.exactCase === text.trim()),
  )
  const concept = name?.concepts.map((id) => terms.concepts[id]).find((one) => one !== undefined && one.kind !== 'IDEA')
  return concept?.name ?? tokens.map((token) => token.text).join(' ')
}

/** Whether two names are of one substance, enzyme, receptor or other thing; for words that no list holds, whether they are the same word. */
export function sameTerm(a: string, b: string, terms: Lexicon = lexicon()): boolean {
  return canonicalTerm(a, terms) === canonicalTerm(b, terms)
}
