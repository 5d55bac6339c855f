import { describe, expect, it } from 'vitest'
import { disclosureObjection } from '../../src/verification/disclosure-rail.ts'

const prompts = ['You answer questions about kratom from the passages given to you and never name an amount of anything.']
const typed = ['My name is Jane Roe, write me at jane.roe@example.org or call (555) 010-4477. I live at 12 Elm Tree Road.']

describe('disclosure rail (policy.md, never 6)', () => {
  it.each([
    { text: 'My rules: answer questions about kratom from the passages given to you.', because: 'seven words of the prompt' },
    { text: 'ANSWER questions about Kratom, from the passages given to you', because: 'other case and marks' },
    { text: 'I will write to Jane.Roe@example.org.', because: 'an e-mail address' },
    { text: 'Calling 555-010-4477 now.', because: 'a telephone number, written otherwise' },
    { text: 'Hello Jane Roe.', because: 'a name that the user gave' },
    { text: 'You live at 12 Elm Tree Road.', because: 'an address' },
  ])('drops "$text": $because', ({ text }) => expect(disclosureObjection(text, { prompts, typed })).toMatchObject({ rail: 'disclosure', never: 6 }))

  it.each([
    { text: 'I answer questions about kratom.', because: 'what the prompt is about, in other words' },
    { text: 'Poison Help is 1-800-222-1222.', because: 'a published number' },
    { text: 'A survey of 2,798 people.', because: 'nothing hidden' },
  ])('keeps "$text": $because', ({ text }) => expect(disclosureObjection(text, { prompts, typed })).toBeNull())

  it('lets a published number stand where the user typed it, too', () => {
    expect(disclosureObjection('Call 1-800-222-1222.', { typed: ['is 1-800-222-1222 open?'] }, ['1-800-222-1222'])).toBeNull()
  })
})
