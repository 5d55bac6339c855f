import { describe, expect, test } from 'vitest'
import { buildIndex, oramaIndex } from '../../src/adapters/orama-index.ts'
import { Term } from '../../src/domain/term.ts'
import { emptyLexicon, lexiconOf } from '../../src/retrieval/search-terms.ts'
import { indexTerms, restoreTerms, snapshotOf } from '../../src/retrieval/term-index.ts'

const passage = (id: string, text: string, kind: 'brief' | 'claim' = 'claim', title = '') => ({ id, kind, title, text, aliases: '' })
const passages = [
  passage('liver', 'Kratom was linked to liver injury with jaundice in eleven patients.'),
  passage('jaundice', 'Jaundice and itching began two weeks after kratom.'),
  passage('seizure', 'A man had a seizure after kratom tea.'),
  passage('both', 'Sertraline and kratom were found together in one patient.'),
  passage('sertraline', 'Sertraline is an antidepressant that doctors often prescribe.'),
  passage('painting', 'Painting is a pastime.'),
  passage('brief', 'What is known about the liver and kratom.', 'brief', 'Kratom and the liver'),
]
const names = [
  { id: 'kratom', kind: 'drug', name: 'kratom' },
  { id: 'sertraline', kind: 'antidepressant', name: 'sertraline', synonyms: ['Zoloft'] },
]
const index = oramaIndex(
  buildIndex(passages),
  lexiconOf(
    names.map((name) => Term.parse(name)),
    [],
  ),
)
const ids = (question: string) => index.search(question).map((hit) => hit.id)

describe('a small collection is ranked as a reader would', () => {
  test('the passage that says it all comes first', () => expect(ids('liver injury jaundice')[0]).toBe('liver'))
  test('a passage about both things stands above one about either', () => {
    expect(ids('kratom with zoloft')[0]).toBe('both')
  })
  test('a word does not match longer words that begin with it', () => expect(ids('pain')).toEqual([]))
  test('a passage like those that match is found, too', () => expect(ids('injury')).toContain('jaundice'))
  test('a question without content finds nothing', () => expect(ids('what is it?')).toEqual([]))
  test('an empty question finds nothing', () => expect(ids('')).toEqual([]))
  test('only passages of the kind asked for are found', () => {
    expect(index.search('liver', { kind: 'brief' }).map((hit) => hit.id)).toEqual(['brief'])
    expect(index.search('liver', { kind: 'claim' }).map((hit) => hit.id)).not.toContain('brief')
  })
  test('no more hits come than were asked for', () => expect(index.search('kratom', { limit: 2 })).toHaveLength(2))
  test('scores fall from hit to hit', () => {
    const scores = index.search('kratom liver').map((hit) => hit.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

describe('relevance compares between questions', () => {
  const relevance = (question: string) => Math.max(0, ...index.search(question).map((hit) => hit.relevance))
  test('it is 1 where a passage holds everything', () => expect(relevance('can kratom cause a seizure?')).toBe(1))
  test('an unknown specific word lowers it a lot', () => expect(relevance('kratom and metformin')).toBeLessThan(0.3))
  test('a known brand counts as its generic name', () => expect(relevance('zoloft')).toBe(1))
  test('words of asking do not count', () => expect(relevance('please tell me what people know about jaundice')).toBe(1))
  test('it is 0 for a question about something else', () => expect(relevance('banana bread recipe')).toBe(0))
})

test('an index restored from its snapshot ranks as the one that was saved', () => {
  const snapshot = buildIndex(passages)
  const restored = oramaIndex(JSON.parse(JSON.stringify(snapshot)), emptyLexicon)
  expect(restored.search('liver jaundice')).toEqual(oramaIndex(snapshot, emptyLexicon).search('liver jaundice'))
})

test('a snapshot keeps counts, neighbours and vocabulary', () => {
  const counts = [
    new Map([
      ['a', 2],
      ['b', 0.25],
    ]),
    new Map([
      ['b', 1],
      ['c', 1],
    ]),
    new Map([['c', 3]]),
    new Map([['d', 1]]),
  ]
  const index = indexTerms(counts)
  const restored = restoreTerms(snapshotOf(index, counts))
  expect(restored.vocabulary).toEqual(index.vocabulary)
  expect(restored.postings).toEqual(index.postings)
  expect(restored.neighbours.map(({ keys }) => keys)).toEqual(index.neighbours.map(({ keys }) => keys))
})

test('an empty collection can be searched', () => expect(oramaIndex(buildIndex([]), emptyLexicon).search('anything')).toEqual([]))
