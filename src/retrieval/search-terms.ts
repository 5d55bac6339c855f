import type { LayWords } from '../domain/lay-words.ts'
import { editsWithin, mentionsOf, wordsOf as plainWords, type Mentions } from '../domain/mentions.ts'
import type { Term, TermKind } from '../domain/term.ts'
import type { Alternative, Concept } from './ranking.ts'
import { fillerWords } from './stop-words.ts'
import type { TermIndex } from './term-index.ts'
import { isContent, stemOf, termsOf, termsOfWord, wordsOf } from './tokens.ts'

/** What the search knows about words: names of things, and the corpus's words for what people say. */
export type Lexicon = {
  readonly mentions: Mentions
  /** Every name as it is written, folded; what is found under another spelling is a guess. */
  readonly names: ReadonlySet<string>
  /** The names, brands and class of a term, as wordings. */
  readonly wordings: (term: Term) => readonly Wording[]
  /** By the stems of what people say, joined with spaces: the terms of each thing the corpus says. */
  readonly layWords: ReadonlyMap<string, readonly (readonly string[])[]>
}

// How much each kind of wording counts next to the user's own, in ranking (the collection knows the user's word, or not)
// and as having said the same thing. Below the own wording throughout: a guess must not outrank it.
const name = { known: 0.8, unknown: 1, sameness: 1 }
const synonym = { known: 0.4, unknown: 0.7, sameness: 1 }
const lay = { known: 0.4, unknown: 0.6, sameness: 0.9 }
const family = { known: 0.4, unknown: 0.4, sameness: 0.4 }
const respelled = { known: 0, unknown: 0.7, sameness: 0.9 }
const longestLayWord = 4
// Each is a walk through the vocabulary; a question with more unknown words is not misspelled but about something else.
const mostRespellings = 8

const substances: ReadonlySet<TermKind> = new Set(['antidepressant', 'medicine', 'drug', 'supplement', 'product', 'class', 'alkaloid'])

/** Prepares names and lay words for searching; `mentions` where the same finder has been made before. */
export function lexiconOf(terms: readonly Term[], layWords: LayWords, mentions: Mentions = mentionsOf(terms)): Lexicon {
  const byStems = new Map<string, (readonly string[])[]>()
  for (const { people_say, corpus_says } of layWords) {
    const said = corpus_says.map(termsOf)
    for (const phrase of people_say) {
      const key = stemsOf(phrase).join(' ')
      byStems.set(key, [...(byStems.get(key) ?? []), ...said])
    }
  }
  const names = terms.flatMap(namesOf).map((written) => plainWords(written).join(' '))
  return { mentions, wordings: keptByTerm(wordingsOf), names: new Set(names.flatMap((written) => [written, `${written}s`])), layWords: byStems }
}

/** No names, no lay words: only the words of the question. */
export const emptyLexicon: Lexicon = { mentions: () => [], wordings: () => [], names: new Set(), layWords: new Map() }

/** What a question is about, as things to search for: its own words, and other ways to say them that the lexicon knows. */
export function searchTerms(question: string, lexicon: Lexicon, index: TermIndex): Concept[] {
  const own = ownTerms(question)
  const taken = new Set<string>()
  const concepts: Concept[] = []
  const take = (surface: readonly string[], others: readonly Wording[], aboutness: number, named: boolean) => {
    const terms = surface.filter((term) => own.has(term) && !taken.has(term))
    if (terms.length === 0) return
    for (const term of terms) taken.add(term)
    const alternatives = withAlternatives(index, terms, others)
    concepts.push({ weight: Math.max(...terms.map((term) => own.get(term) ?? 1)), aboutness, named, alternatives })
  }
  const seen = new Set<string>()
  for (const { term, words, sure } of lexicon.mentions(plainWords(question))) {
    if (seen.has(words)) continue
    seen.add(words)
    const surface = termsAsWritten(words, own)
    const guessed = !lexicon.names.has(words)
    if (guessed && surface.every((written) => index.vocabulary.has(written))) continue
    if (sure || /\d/.test(words)) take(surface, lexicon.wordings(term), 1, substances.has(term.kind))
  }
  for (const { surface, says } of layMatches(question, lexicon)) {
    take(
      surface,
      says.map((terms) => ({ terms, ...lay })),
      surface.every((term) => fillerStems.has(term)) ? 0.5 : 1,
      false,
    )
  }
  let respellings = mostRespellings
  for (const [term, count] of own) {
    if (taken.has(term)) continue
    const aboutness = fillerStems.has(term) ? 0 : 1
    const unknown = !index.vocabulary.has(term) && aboutness > 0
    const other = unknown && respellings-- > 0 ? respelling(term, index) : undefined
    const others = other === undefined ? [] : [{ terms: [other], ...respelled }]
    concepts.push({ weight: count, aboutness, named: false, alternatives: withAlternatives(index, [term], others) })
  }
  return concepts
}

