import type { Brief, BriefSentence } from '../../src/domain/brief.ts'
import type { Found, FoundBrief, PlacedClaim, Relevant } from '../../src/domain/found.ts'
import { type Library, libraryOf } from '../../src/domain/library.ts'
import { type Mention, wordsOf } from '../../src/domain/mentions.ts'
import type { Question } from '../../src/domain/question.ts'
import type { Claim, Source } from '../../src/domain/source.ts'
import type { Term } from '../../src/domain/term.ts'

/** A source of one claim, a survey of 2019 unless said. */
export function claimOf(id: string, text: string, { direction = 'neutral', ...source }: Partial<Source & Pick<Claim, 'direction'>> = {}): PlacedClaim {
  const claim: Claim = { id: `${id}#c1`, text, topics: ['topic'], direction }
  return {
    claim,
    source: {
      id,
      title: `On ${id}`,
      authors: ['A. Author'],
      year: 2019,
      url: 'https://example.org/',
      link: true,
      kind: 'survey',
      evidence_level: 'observational',
      read: 'abstract',
      checked: '2026-11-22',
      ...source,
      claims: [claim],
    },
  }
}

type Written = readonly [section: BriefSentence['section'], text: string, ...claims: string[]]

/** A brief of sentences, each with its section and the sources whose claims it cites. */
export function briefOf(id: string, sentences: readonly Written[], rest: Partial<Brief> = {}): Brief {
  return {
    id,
    title: `Brief ${id}`,
    questions: [`What is ${id}?`],
    topics: ['topic'],
    terms: [],
    pointer: 'none',
    next: [],
    reviewed: '2026-11-22',
    ...rest,
    sentences: sentences.map(([section, text, ...claims]) => ({ section, text, claims: claims.map((source) => `${source}#c1`) })),
  }
}

export function libraryWith(claims: readonly PlacedClaim[], briefs: readonly Brief[] = [], terms: readonly Term[] = []): Library {
  return libraryOf({ sources: claims.map(({ source }) => source), briefs: [...briefs], terms: [...terms] })
}

/** A brief as found, its sentences as relevant as given, in their order. */
export function foundBrief(item: Brief, relevance: number, sentences: readonly number[] = []): FoundBrief {
  return { item, relevance, sentences: item.sentences.map((sentence, at) => ({ item: sentence, relevance: sentences[at] ?? 0 })) }
}

export function relevant<T>(item: T, relevance: number): Relevant<T> {
  return { item, relevance }
}

export function foundWith(found: Partial<Found>): Found {
  return { asked: 'a question', subjects: [], briefs: [], claims: [], rejected: { briefs: [], claims: [] }, ...found }
}

export function termOf(id: string, kind: Term['kind'], rest: Partial<Term> = {}): Term {
  return { id, kind, name: id, synonyms: [], slang: [], misspellings: [], ...rest }
}

/** A term as a user named it. */
export function named(term: Term, words = term.name.toLowerCase()): Mention {
  return { term, words, from: 0, to: 0, sure: true }
}

export function questionOf(text: string, rest: Partial<Question> = {}): Question {
  return { id: 'r1', conversation: 'c1', text, earlier: [], country: null, ...rest }
}

export function wordCount(texts: readonly string[]): number {
  return texts.flatMap(wordsOf).length
}
