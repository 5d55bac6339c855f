import { beforeAll, describe, expect, test } from 'vitest'
import { buildIndex, oramaIndex } from '../../src/adapters/orama-index.ts'
import { readLayWords, readTerms } from '../../src/build/corpus.ts'
import { LayWords } from '../../src/domain/lay-words.ts'
import { wordsOf } from '../../src/domain/mentions.ts'
import { Term } from '../../src/domain/term.ts'
import type { PassageIndex } from '../../src/ports/passage-index.ts'
import { lexiconOf, searchTerms } from '../../src/retrieval/search-terms.ts'
import { indexTerms, type TermIndex } from '../../src/retrieval/term-index.ts'
import { termsOf } from '../../src/retrieval/tokens.ts'

const root = new URL('../..', import.meta.url).pathname
const indexOf = (...texts: string[]): TermIndex => indexTerms(texts.map((text) => new Map(text.split(' ').map((term) => [term, 1]))))
const sertraline = Term.parse({ id: 'sertraline', kind: 'antidepressant', name: 'sertraline', class: 'SSRI', synonyms: ['Zoloft'] })
const lexicon = lexiconOf([sertraline], [{ people_say: ['throw up', 'puking'], corpus_says: ['vomiting'] }])
const wordings = (question: string, index: TermIndex) =>
  searchTerms(question, lexicon, index).map(({ alternatives }) => alternatives.map(({ terms }) => terms.join(' ')))

describe('a question becomes things to search for', () => {
  test('a brand brings the generic name, and the class for less', () => {
    const [zoloft] = searchTerms('zoloft', lexicon, indexOf('sertralin ssri', 'ssri'))
    expect(zoloft?.alternatives.map(({ terms }) => terms[0])).toEqual(['zoloft', 'sertralin', 'ssri'])
    expect(zoloft?.alternatives[2]?.weight).toBeLessThan(zoloft?.alternatives[1]?.weight ?? 0)
  })
  test('lay words bring the words of the corpus', () => {
    expect(wordings('it made me throw up', indexOf('vomit'))).toContainEqual(['throw', 'vomit'])
  })
  test('nothing is added that the collection does not hold', () => {
    expect(wordings('zoloft puking', indexOf('other'))).toEqual([['zoloft'], ['puke']])
  })
  test('a word that the collection does not know is read as the nearest that it does', () => {
    expect(wordings('mitrgynine', indexOf('mitragynin'))).toEqual([['mitrgynin', 'mitragynin']])
    expect(wordings('nitragynine', indexOf('mitragynin')), 'another first letter').toEqual([['nitragynin']])
  })
  test('a word that the collection knows is never respelled', () => {
    expect(wordings('seizures', indexOf('seizur', 'seizure'))).toEqual([['seizur']])
  })
  test('words of asking say nothing about the topic', () => {
    expect(searchTerms('tell me what people know', lexicon, indexOf('know')).every(({ aboutness }) => aboutness === 0)).toBe(true)
  })
})

describe('every name reaches what the plain name reaches', () => {
  const terms = readTerms(root)
  const product = lexiconOf(terms, LayWords.parse(readLayWords(root)))
  let index: PassageIndex
  // A passage for each term that says its name, and one beside it that does not.
  beforeAll(() => {
    const passages = terms.map(({ id, name }) => ({ id, kind: 'claim' as const, title: '', text: `A study reported on ${name}.`, aliases: '' }))
    index = oramaIndex(buildIndex(passages), product)
  })
  const withoutRemark = (name: string) => name.replace(/ \(.*\)$/, '')
  const namedAlone = (name: string, id: string) => {
    const [only, ...others] = product.mentions(wordsOf(name))
    return only?.sure === true && only.term.id === id && others.length === 0 && termsOf(name).length > 0
  }
  test.each(terms.map((term) => [term.name, term] as const))('%s', (plain, { id, synonyms, slang, misspellings, languages = {} }) => {
    const wanted = index.search(plain, { limit: 1 })[0]?.id
    const names = [...synonyms, ...slang, ...misspellings, ...Object.values(languages).flat()].map(withoutRemark)
    const lost = names.filter((name) => namedAlone(name, id) && !index.search(name).some((hit) => hit.id === wanted))
    // SAMe is the one name that is a stop word: nothing can be sought by it.
    expect(wanted === undefined ? [plain] : lost).toEqual(wanted === undefined ? ['SAMe'] : [])
  })
})
