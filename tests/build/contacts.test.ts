import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadFile } from '../../src/build/bad-file.ts'
import { readPolicy } from '../../src/build/policy.ts'
import { folderWith } from './folder.ts'

const repository = join(import.meta.dirname, '../..')
const anyBrief: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })
const { contacts, wordings } = readPolicy(repository, anyBrief)

const entry = {
  service: 'A line',
  for: 'crisis',
  contact: 'Call 123',
  url: 'https://line.example',
  region: 'Nowhere',
  countries: '[XX]',
  checked: '"2026-11-22"',
  source: 'https://line.example/about',
}

function listed(...changes: readonly Readonly<Record<string, string>>[]): string {
  return changes
    .map((change) =>
      Object.entries({ ...entry, ...change })
        .map(([field, value], i) => `${i === 0 ? '- ' : '  '}${field}: ${value}\n`)
        .join(''),
    )
    .join('')
}

function read(text: string) {
  const root = folderWith({ 'prompts/contacts.yaml': text })
  cpSync(join(repository, 'prompts'), join(root, 'prompts'), { recursive: true, force: false })
  return readPolicy(root, anyBrief).contacts
}

const bad: readonly (readonly [what: string, text: string, problem: string])[] = [
  ['bad YAML', listed({ service: '"A line' }), ''],
  ['no entry at all', '[]', '1: '],
  ['no day on which it was checked', listed({}, { checked: '' }), '15: 1.checked: '],
  ['a day that is none', listed({ checked: 'yesterday' }), '7: 0.checked: '],
  ['no page that it was read on', listed({ source: '""' }), '8: 0.source: '],
  ['an unknown kind of help', listed({ for: 'advice' }), '2: 0.for: '],
  ['a country that is no code', listed({}, { countries: '[France]' }), '14: 1.countries.0: '],
  ['an unknown field', `${listed({})}  hours: always\n`, '9: 0.hours: there is no such field'],
]

describe('a bad list of contacts', () => {
  it.each(bad)('is refused for %s, with file and line', (_, text, problem) => {
    expect(() => read(text)).toThrow(BadFile)
    expect(() => read(text)).toThrow(`prompts/contacts.yaml:${problem}`)
  })

  it('is taken once it is right, with every field', () => {
    expect(read(listed({}))).toEqual([{ ...entry, countries: ['XX'], checked: '2026-11-22' }])
  })
})

/** Phone numbers as a text writes them; short codes count where two digits or more stand alone. */
const numbersIn = (text: string) => text.match(/\d[\d -]*\d/g)?.map((number) => number.replace(/\D/g, '')) ?? []
const held = (kinds: readonly string[]) => new Set(contacts.filter((one) => kinds.includes(one.for)).flatMap(({ contact }) => numbersIn(contact)))

describe('the numbers that fixed wording gives', () => {
  it.each([
    ['crisisLines', wordings.crisisLines, ['crisis']],
    ['poisonLines', wordings.poisonLines, ['poison']],
    ['emergencyNumber', wordings.emergencyNumber, ['emergency']],
  ] as const)('stand in prompts/contacts.yaml, as lines of that kind: %s', (_, wording, kinds) => {
    expect(numbersIn(wording).length).toBeGreaterThan(0)
    expect(numbersIn(wording).filter((number) => !held(kinds).has(number))).toEqual([])
  })

  it('name only pages that stand there, too', () => {
    const sites = [wordings.crisisLines, wordings.poisonLines].flatMap((text) => text.match(/\b[a-z0-9-]+\.(?:com|org|net)\b/g) ?? [])
    expect(sites.filter((site) => !contacts.some(({ contact, url }) => contact.includes(site) || url.includes(site)))).toEqual([])
  })
})

describe('the contacts of this repository', () => {
  it('hold an international crisis line for whoever is in a country that we hold none of', () => {
    expect(contacts.filter((one) => one.for === 'crisis' && one.countries.length === 0)).not.toEqual([])
  })

  it('name each service once', () => {
    const names = contacts.map(({ service, region, for: kind }) => `${service}, ${region}, ${kind}`)
    expect(names).toEqual([...new Set(names)])
  })

  it('are as the file says, entry for entry', () => {
    const entries = readFileSync(join(repository, 'prompts/contacts.yaml'), 'utf8').match(/^- service:/gm) ?? []
    expect(contacts).toHaveLength(entries.length)
  })
})
