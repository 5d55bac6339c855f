import { describe, expect, it } from 'vitest'
import { Entry } from '../../src/domain/transcript.ts'
import { entryOf } from '../../src/transcript/record.ts'
import { briefOf, claimOf, foundBrief, foundWith, questionOf, relevant } from '../composition/made.ts'
import { entry } from '../contracts/transcript-store.ts'

const { reply } = entry({})
const brief = briefOf('sleep', [
  ['In short', 'Kratom makes some people sleepy.', 'a'],
  ['In people', 'Nobody counted them.', 'a'],
  ['In people', 'Mice were not asked.', 'a'],
])
const claim = claimOf('a', 'Kratom made some people sleepy.')
const seen = {
  question: questionOf('is it?'),
  verdict: { outcome: 'answer' as const, evidence: [] },
  found: [],
  dropped: [],
  reply,
  began: 1_000_000,
  ended: 1_000_012.5,
}

describe('the entry of a reply', () => {
  it('holds the reply whole, when it was finished in seconds, and how long it took', () => {
    expect(entryOf(seen)).toMatchObject({ reply, question: 'is it?', at: 1000, durationInMs: 12.5, redactions: {}, passages: [], dropped: [] })
  })

  it('has the shape that the store keeps', () => {
    expect(Entry.parse(entryOf(seen))).toEqual(entryOf(seen))
  })

  it('holds the user’s words without personal data, and what was taken out', () => {
    const written = entryOf({ ...seen, question: questionOf('I am jo@example.com, is it safe?') })
    expect(written).toMatchObject({ question: 'I am [email], is it safe?', redactions: { email: 1 } })
    expect(JSON.stringify(written)).not.toContain('jo@example.com')
  })

  it('says "could not check" where the guardrails could not run', () => {
    expect(entryOf({ ...seen, verdict: null }).verdict).toBe('could not check')
  })

  it('holds no personal data in the words that made the guardrails speak', () => {
    const words = ['how much for jo@example.com', 'how much for jo example com', 'how much']
    const evidence = words.map((one) => ({ rail: 'cues', reason: 'dosing', words: one, reading: 'as written', score: 1 }))
    const verdict = { outcome: 'refuse' as const, reasons: ['dosing'] as const, evidence }
    const written = entryOf({ ...seen, question: questionOf('How much, for jo@example.com?'), verdict })
    expect(written.verdict).toEqual({
      ...verdict,
      evidence: evidence.map((one, at) => ({ ...one, words: ['how much for [email]', 'how much for … … …', 'how much'][at] })),
    })
  })

  it('holds what retrieval kept and what it rejected, with relevance, the first twenty of all', () => {
    const found = foundWith({
      briefs: [foundBrief(brief, 0.8)],
      claims: [relevant(claim, 0.7)],
      rejected: { briefs: [foundBrief(brief, 0.2)], claims: [relevant(claim, 0.1)] },
    })
    expect(entryOf({ ...seen, found: [found] }).passages).toEqual([
      { id: 'sleep', relevance: 0.8, kept: true },
      { id: 'a#c1', relevance: 0.7, kept: true },
      { id: 'sleep', relevance: 0.2, kept: false },
      { id: 'a#c1', relevance: 0.1, kept: false },
    ])
    expect(entryOf({ ...seen, found: Array.from({ length: 9 }, () => found) }).passages).toHaveLength(20)
  })

  it('holds no passages where retrieval could not look', () => {
    expect(entryOf({ ...seen, found: null }).passages).toEqual([])
  })

  it('holds the statements that a rail dropped, with the objections', () => {
    const dropped = [{ text: 'Kratom is safe.', objections: ['a safety verdict'] }]
    expect(entryOf({ ...seen, dropped }).dropped).toEqual(dropped)
  })
})
