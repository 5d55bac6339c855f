import { describe, expect, it } from 'vitest'
import { rendered } from '../../src/composition/rendering.ts'
import type { Draft } from '../../src/domain/draft.ts'
import type { Wordings } from '../../src/domain/policy.ts'
import { Reply } from '../../src/domain/reply.ts'
import { claimOf } from './made.ts'

const wordings = { askNext: '*Ask next:*', canAnswer: '*I can answer:*', sections: { 'In short': '', 'In people': '**In people.**' } } as unknown as Wordings
const heading = { id: 'r', conversation: 'c', language: 'en', versions: { app: 'a', corpus: 'b', policy: 'c', prompts: 'd' }, answeredBy: 'extractive' }
const one = claimOf('one', 'The first thing that a survey said.')
const two = claimOf('two', 'The second thing that a survey said.', { link: false, container: 'A Journal' })

function events(draft: Partial<Draft>) {
  return [...rendered({ outcome: 'answer', reasons: [], contacts: [], parts: [], suggestions: [], ...draft }, wordings, heading)]
}
const parts: Draft['parts'] = [
  { part: 'wording', text: 'Hello.' },
  { part: 'section', label: 'In short' },
  { part: 'statement', text: 'First.', claims: [two], label: '' },
  { part: 'section', label: 'In people' },
  { part: 'statement', text: 'Second.', claims: [one, two], label: 'survey, 2019' },
  { part: 'statement', text: 'Third.', claims: [one], label: '' },
  { part: 'wording', text: 'Goodbye.' },
]

describe('a reply, rendered', () => {
  const all = events({ parts, suggestions: ['What else?', 'And then?'] })
  const closing = all.at(-1)
  const reply = closing?.event === 'closing' ? closing.reply : null

  it('sets wording and sections as paragraphs, and each statement before its numbers', () => {
    expect(reply?.text).toBe(
      'Hello.\n\nFirst. [1]\n\n**In people.** Second. [2][1] (survey, 2019) Third. [2]\n\nGoodbye.\n\n*Ask next:* What else? · And then?',
    )
  })
  it('is the joined texts of its events', () => {
    expect(all.map((event) => ('text' in event ? event.text : '')).join('')).toBe(reply?.text)
  })
  it('opens before any text and closes once, last', () => {
    expect(all[0]?.event).toBe('opening')
    expect(all.filter(({ event }) => event === 'closing')).toHaveLength(1)
  })
  it('numbers citations in order of first use, and brings each with the statement that first uses it', () => {
    expect(reply?.citations.map(({ n, passage }) => [n, passage])).toEqual([
      [1, 'two#c1'],
      [2, 'one#c1'],
    ])
    expect(all.flatMap((event) => (event.event === 'statement' ? [event.citations.map(({ n }) => n)] : []))).toEqual([[1], [2], []])
  })
  it('copies the claim exactly, and gives no address that is unfit to show', () => {
    expect(reply?.citations[0]).toMatchObject({ claim: two.claim.text, source: { id: 'two', container: 'A Journal', year: 2019, url: null } })
    expect(reply?.citations[1]?.source).toMatchObject({ url: 'https://example.org/', container: null })
  })
  it('puts the introduction of a section as a paragraph before its first statement, in one event with it', () => {
    const [, hello, facts] = events({
      parts: [
        { part: 'wording', text: 'No.' },
        { part: 'section', label: 'In short', introduction: 'But this is known:' },
        { part: 'statement', text: 'First.', claims: [two], label: '' },
      ],
    })
    expect([hello, facts].map((event) => event && 'text' in event && event.text)).toEqual(['No.', '\n\nBut this is known:\n\nFirst. [1]'])
  })
  it('has the shape of the contract', () => {
    expect(Reply.parse(reply)).toEqual(reply)
  })
  it('offers what it can answer in other words where it did not answer', () => {
    expect(events({ outcome: 'refuse', parts, suggestions: ['What else?'] }).at(-2)).toEqual({ event: 'wording', text: '\n\n*I can answer:* What else?' })
  })
  it('begins with no empty paragraph, whatever comes first', () => {
    for (const first of parts.filter(({ part }) => part !== 'section'))
      expect(events({ parts: [first] })[1]).toMatchObject({ text: expect.stringMatching(/^\S/) })
    expect(events({ parts: parts.slice(1, 3) })[1]).toMatchObject({ text: 'First. [1]' })
  })
})