/** The terms that the question holds for a mention, whose words come without hyphens: co-codamol as `co codamol`. */
function termsAsWritten(words: string, own: ReadonlyMap<string, number>): string[] {
  const spellings = [words, words.replaceAll(' ', '-'), words.replaceAll(' ', '')].map(termsOf)
  return spellings.find((terms) => terms.some((term) => own.has(term))) ?? []
}

type Wording = { readonly terms: readonly string[]; readonly known: number; readonly unknown: number; readonly sameness: number }

const fillerStems: ReadonlySet<string> = new Set([...fillerWords].map(stemOf))

function ownTerms(question: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of termsOf(question)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

const withoutRemark = (written: string): string => written.replace(/ \(.*\)$/, '')

const namesOf = ({ name: own, synonyms, slang, misspellings, languages = {} }: Term): string[] =>
  [own, ...synonyms, ...slang, ...misspellings, ...Object.values(languages).flat()].map(withoutRemark)

/** The names and brands of a term, and its class, as wordings. Slang and misspellings are only ever read. */
function wordingsOf(term: Term): Wording[] {
  return [
    { terms: tellingTerms(term.name), ...name },
    ...term.synonyms.map((written) => ({ terms: tellingTerms(withoutRemark(written)), ...synonym })),
    ...(term.class === undefined ? [] : [{ terms: termsOf(withoutRemark(term.class)), ...family }]),
  ]
}

function keptByTerm<T>(of: (term: Term) => T): (term: Term) => T {
  const kept = new Map<string, T>()
  return (term) => {
    const known = kept.get(term.id) ?? of(term)
    kept.set(term.id, known)
    return known
  }
}

/** The terms of a name, less the words of talk in it: pregnant person is found as pregnant. */
function tellingTerms(written: string): string[] {
  const terms = termsOf(written)
  const telling = terms.filter((term) => !fillerStems.has(term))
  return telling.length > 0 ? telling : terms
}

/** The user's own wording, and of the others those that the collection has the words for. */
function withAlternatives(index: TermIndex, surface: readonly string[], others: readonly Wording[]): Alternative[] {
  const holds = (term: string) => index.vocabulary.has(term)
  const known = surface.every(holds)
  const alternatives: Alternative[] = [{ terms: surface, weight: 1, sameness: 1 }]
  const seen = new Set([surface.join(' ')])
  for (const other of others) {
    const key = other.terms.join(' ')
    if (key === '' || seen.has(key) || !other.terms.every(holds)) continue
    seen.add(key)
    alternatives.push({ terms: other.terms, weight: known ? other.known : other.unknown, sameness: other.sameness })
  }
  return alternatives
}

function layMatches(question: string, { layWords }: Lexicon): { surface: string[]; says: readonly (readonly string[])[] }[] {
  const words = wordsOf(question).flatMap((word) => word.parts.map((part) => ({ part, stem: stemOf(part), terms: termsOfWord(word) })))
  const matches: { surface: string[]; says: readonly (readonly string[])[] }[] = []
  for (let from = 0; from < words.length; ) {
    let length = Math.min(longestLayWord, words.length - from)
    while (
      length > 0 &&
      !layWords.has(
        words
          .slice(from, from + length)
          .map((word) => word.stem)
          .join(' '),
      )
    )
      length--
    if (length > 0) {
      const matched = words.slice(from, from + length)
      const says = layWords.get(matched.map((word) => word.stem).join(' ')) ?? []
      matches.push({ surface: [...new Set(matched.filter((word) => isContent(word.part)).flatMap((word) => word.terms))], says })
    }
    from += Math.max(1, length)
  }
  return matches
}

const stemsOf = (phrase: string): string[] => wordsOf(phrase).flatMap((word) => word.parts.map(stemOf))

/** The collection's own term that an unknown word most likely misspells: same first letter, one edit, in long words two. */
function respelling(term: string, index: TermIndex): string | undefined {
  if (term.length < 5 || !/^[a-z]+$/.test(term)) return undefined
  const most = term.length >= 8 ? 2 : 1
  for (let edits = 1; edits <= most; edits++) {
    let best: string | undefined
    let rarity = Infinity
    for (const [other, number] of index.vocabulary) {
      if (other[0] !== term[0] || Math.abs(other.length - term.length) > edits || !editsWithin(term, other, edits)) continue
      const own = index.rarity[number] ?? 0
      if (own < rarity) [best, rarity] = [other, own]
    }
    if (best !== undefined) return best
  }
  return undefined
}
