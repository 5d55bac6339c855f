import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadFile } from '../../src/build/bad-file.ts'
import { readCorpus, readLayWords, readTerms, type SentenceCheck } from '../../src/build/corpus.ts'
import { Corpus } from '../../src/domain/corpus.ts'
import { amountObjection } from '../../src/verification/amount-rail.ts'
import { objectionsToStatement } from '../../src/verification/grounding.ts'
import { changed, folderWith } from './folder.ts'

const repository = join(import.meta.dirname, '../..')

const source = `---
title: Kratom in a village
authors: [Tan AB]
year: 2019
url: https://example.org/village
link: true
kind: survey
evidence_level: observational
read: abstract
checked: 2026-11-22
---

## c1

Of 60 people asked in one village, half said that kratom may make them sleepy.

- topics: adverse-effects
- direction: risk

## c2

The survey asked nobody about antidepressants.

- topics: research-gaps
- direction: unknown
`
const brief = `---
title: Kratom and sleep
questions: [Does kratom make people sleepy?]
topics: [sleep]
terms: [kratom]
pointer: none
next: []
reviewed: 2026-11-22
---

## In short

Of 60 people asked in one village, half said that kratom may make them sleepy. [tan-2019#c1]
The survey asked nobody about antidepressants. [tan-2019#c2]
In one village, half of the people asked said that kratom may make them sleepy. [tan-2019#c1]
`
const terms = `- id: kratom
  kind: drug
  name: kratom
  synonyms: [Mitragyna speciosa]
`
const files = { 'corpus/sources/tan-2019.md': source, 'corpus/briefs/sleep.md': brief, 'corpus/terms.yaml': terms }

/** The rails as the build runs them. */
const byTheRails: SentenceCheck = (sentence, claims) => objectionsToStatement(sentence, claims)[0]?.objection ?? null

describe('a corpus', () => {
  it('gives its sources, briefs and terms, with nothing added', () => {
    const corpus = readCorpus(folderWith(files), byTheRails)
    expect(corpus).toEqual(Corpus.parse(corpus))
    expect(corpus.sources.map(({ id }) => id)).toEqual(['tan-2019'])
    expect(corpus.briefs.map(({ id, sentences }) => [id, sentences.length])).toEqual([['sleep', 3]])
    expect(corpus.terms).toEqual([{ id: 'kratom', kind: 'drug', name: 'kratom', synonyms: ['Mitragyna speciosa'], slang: [], misspellings: [] }])
  })

  it('shows the check each claim, then each sentence of a brief with the claims that it cites, and their sources', () => {
    const seen: string[] = []
    readCorpus(folderWith(files), (sentence, claims) => {
      seen.push(`${sentence.slice(0, 10)} ${claims.map(({ claim, source: { year } }) => `${claim.id} ${year}`).join()}`)
      return null
    })
    const claims = ['Of 60 peop tan-2019#c1 2019', 'The survey tan-2019#c2 2019']
    expect(seen).toEqual([...claims, ...claims, 'In one vil tan-2019#c1 2019'])
  })
})

const badBriefs: readonly (readonly [what: string, from: string, to: string, problem: string])[] = [
  ['an unknown claim', '[tan-2019#c2]', '[tan-2019#c3]', '14: there is no claim "tan-2019#c3"'],
  ['a claim of an unknown source', '[tan-2019#c2]', '[lim-2020#c1]', '14: there is no claim "lim-2020#c1"'],
  ['an unknown term', 'terms: [kratom]', 'terms: [kratom, krating]', '5: terms: there is no term "krating"'],
  ['an unknown brief to go on with', 'next: []', 'next: [kratom-and-driving]', '7: next: there is no brief "kratom-and-driving"'],
  ['an amount', 'half said that kratom may', 'half said that 5 grams of kratom may', '13: '],
  ['a schedule', 'asked nobody about antidepressants', 'asked nobody who took it twice a day about antidepressants', '14: '],
  ['a permission', 'The survey asked nobody about antidepressants.', 'It is safe to take kratom with antidepressants.', '14: '],
  ['a number that the claim does not hold', 'Of 60 people', 'Of 600 people', '13: '],
  [
    'a claim made stronger',
    'half said that kratom may make them sleepy. [tan-2019#c1]\nThe',
    'half said that kratom always makes them sleepy. [tan-2019#c1]\nThe',
    '13: ',
  ],
  ['a claim turned round', 'people asked said that kratom may make them sleepy', 'people asked said that kratom may not make them sleepy', '15: '],
  ['a statement on something else', 'The survey asked nobody about antidepressants.', 'Kratom has been shown to raise blood pressure in rats.', '14: '],
]

