import { describe, expect, it } from 'vitest'
import { redacted } from '../../src/transcript/redaction.ts'

const personal = [
  { text: 'write to ada.l+x@mail.example.org please', kept: 'write to [email] please', because: 'an address for mail' },
  { text: 'see https://me.example/ada?x=1 for my labs', kept: 'see [link] for my labs', because: 'a page of their own' },
  { text: 'call me on +44 20 7946 0958', kept: 'call me on [phone]', because: 'a British number' },
  { text: 'text 555-867-5309 after six', kept: 'text [phone] after six', because: 'an American number' },
  { text: 'my card is 4111 1111 1111 1111', kept: 'my card is [card]', because: 'a card number that passes its check' },
  { text: 'ssn 078-05-1120', kept: 'ssn [national-id]', because: 'a US social security number' },
  { text: 'I live at 12 Old Mill Road', kept: 'I live at [address]', because: 'a street address' },
  { text: 'my name is Ada Lovelace and I feel low', kept: 'my name is [name] and I feel low', because: 'a name they gave as theirs' },
]

const nearMisses = [
  { text: 'a survey of 2,798 people in 2016-2017', because: 'a count and years' },
  { text: 'does CYP2D6 clear 7-OH or 5-HTP?', because: 'names of substances' },
  { text: 'my name is not important', because: 'no name follows' },
  { text: 'is PMC6473843 the paper with doi 10.1001/jama?', because: 'the number of a paper' },
  { text: 'I took it at 10 and at 12 again', because: 'times of the day' },
]

describe('redaction', () => {
  it.each(personal)('takes out of "$text": $because', ({ text, kept }) => {
    expect(redacted(text).text).toBe(kept)
  })

  it.each(nearMisses)('leaves "$text": $because', ({ text }) => {
    expect(redacted(text)).toEqual({ text, redactions: {} })
  })

  it('counts what it took out, by type', () => {
    expect(redacted('a@b.example and c@d.example, 555-867-5309').redactions).toEqual({ email: 2, phone: 1 })
  })
})
