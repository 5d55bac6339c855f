import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../src/build/policy.ts'
import {
  composeAbout,
  composeAbstention,
  composeEscalation,
  composeFault,
  composeFrom,
  composeRefusal,
  composeScope,
  type Desk,
  factsAsked,
} from '../../src/composition/composition.ts'
import type { Draft } from '../../src/domain/draft.ts'
import type { ReasonPolicy } from '../../src/domain/policy.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { briefOf, claimOf, foundBrief, foundWith, libraryWith, named, questionOf, relevant, termOf } from './made.ts'

const anyBrief: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })
const policy = readPolicy(join(import.meta.dirname, '../..'), anyBrief)
const english: Desk = { policy, library: libraryWith([]), language: 'en' }

const kratom = termOf('kratom', 'drug')
const sertraline = termOf('sertraline', 'antidepressant', { synonyms: ['Zoloft'] })
const bupropion = termOf('bupropion', 'antidepressant')
const depression = termOf('depression', 'condition')
const none = { evidence: [] }
const refusal = (reason: string, ...more: string[]): Verdict => ({ outcome: 'refuse', reasons: [reason, ...more], ...none })
const escalation = (reason: string): Verdict => ({ outcome: 'escalate', reason, ...none })

const said = ({ parts }: Draft) => parts.flatMap((part) => (part.part === 'section' ? [] : [part.text])).join('\n\n')
const firstLine = (draft: Draft) => said(draft).split('\n')[0] ?? ''
const verdictOf = ({ reason, outcome }: ReasonPolicy) => (outcome === 'refuse' ? refusal(reason) : escalation(reason))

/** The draft of any reason, escalated or refused as its file says. */
function composed(reason: ReasonPolicy, text: string, subjects: Parameters<typeof composeRefusal>[2], desk: Desk, country: string | null = null): Draft {
  const question = questionOf(text, { country })
  const verdict = verdictOf(reason)
  return reason.outcome === 'refuse' ? composeRefusal(verdict, question, subjects, null, desk) : composeEscalation(verdict, question, desk)
}

const languages = ['en', ...policy.languages.map(({ tag }) => tag)]
const cases = policy.reasons.flatMap((reason) => languages.map((language) => ({ reason, language, name: `${reason.reason}, ${language}` })))

describe('the wording of a reason', () => {
  it.each(cases)('has every place filled, whatever the user named and wherever they are: $name', ({ reason, language }) => {
    const desk = { ...english, language }
    const subjects = [[], [named(kratom)], [named(sertraline)], [named(kratom), named(sertraline, 'zoloft'), named(bupropion), named(depression)]]
    const texts = subjects.flatMap((names) => [null, 'US', 'VN', 'AQ'].map((country) => said(composed(reason, 'help', names, desk, country))))
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]/)
      expect(text).not.toMatch(/undefined|\bnull\b|\(\)|: ?\.|\s,|  /)
    }
  })

  it('names what the user named, a brand as they wrote it', () => {
    expect(said(composeRefusal(refusal('combination'), questionOf('x'), [named(kratom), named(sertraline, 'zoloft')], null, english))).toContain(
      'kratom with Zoloft',
    )
  })

  it('names no condition as something to be taken', () => {
    expect(said(composeRefusal(refusal('combination'), questionOf('x'), [named(kratom), named(depression)], null, english))).toContain('these together')
  })

  it('is that of the reason that leads where several apply', () => {
    const draft = composeRefusal(refusal('sourcing', 'combination'), questionOf('x'), [], null, english)
    expect(said(draft)).toBe(said(composeRefusal(refusal('sourcing'), questionOf('x'), [], null, english)))
    expect(draft.reasons).toEqual(['sourcing', 'combination'])
  })
})

const escalations = policy.reasons.filter(({ outcome }) => outcome === 'escalate')

describe('an escalation', () => {
  it.each(escalations.flatMap(({ reason }) => [null, 'US', 'GB', 'DE', 'VN', 'AQ'].map((country) => ({ reason, country }))))(
    'says whom to call in its first line: $reason, country $country',
    ({ reason, country }) => {
      const draft = composeEscalation(escalation(reason), questionOf('help', { country }), english)
      expect(firstLine(draft)).toMatch(/\b(?:call|text)\b/i)
      expect(firstLine(draft)).toMatch(/\d{2,}|findahelpline\.com|local emergency number/)
      expect(draft.contacts.length).toBeGreaterThan(0)
      expect(draft.parts.every(({ part }) => part === 'wording')).toBe(true)
      expect(draft.suggestions).toEqual([])
    },
  )
})

