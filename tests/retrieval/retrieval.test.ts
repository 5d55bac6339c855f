import { describe, expect, it } from 'vitest'
import type { Hit, PassageIndex } from '../../src/ports/passage-index.ts'
import { floors, retrieve, retrieveAbout } from '../../src/retrieval/retrieval.ts'
import { briefOf, claimOf, libraryWith, questionOf, termOf } from '../composition/made.ts'

const kratom = termOf('kratom', 'drug')
const sertraline = termOf('sertraline', 'antidepressant', { synonyms: ['Zoloft'], class: 'SSRI' })
const thailand = briefOf(
  'law',
  [
    ['In short', 'Thailand allows kratom.', 'a'],
    ['Law', 'Malaysia does not allow it.', 'a'],
    ['Law', 'Laws change.', 'a'],
  ],
  { title: 'Kratom and the law', questions: ['Is kratom legal in Thailand?'], terms: ['kratom'] },
)
const syndrome = briefOf(
  'syndrome',
  [
    ['In short', 'Serotonin syndrome is rare.', 'b'],
    ['In people', 'A fever is a sign.', 'b'],
    ['In people', 'Nobody counts cases.', 'b'],
  ],
  { title: 'Serotonin syndrome', questions: ['What is serotonin syndrome?'], terms: [] },
)
const zoloft = briefOf(
  'zoloft',
  [
    ['In short', 'Sertraline is an SSRI.', 'c'],
    ['In people', 'It is taken for depression.', 'c'],
    ['In people', 'Nobody tried it with kratom.', 'c'],
  ],
  { title: 'Sertraline', questions: ['What is sertraline?', 'How does sertraline work?'], terms: ['sertraline'] },
)
const addictive = briefOf(
  'addictive',
  [
    ['In short', 'Kratom can be addictive.', 'a'],
    ['In people', 'Some crave it.', 'a'],
    ['In people', 'Some do not.', 'a'],
  ],
  { title: 'Is kratom addictive', questions: ['Is kratom addictive?'], terms: ['kratom'] },
)
const claims = [
  claimOf('a', 'Thailand allowed kratom in 2021.'),
  claimOf('b', 'Serotonin syndrome comes from too much serotonin.'),
  claimOf('c', 'Sertraline blocks the reuptake of serotonin.'),
]
const library = libraryWith(claims, [thailand, syndrome, zoloft, addictive], [kratom, sertraline])

/** Finds what shares words with the question: the more of the question's words, the more relevant. */
function wordIndex(): PassageIndex & { readonly asked: string[] } {
  const asked: string[] = []
  const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
  const texts = [
    ...library.briefs.map(({ id, title, questions, sentences }) => ({
      id,
      kind: 'brief',
      words: wordsIn([title, ...questions, ...sentences.map(({ text }) => text)].join(' ')),
    })),
    ...claims.map(({ claim: { id, text } }) => ({ id, kind: 'claim', words: wordsIn(text) })),
  ]
  return {
    asked,
    search: (question, { limit = 10, kind } = {}) => {
      asked.push(question)
      const words = [...wordsIn(question)].filter((word) => !['what', 'does', 'with'].includes(word))
      const hits: Hit[] = texts
        .filter((text) => kind === undefined || text.kind === kind)
        .map((text) => ({ id: text.id, score: 1, relevance: words.length === 0 ? 0 : words.filter((word) => text.words.has(word)).length / words.length }))
      return hits
        .filter(({ relevance }) => relevance > 0)
        .toSorted((a, b) => b.relevance - a.relevance)
        .slice(0, limit)
    },
  }
}
const look = (text: string, earlier: readonly string[] = []) =>
  retrieve(questionOf(text, { earlier: earlier.map((one) => ({ text: one, outcome: 'answer', reasons: [] })) }), { index: wordIndex(), library })
const leads = (found: ReturnType<typeof look>) => found.map(({ briefs }) => briefs[0]?.item.id)

