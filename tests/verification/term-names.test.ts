import { describe, expect, it } from 'vitest'
import { canonicalTerm, sameTerm } from '../../src/verification/term-names.ts'

describe('term names', () => {
  it.each([
    ['Zoloft', 'sertraline'],
    ['7-OH', '7-hydroxymitragynine'],
    ['SSRI', 'selective serotonin reuptake inhibitor'],
    ['St. John’s wort', 'hypericum'],
    ['2D6', 'CYP2D6'],
    ['ketum', 'kratom'],
  ])('takes %s and %s for one', (a, b) => expect(sameTerm(a, b)).toBe(true))

  it.each([
    ['sertraline', 'paroxetine'],
    ['CYP2D6', 'CYP3A4'],
    ['xylozepine', 'xylozepam'],
  ])('keeps %s and %s apart', (a, b) => expect(sameTerm(a, b)).toBe(false))

  it('returns an unknown name as it is', () => expect(canonicalTerm('Xylozepine')).toBe('xylozepine'))
})
