import { describe, expect, it } from 'vitest'
import { type Filling, filled, names } from '../../src/composition/wording.ts'
import { named, termOf } from './made.ts'

const sertraline = termOf('sertraline', 'antidepressant', { synonyms: ['Zoloft', 'Lustral'] })
const kratom = termOf('kratom', 'drug')
const buspirone = termOf('buspirone', 'medicine')
const anxiety = termOf('anxiety', 'condition')
const filling = (rest: Partial<Filling>): Filling => ({
  subjects: [],
  contacts: [],
  elsewhere: { emergency: 'your number', crisis: 'a line', poison: 'a centre' },
  local: false,
  joints: { and: 'and', or: 'or', with: 'with' },
  ...rest,
})
const crisis = {
  service: 'Samaritans (free, day and night)',
  for: 'crisis' as const,
  contact: '116 123',
  url: 'https://example.org/',
  region: 'United Kingdom',
}
const emergency = { service: 'Emergency services', for: 'emergency' as const, contact: '999', url: 'https://example.org/', region: 'United Kingdom' }

describe('a place in a wording', () => {
  it.each([
    ['{names|that}', [kratom], 'kratom'],
    ['{names|that}', [kratom, sertraline], 'kratom and sertraline'],
    ['{names|that}', [kratom, sertraline, buspirone], 'kratom, sertraline and buspirone'],
    ['{names|that}', [anxiety], 'that'],
    ['{names|that}', [], 'that'],
    ['{pair|these}', [kratom, sertraline], 'kratom with sertraline'],
    ['{pair|these}', [kratom, sertraline, buspirone], 'kratom with sertraline and buspirone'],
    ['{pair|these}', [kratom], 'these'],
    ['{medicine|your medicine}', [kratom, sertraline, buspirone], 'sertraline or buspirone'],
    ['{medicine|your medicine}', [kratom], 'your medicine'],
    ['{medicine}', [], ''],
    ['{whatever}', [kratom], ''],
  ] as const)('%s is filled from what was named, or takes its fallback (%#)', (wording, terms, text) => {
    expect(filled(wording, filling({ subjects: terms.map((term) => named(term)) }))).toBe(text)
  })

  it('holds the contacts of the user’s country where there are any', () => {
    const text = filled('{emergency} / {crisis} / {poison}', filling({ local: true, contacts: [crisis, emergency] }))
    expect(text).toBe('999 / Samaritans: 116 123 / a centre')
  })

  it('holds what is said elsewhere where the country is unknown, whatever contacts are shown', () => {
    expect(filled('{emergency} / {crisis}', filling({ contacts: [crisis, emergency] }))).toBe('your number / a line')
  })

  it('lists contacts a line each, without the small print of their names', () => {
    expect(filled('{contacts}', filling({ local: true, contacts: [crisis, emergency] }))).toBe(
      '- Samaritans (United Kingdom): 116 123\n- Emergency services (United Kingdom): 999',
    )
  })

  it('lists no country’s emergency number where the country is unknown', () => {
    expect(filled('{contacts}', filling({ contacts: [crisis, emergency] }))).toBe('- Samaritans (United Kingdom): 116 123')
  })
})

describe('the names of what was named', () => {
  it('are a brand as its owner writes it, else the term’s own name, each once', () => {
    expect(names([named(sertraline, 'zoloft'), named(kratom, 'kratum'), named(sertraline)])).toEqual(['Zoloft', 'kratom'])
  })
})