describe('what is found', () => {
  it('is what reaches the floors, most relevant first, and what does not is kept apart', () => {
    const [found] = look('Is kratom legal in Thailand?')
    expect(found.briefs[0]?.item.id).toBe('law')
    for (const { relevance } of found.briefs) expect(relevance).toBeGreaterThanOrEqual(floors.brief)
    for (const { relevance } of found.claims) expect(relevance).toBeGreaterThanOrEqual(floors.claim)
    for (const { relevance } of found.rejected.briefs) expect(relevance).toBeLessThan(floors.brief)
    for (const { relevance } of found.rejected.claims) expect(relevance).toBeLessThan(floors.claim)
    const all = [found.briefs, found.claims, found.rejected.briefs, found.rejected.claims].map((hits) => hits.map(({ relevance }) => relevance))
    for (const relevances of all) expect(relevances).toEqual(relevances.toSorted((a, b) => b - a))
  })

  it('tells how much of the question each sentence of a brief holds', () => {
    const [found] = look('Is kratom legal in Thailand?')
    const [short, second, third] = found.briefs[0]?.sentences.map(({ relevance }) => relevance) ?? []
    expect(short).toBeGreaterThan(second ?? 1)
    expect(third).toBe(0)
  })

  it('is nothing where nothing of the question is known', () => {
    const [found] = look('who won the football match yesterday')
    expect(found).toMatchObject({ briefs: [], claims: [], subjects: [] })
  })

  it('leaves out hits that the library does not hold: an index may be older than the corpus', () => {
    const index: PassageIndex = { search: (_, { kind } = {}) => [{ id: kind === 'claim' ? 'gone#c1' : 'gone', score: 9, relevance: 1 }] }
    expect(retrieve(questionOf('kratom'), { index, library })).toMatchObject([{ briefs: [], claims: [], rejected: { briefs: [], claims: [] } }])
  })

  it('is looked up by names and topics alone for the facts beside a refusal', () => {
    const index = wordIndex()
    const found = retrieveAbout('kratom sertraline serotonin syndrome', { index, library })
    expect(found.subjects.map(({ term }) => term.id)).toEqual(['kratom', 'sertraline'])
    expect(new Set(index.asked)).toEqual(new Set(['kratom sertraline serotonin syndrome']))
  })
})

describe('a conversation', () => {
  it('lends its last named subject to a follow-up that names none', () => {
    const [found] = look('and how does it work?', ['Is kratom legal?', 'What is Zoloft?', 'thanks'])
    expect(found.subjects.map(({ term }) => term.id)).toEqual(['sertraline'])
    expect(found.briefs[0]?.item.id).toBe('zoloft')
  })
  it('lends nothing to a question that names its own subject', () => {
    const [found] = look('and is kratom addictive?', ['What is Zoloft?'])
    expect(found.subjects.map(({ term }) => term.id)).toEqual(['kratom'])
    expect(found.briefs[0]?.item.id).toBe('addictive')
  })
  it('lends nothing to a long message that names nothing: it is about something else', () => {
    const [found] = look('tell me please which of the many football teams in the world won the most matches last year', ['What is Zoloft?'])
    expect(found.subjects).toEqual([])
  })
  it('lends nothing where nothing was named before', () => {
    expect(look('and how does it work?', ['hello'])[0].subjects).toEqual([])
  })
})

describe('a message that asks two things', () => {
  it.each([
    'Is kratom legal in Thailand and what is serotonin syndrome?',
    'Is kratom legal in Thailand? What is serotonin syndrome?',
    'is kratom legal in Thailand, also what is serotonin syndrome',
  ])('is looked up part by part: "%s"', (text) => {
    expect(leads(look(text))).toEqual(['law', 'syndrome'])
  })
  it('is looked up as one where both parts lead to the same brief', () => {
    expect(look('Is kratom legal in Thailand and is kratom legal in Malaysia?')).toHaveLength(1)
  })
  it('is looked up as one where a part finds nothing, so that it is not answered by half without a word', () => {
    expect(look('What is serotonin syndrome and who won the football match?')).toHaveLength(1)
  })
  it('is answered in its first two parts where it asks three: more would not fit', () => {
    expect(leads(look('Is kratom legal in Thailand? What is serotonin syndrome? How does sertraline work?'))).toEqual(['law', 'syndrome'])
  })
  it('is none where "and" joins two names', () => {
    expect(look('Does sertraline and kratom have studies?')).toHaveLength(1)
  })
})

describe('a message that tells something and asks something', () => {
  it.each([
    'My sister writes to jo@example.com about football every single week. Is kratom addictive?',
    'Is kratom addictive? My address is somewhere by the river, behind the football ground.',
  ])('is looked up by what it asks, where that fits clearly better: "%s"', (text) => {
    expect(leads(look(text))).toEqual(['addictive'])
    expect(look(text)[0].asked).toBe('Is kratom addictive?')
  })
  it('is looked up whole where what it tells completes the question', () => {
    expect(look('I have a football injury. Does kratom help?')[0].asked).toBe('I have a football injury. Does kratom help?')
  })
})
