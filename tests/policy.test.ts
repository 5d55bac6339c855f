import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCases } from '../src/build/cases.ts'
import { readPolicy } from '../src/build/policy.ts'
import { Split } from '../src/domain/case.ts'
import { Outcome } from '../src/domain/outcome.ts'
import { verify } from '../src/verification/draft.ts'
import { replyObjections, verifySentence } from '../src/verification/verification.ts'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'prompts/policy.md'), 'utf8')
const briefs = new Set(readdirSync(join(root, 'corpus/briefs')).map((name) => name.replace(/\.md$/, '')))
const policy = readPolicy(root, briefs)
const cases = readCases(root)

/** What a table of the policy lists in its first column, under a heading. */
function listed(heading: string): readonly string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name ?? '')
}

/** Per numbered "never" of the policy, something that breaks it, and what the rails say to that. */
const nevers: readonly { readonly never: number; readonly breach: string; readonly stopped: () => boolean }[] = [
  { never: 1, breach: 'an amount', stopped: () => objectsTo('Adults take 5 grams of kratom twice a day.', 1) },
  { never: 2, breach: 'permission', stopped: () => objectsTo('It is safe for you to take kratom with Zoloft.', 2) },
  {
    never: 3,
    breach: 'a statement without a citation',
    stopped: () =>
      verify({
        outcome: 'answer',
        reasons: [],
        contacts: [],
        suggestions: [],
        parts: [{ part: 'statement', text: 'Kratom lifts the mood.', claims: [], label: '' }],
      }).dropped.length === 1,
  },
  {
    never: 4,
    breach: 'a statement that its citation does not say',
    stopped: () =>
      verifySentence('Kratom cured depression in a trial.', ['In mice, mitragynine shortened immobility in one swim test.']).some(({ never }) => never === 4),
  },
  { never: 5, breach: 'encouragement to change a medicine', stopped: () => objectsTo('You should stop taking your sertraline.', 5) },
  {
    never: 6,
    breach: 'what is hidden',
    stopped: () => replyObjections('My mail is ada@example.org, as you said.', { typed: ['I am ada@example.org'] }).some(({ never }) => never === 6),
  },
]

function objectsTo(text: string, number: number): boolean {
  return replyObjections(text).some(({ never }) => never === number)
}

describe('the policy', () => {
  it('lists the outcomes that the code knows', () => {
    expect(listed('Outcomes').toSorted()).toEqual([...Outcome.options].sort())
  })

  it('lists the reasons that are files', () => {
    expect(listed('Reasons').toSorted()).toEqual(policy.reasons.map(({ reason }) => reason).toSorted())
  })

  it('numbers the "never" list that is tested here', () => {
    const [, section = ''] = page.split('\n## What no reply ever contains')
    expect([...section.matchAll(/^(\d)\. /gm)].map(([, number]) => Number(number))).toEqual(nevers.map(({ never }) => never))
  })
})

describe('every numbered never has a rail', () => {
  it.each(nevers)('$never: $breach is stopped', ({ stopped }) => {
    expect(stopped()).toBe(true)
  })
})

describe('every reason is whole', () => {
  const ranks = policy.reasons.map(({ rank }) => rank)

  it('has a rank of its own among those of its outcome', () => {
    for (const outcome of ['refuse', 'escalate'] as const) {
      const here = policy.reasons.filter((one) => one.outcome === outcome).map(({ rank }) => rank)
      expect(new Set(here).size, outcome).toBe(here.length)
    }
    expect(ranks.length).toBeGreaterThan(0)
  })

  describe.each(policy.reasons)('$reason', ({ reason, outcome, wording, contacts, cues, label }) => {
    it('has a label, wording, and cues or training messages to be known by', () => {
      expect(label).not.toBe('')
      expect(wording).not.toBe('')
      expect(cues.length + cases.filter((one) => one.split === 'training' && one.reasons.includes(reason)).length).toBeGreaterThan(0)
    })

    it('points to contacts first where it escalates', () => {
      if (outcome !== 'escalate') return
      expect(contacts.length).toBeGreaterThan(0)
      expect(wording.split('\n')[0]).toMatch(/\{(crisis|emergency|poison)\}/)
    })

    it('says nothing in its wording that no reply may contain', () => {
      expect(replyObjections(wording)).toEqual([])
    })

    it.each(Split.options)('has a case in the %s split', (split) => {
      expect(cases.some((one) => one.split === split && one.reasons.includes(reason))).toBe(true)
    })
  })

  it('is the only kind that cases name', () => {
    const known = new Set(policy.reasons.map(({ reason }) => reason))
    expect(cases.flatMap(({ id, reasons }) => reasons.filter((reason) => !known.has(reason)).map((reason) => `${id}: ${reason}`))).toEqual([])
  })
})

describe('every language is whole', () => {
  it.each(policy.languages)('has a wording of its own for every reason in $name', ({ reasons }) => {
    expect(Object.keys(reasons).toSorted()).toEqual(policy.reasons.map(({ reason }) => reason).toSorted())
  })
})

describe('contacts', () => {
  it.each(policy.reasons.filter(({ outcome }) => outcome === 'escalate'))('are there for $reason wherever a user is', ({ contacts }) => {
    expect(policy.contacts.some((contact) => contacts.includes(contact.for) && contact.countries.length === 0)).toBe(true)
  })

  it('were checked within a year of the newest check', () => {
    const newest =
      policy.contacts
        .map(({ checked }) => checked)
        .toSorted()
        .at(-1) ?? ''
    const oldest = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`
    expect(policy.contacts.filter(({ checked }) => checked < oldest)).toEqual([])
  })
})