describe('contacts', () => {
  const reach = (text: string, country: string | null, earlier: readonly string[] = []) => {
    const question = questionOf(text, { country, earlier: earlier.map((one) => ({ text: one, outcome: 'answer' as const, reasons: [] })) })
    return composeEscalation(escalation('self_harm'), question, english)
  }
  const regions = (draft: Draft) => [...new Set(draft.contacts.map(({ region }) => region.replace(/ \(.*\)$/, '')))]

  it('are those of the country that the user says they are in, before that of the request', () => {
    expect(regions(reach("I'm in Australia and want to die", 'US'))).toEqual(['Australia', 'International'])
  })
  it('are those of a country that the user stated earlier in the conversation', () => {
    expect(regions(reach('I want to die', 'US', ['I live in Canada', 'ok']))).toEqual(['Canada', 'International'])
  })
  it('are those of the place stated last, where the user stated two', () => {
    expect(regions(reach("I'm in the UK now, and want to die", null, ['I live in Canada']))).toEqual(['United Kingdom', 'International'])
  })
  it('are those of the country that the request came from', () => {
    expect(regions(reach('I want to die', 'GB'))).toEqual(['United Kingdom', 'International'])
    expect(firstLine(reach('I want to die', 'GB'))).toContain('999')
    expect(firstLine(reach('I want to die', 'GB'))).not.toContain('988')
  })
  it('are not those of a country that was only asked about', () => {
    expect(regions(reach('is kratom legal in Thailand? I want to die', 'US'))).toEqual(['United States', 'International'])
  })
  it('are the international ones and those of several countries, where the country is unknown', () => {
    const draft = reach('I want to die', null)
    expect(regions(draft)).toContain('International')
    expect(regions(draft).length).toBeGreaterThan(3)
    for (const number of ['988', '116 123', '13 11 14', 'findahelpline.com']) expect(firstLine(draft)).toContain(number)
  })
  it('are the international ones where we hold none of the country', () => {
    expect(regions(reach('I want to die', 'AQ'))).toEqual(['International'])
    expect(firstLine(reach('I want to die', 'AQ'))).toContain('findahelpline.com')
  })
  it('are of the kinds that the reason asks for, in its order', () => {
    const draft = composeEscalation(escalation('overdose'), questionOf('x', { country: 'US' }), english)
    expect([...new Set(draft.contacts.map((contact) => contact.for))]).toEqual(['emergency', 'poison', 'crisis'])
  })
  it('hold the fields of the contract and nothing of how they were checked', () => {
    for (const contact of reach('I want to die', null).contacts) expect(Object.keys(contact).toSorted()).toEqual(['contact', 'for', 'region', 'service', 'url'])
  })
})

const fact = claimOf('fact', 'A man on sertraline had a seizure after kratom.', { direction: 'risk', kind: 'case-report', evidence_level: 'case-report' })
const benefit = claimOf('benefit', 'Users of kratom and sertraline rated their mood as better.', { direction: 'benefit' })
const about = briefOf(
  'kratom-and-ssris',
  [
    ['In short', 'A man on sertraline had a seizure after kratom.', 'fact'],
    ['In people', 'Nobody counted such cases.', 'fact'],
    ['In people', 'Kratom is a tree.', 'fact'],
  ],
  {
    title: 'Kratom and SSRIs',
    questions: ['What do studies say about kratom and SSRIs?'],
    next: ['sleep'],
    pointer: 'pharmacist',
  },
)
const sleep = briefOf(
  'sleep',
  [
    ['In short', 'Kratom is a tree.', 'fact'],
    ['In people', 'Kratom is a tree of Asia.', 'fact'],
    ['In people', 'Nobody asked it.', 'fact'],
  ],
  { title: 'Sleep and kratom', questions: ['Does kratom change sleep?'] },
)
const desk: Desk = { policy, library: libraryWith([fact, benefit], [about, sleep], [kratom, sertraline]), language: 'en' }
const found = foundWith({ asked: 'kratom sertraline', briefs: [foundBrief(about, 0.9)], claims: [relevant(benefit, 0.95), relevant(fact, 0.9)] })

describe('a refusal', () => {
  const draft = composeRefusal(refusal('combination'), questionOf('can I take kratom with Zoloft?'), [named(kratom), named(sertraline, 'zoloft')], found, desk)

  it('says why not before anything else, then whom to ask, then the risk facts that were looked up', () => {
    const [first, second, third, statement] = draft.parts
    expect(first).toMatchObject({ part: 'wording', text: expect.stringContaining("I can't tell you whether") })
    expect(second).toMatchObject({ part: 'wording', text: expect.stringContaining('pharmacist') })
    expect(third).toMatchObject({ part: 'section', introduction: policy.wordings.factsIntro })
    expect(statement).toMatchObject({ part: 'statement', text: fact.claim.text, claims: [fact] })
  })
  it('gives no fact that speaks only of a benefit', () => {
    expect(said(draft)).not.toContain(benefit.claim.text)
  })
  it('offers questions that briefs answer, each once', () => {
    expect(draft.suggestions).toEqual(['What do studies say about kratom and SSRIs?'])
  })
  it('does without the introduction where there are no facts', () => {
    const bare = composeRefusal(refusal('combination'), questionOf('x'), [named(kratom)], foundWith({}), desk)
    expect(bare.parts.every(({ part }) => part === 'wording')).toBe(true)
  })
  it('looks up what was named and what the reason is about, and nothing for a reason without facts', () => {
    expect(factsAsked(refusal('combination'), [named(sertraline)], policy)).toBe('kratom sertraline drug interactions serotonin syndrome')
    const without = policy.reasons.find(({ outcome, facts }) => outcome === 'refuse' && !facts)
    expect(factsAsked(refusal(without?.reason ?? ''), [named(sertraline)], policy)).toBeNull()
    expect(factsAsked({ outcome: 'answer', evidence: [] }, [named(sertraline)], policy)).toBeNull()
  })
})