describe('a brief that cannot be taken', () => {
  it.each(badBriefs)('is refused for %s, with file and line', (_, from, to, problem) => {
    const root = folderWith({ ...files, 'corpus/briefs/sleep.md': changed(brief, from, to) })
    expect(() => readCorpus(root, byTheRails)).toThrow(BadFile)
    expect(() => readCorpus(root, byTheRails)).toThrow(`corpus/briefs/sleep.md:${problem}`)
  })

  it('is shown with the sentence that the rails objected to', () => {
    const root = folderWith({ ...files, 'corpus/briefs/sleep.md': changed(brief, 'Of 60 people', 'Of 600 people') })
    expect(() => readCorpus(root, byTheRails)).toThrow('"Of 600 people asked in one village, half said that kratom may make them sleepy."')
  })
})

const badTerms: readonly (readonly [what: string, text: string, problem: string])[] = [
  ['bad YAML', '- id: [kratom\n', '2: '],
  ['a map where a list should be', 'id: kratom\n', '1: '],
  ['an unknown kind', `${terms}- id: cat\n  kind: pet\n  name: cat\n`, '6: 1.kind: '],
  ['an unknown field', `${terms}  colour: green\n`, '5: 0.colour: there is no such field'],
  ['a missing name', '- id: kratom\n  kind: drug\n', '1: 0.name: '],
]

describe('a file of terms that cannot be taken', () => {
  it.each(badTerms)('is refused for %s, with file and line', (_, text, problem) => {
    const root = folderWith({ 'corpus/terms.yaml': text })
    expect(() => readTerms(root)).toThrow(BadFile)
    expect(() => readTerms(root)).toThrow(`corpus/terms.yaml:${problem}`)
  })
})

describe('the words that people say', () => {
  it('are read exactly', () => {
    const root = folderWith({ 'corpus/lay-words.yaml': '- people_say: [throw up, puke]\n  corpus_says: [vomiting]\n' })
    expect(readLayWords(root)).toEqual([{ people_say: ['throw up', 'puke'], corpus_says: ['vomiting'] }])
  })

  it('are refused with file and line where they lead to no word of the corpus', () => {
    const root = folderWith({ 'corpus/lay-words.yaml': '- people_say: [puke]\n  corpus_says: [vomiting]\n- people_say: [barf]\n  corpus_says: []\n' })
    expect(() => readLayWords(root)).toThrow('corpus/lay-words.yaml:4: 1.corpus_says: ')
  })
})

it('stops at the first bad file and names no other', () => {
  const root = folderWith({
    ...files,
    'corpus/sources/a-first.md': 'nothing',
    'corpus/sources/tan-2019.md': 'nothing',
    'corpus/briefs/sleep.md': 'nothing',
  })
  expect(() => readCorpus(root, byTheRails)).toThrow(/^corpus\/sources\/a-first\.md:1: [^\n]*$/)
})

describe('the corpus of this repository', () => {
  it('is taken whole: every source parses, and every sentence of every brief passes the rails', { timeout: 60_000 }, () => {
    expect(() => readCorpus(repository, byTheRails)).not.toThrow()
  })

  it('holds no amount in any claim, or in anything of a brief that is shown (policy.md, never 1)', () => {
    const { sources, briefs } = readCorpus(repository, () => null)
    const texts = [
      ...sources.flatMap(({ claims }) => claims.map(({ id, text }) => ({ id, text }))),
      ...briefs.flatMap(({ id, title, questions, sentences }) =>
        [title, ...questions.slice(0, 1), ...sentences.map(({ text }) => text)].map((text) => ({ id, text })),
      ),
    ]
    const found = texts.filter(({ text }) => amountObjection(text) !== null).map(({ id, text }) => `${id}: ${text}`)
    expect(found).toEqual([])
  })

  it('keeps the day on which each source was checked, and none of them lies ahead', () => {
    const { sources } = readCorpus(repository, () => null)
    expect(sources.filter(({ checked }) => checked > new Date().toISOString().slice(0, 10)).map(({ id }) => id)).toEqual([])
  })
})
