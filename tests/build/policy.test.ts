import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadFile } from '../../src/build/bad-file.ts'
import { readPolicy } from '../../src/build/policy.ts'
import { Policy } from '../../src/domain/policy.ts'
import { changed, folderWith } from './folder.ts'

const repository = join(import.meta.dirname, '../..')
const briefs: ReadonlySet<string> = new Set(readdirSync(join(repository, 'corpus/briefs')).map((name) => name.replace(/\.md$/, '')))
const written = (file: string) => readFileSync(join(repository, file), 'utf8')
/** What any page of this repository offers; whether those briefs are there is the business of one test. */
const offered = new Set(
  ['prompts/reasons', 'prompts/about'].flatMap((folder) =>
    readdirSync(join(repository, folder)).flatMap((name) => /^offers: \[(.*)\]$/m.exec(written(`${folder}/${name}`))?.[1]?.split(', ') ?? []),
  ),
)
const lineOf = (file: string, beginning: string) =>
  written(file)
    .split('\n')
    .findIndex((line) => line.startsWith(beginning)) + 1

/** The prompts of this repository, with some files put in the place of others. */
function promptsWith(files: Readonly<Record<string, string>>): string {
  const root = folderWith(files)
  cpSync(join(repository, 'prompts'), join(root, 'prompts'), { recursive: true, force: false })
  return root
}

describe('the prompts of this repository', () => {
  it('are taken whole', () => {
    const policy = readPolicy(repository, briefs)
    expect(policy).toEqual(Policy.parse(policy))
  })

  it('give a reason exactly as its page does, with the page’s body as its wording', () => {
    const { reasons } = readPolicy(repository, offered)
    expect(reasons.find(({ reason }) => reason === 'overdose')).toMatchObject({
      outcome: 'escalate',
      label: 'Too much taken, or taken by a child or pet',
      contacts: ['emergency', 'poison', 'crisis'],
      facts: false,
      wording: written('prompts/reasons/overdose.md').split('---\n').slice(2).join('---\n').trim(),
    })
  })

  it('are listed by their rank', () => {
    const ranks = readPolicy(repository, offered).reasons.map(({ rank }) => rank)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})

describe('a new reason', () => {
  const page = changed(changed(written('prompts/reasons/dosing.md'), 'rank: 6', 'rank: 900'), 'label: Amounts and schedules', 'label: At home')

  it('is one new file', () => {
    const { reasons } = readPolicy(promptsWith({ 'prompts/reasons/at_home.md': page }), offered)
    expect(reasons.at(-1)).toMatchObject({ reason: 'at_home', label: 'At home', rank: 900 })
  })

  it('is refused under a name that the contract could not show', () => {
    expect(() => readPolicy(promptsWith({ 'prompts/reasons/at-home.md': page }), offered)).toThrow('prompts/reasons/at-home.md:1: reason: ')
  })
})

const dosing = 'prompts/reasons/dosing.md'
const badPages: readonly (readonly [what: string, file: string, text: string, problem: string])[] = [
  ['no front matter', dosing, 'Just text.\n', '1: the page must begin with front matter between two lines of ---'],
  ['bad YAML', dosing, changed(written(dosing), 'contacts: [poison]', 'contacts: [poison'), `${lineOf(dosing, 'contacts:') + 1}: `],
  [
    'an unknown field',
    dosing,
    changed(written(dosing), 'facts: true', 'facts: true\ntone: kind'),
    `${lineOf(dosing, 'facts:') + 1}: tone: there is no such field`,
  ],
  ['an unknown outcome', dosing, changed(written(dosing), 'outcome: refuse', 'outcome: scold'), `${lineOf(dosing, 'outcome:')}: outcome: `],
  [
    'a kind of contact that there is none of',
    dosing,
    changed(written(dosing), 'contacts: [poison]', 'contacts: [lawyer]'),
    `${lineOf(dosing, 'contacts:')}: contacts.0: `,
  ],
  [
    'an offer that no brief answers',
    dosing,
    changed(written(dosing), 'offers: [', 'offers: [how-much, '),
    `${lineOf(dosing, 'offers:')}: offers: there is no brief "how-much"`,
  ],
  [
    'no wording',
    dosing,
    `${written(dosing).split('\n---\n')[0]}\n---\n\n`,
    `${lineOf(dosing, '---') + (written(dosing).split('\n---\n')[0] ?? '').split('\n').length + 1}: wording: `,
  ],
  ['the rank of another refusal', dosing, changed(written(dosing), 'rank: 6', 'rank: 3'), '1: rank: 3 is that of "combination" already'],
  [
    'an offer of wording about the assistant that no brief answers',
    'prompts/about/thanks.md',
    changed(written('prompts/about/thanks.md'), 'offers: [', 'offers: [bye, '),
    `${lineOf('prompts/about/thanks.md', 'offers:')}: offers: there is no brief "bye"`,
  ],
]

describe('a bad page of prompts', () => {
  it.each(badPages)('is refused for %s, with file and line', (_, file, text, problem) => {
    const root = promptsWith({ [file]: text })
    expect(() => readPolicy(root, offered)).toThrow(BadFile)
    expect(() => readPolicy(root, offered)).toThrow(`${file}:${problem}`)
  })
})

const wordings = 'prompts/outcomes/wordings.yaml'
const badLists: readonly (readonly [what: string, file: string, text: string, problem: string])[] = [
  ['bad YAML', wordings, 'fault: "one\n', '2: '],
  ['an unknown wording', wordings, `${written(wordings)}goodbye: Farewell.\n`, `${written(wordings).split('\n').length}: goodbye: there is no such field`],
  ['a missing wording', wordings, written(wordings).replace(/^askNext:.*\n/m, ''), `${lineOf(wordings, 'factsIntro:')}: askNext: `],
  ['an unknown pointer', wordings, changed(written(wordings), '  doctor:', '  shaman:'), ''],
]

describe('a bad list of prompts', () => {
  it.each(badLists)('is refused for %s, with file and line', (_, file, text, problem) => {
    const root = promptsWith({ [file]: text })
    expect(() => readPolicy(root, offered)).toThrow(BadFile)
    expect(() => readPolicy(root, offered)).toThrow(`${file}:${problem}`)
  })
})

it('stops at the first bad file and names no other', () => {
  const root = promptsWith({ 'prompts/reasons/combination.md': 'nothing', [dosing]: 'nothing' })
  expect(() => readPolicy(root, offered)).toThrow(/^prompts\/reasons\/combination\.md:1: [^\n]*$/)
})