describe('an answer', () => {
  it('ends with the pointer of its brief, and offers what the brief goes on with', () => {
    const draft = composeFrom([found], questionOf('what do studies say?'), desk)
    expect(draft).toMatchObject({ outcome: 'answer', reasons: [], contacts: [], suggestions: ['Does kratom change sleep?'] })
    expect(draft.parts.at(-1)).toEqual({ part: 'wording', text: policy.wordings.pointers.pharmacist })
  })
  it('points to a pharmacist where a medicine was named, even if its brief points nowhere', () => {
    const draft = composeFrom([foundWith({ briefs: [foundBrief(sleep, 0.9)], subjects: [named(sertraline)] })], questionOf('x'), desk)
    expect(draft.parts.at(-1)).toEqual({ part: 'wording', text: policy.wordings.pointers.pharmacist })
  })
  it('points nowhere where no medicine is touched', () => {
    const draft = composeFrom([foundWith({ briefs: [foundBrief(sleep, 0.9)] })], questionOf('x'), desk)
    expect(draft.parts.at(-1)?.part).toBe('statement')
  })
  it('does not offer the question that was just asked', () => {
    expect(composeFrom([found], questionOf(' does kratom change sleep? '), desk).suggestions).toEqual([])
  })
  it('is an abstention where nothing was found', () => {
    expect(composeFrom([foundWith({})], questionOf('x'), desk).outcome).toBe('abstain')
  })
})

describe('an abstention', () => {
  const near = foundWith({
    subjects: [named(kratom), named(sertraline, 'zoloft'), named(depression)],
    rejected: { briefs: [foundBrief(about, 0.2), foundBrief(sleep, 0.1)], claims: [] },
  })
  const draft = composeAbstention([near], questionOf('x'), desk)

  it('names what was sought, and neither kratom nor what nearly every question names', () => {
    expect(said(draft)).toContain('I found nothing on Zoloft in the sources I have')
  })
  it('names what is held nearby, as part of a sentence, and offers it', () => {
    expect(said(draft)).toContain('Nearby, I do have sources on kratom and SSRIs, and on sleep and kratom.')
    expect(draft.suggestions).toEqual(['What do studies say about kratom and SSRIs?', 'Does kratom change sleep?'])
  })
  it('names whom to ask', () => {
    expect(said(draft)).toMatch(/pharmacist or doctor/)
  })
  it('says so plainly where nothing was named and nothing is near', () => {
    const bare = composeAbstention([], questionOf('x'), desk)
    expect(said(bare)).toContain('I found nothing on that')
    expect(said(bare)).not.toContain('Nearby')
    expect(said(bare)).not.toMatch(/[{}]/)
  })
})

describe('fixed wording', () => {
  it('answers a question about the assistant, with no statement', () => {
    for (const { id, wording } of policy.about)
      expect(composeAbout(id, questionOf('hi'), desk)).toMatchObject({ outcome: 'answer', parts: [{ part: 'wording', text: wording }] })
  })
  it('says in one line what the assistant is for', () => {
    expect(composeScope(questionOf('x'), english)).toMatchObject({ outcome: 'out_of_scope', parts: [{ part: 'wording', text: policy.wordings.outOfScope }] })
    expect(policy.wordings.outOfScope).not.toContain('\n')
  })
  it.each(languages)('has every place filled outside reasons, too: %s', (language) => {
    const here = { ...desk, language }
    const drafts = [
      composeFault(here),
      composeScope(questionOf('x'), here),
      composeAbstention([], questionOf('x'), here),
      composeFrom([found], questionOf('x'), here),
      composeAbstention([foundWith({ subjects: [named(sertraline)], rejected: { briefs: [foundBrief(about, 0.2)], claims: [] } })], questionOf('x'), here),
      ...policy.about.map(({ id }) => composeAbout(id, questionOf('x'), here)),
      composeRefusal(refusal('combination'), questionOf('x'), [named(sertraline)], found, here),
    ]
    for (const draft of drafts) expect(said(draft)).not.toMatch(/[{}]/)
  })
  it('for a fault names an emergency number and gives no answer', () => {
    const draft = composeFault(english)
    expect(said(draft)).toContain(policy.wordings.emergencyNumber)
    expect(draft.parts.every(({ part }) => part === 'wording')).toBe(true)
  })
})
