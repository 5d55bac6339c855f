import { describe, expect, it } from 'vitest'
import { BadFile } from '../../src/build/bad-file.ts'
import { readBrief } from '../../src/build/brief-file.ts'
import { changed } from './folder.ts'

const page = `---
title: Kratom and sleep
questions:
  - Does kratom make people sleepy?
  - kratom drowsy
topics: [sleep]
terms: [kratom]
pointer: doctor
next: [kratom-and-driving]
reviewed: 2026-11-22
---

## In short

Half of the people asked in one village said that kratom made them sleepy. [tan-2019#c1]

## In people

The survey was small (2019, vs. none before). It was done in one village. [tan-2019#c1, lim-2020#c2]
Did it ask about medicines? [tan-2019#c2]
`

const read = (text: string) => readBrief('corpus/briefs/kratom-and-sleep.md', 'kratom-and-sleep', text)

describe('a brief', () => {
  it('gives its fields and its sentences exactly, each with its claims', () => {
    expect(read(page).brief).toEqual({
      id: 'kratom-and-sleep',
      title: 'Kratom and sleep',
      questions: ['Does kratom make people sleepy?', 'kratom drowsy'],
      topics: ['sleep'],
      terms: ['kratom'],
      pointer: 'doctor',
      next: ['kratom-and-driving'],
      reviewed: '2026-11-22',
      sentences: [
        { section: 'In short', text: 'Half of the people asked in one village said that kratom made them sleepy.', claims: ['tan-2019#c1'] },
        { section: 'In people', text: 'The survey was small (2019, vs. none before). It was done in one village.', claims: ['tan-2019#c1', 'lim-2020#c2'] },
        { section: 'In people', text: 'Did it ask about medicines?', claims: ['tan-2019#c2'] },
      ],
    })
  })

  it('knows the line of each sentence and of each field, for messages about them', () => {
    const { lines, lineOf } = read(page)
    expect(lines).toEqual([15, 19, 20])
    expect(lineOf('next')).toBe(9)
  })

  it('reads the same when an editor on Windows saved it', () => {
    expect(read(page.replaceAll('\n', '\r\n')).brief).toEqual(read(page).brief)
  })
})

const bad: readonly (readonly [what: string, from: string, to: string, problem: string])[] = [
  ['no front matter', '---\n', '', '1: the page must begin with front matter between two lines of ---'],
  ['front matter that is no YAML', 'topics: [sleep]', 'topics: [sleep', '7: '],
  ['an unknown field', 'pointer: doctor', 'pointer: doctor\nauthor: me', '9: author: there is no such field'],
  ['a missing title', 'title: Kratom and sleep\n', '', '1: title: '],
  ['no questions', '  - Does kratom make people sleepy?\n  - kratom drowsy\n', '  []\n', '3: questions: '],
  ['an unknown pointer', 'pointer: doctor', 'pointer: shaman', '8: pointer: '],
  ['a day that is none', 'reviewed: 2026-11-22', 'reviewed: soon', '10: reviewed: '],
  ['an unknown section', '## In people', '## In plants', '17: there is no section "In plants"'],
  ['a sentence above all sections', '## In short\n\n', '', '13: a sentence must stand under a section'],
  ['a sentence without a citation', ' [tan-2019#c2]', '', '20: a sentence must end in a full stop and its claims'],
  ['a sentence without a full stop', 'made them sleepy. [', 'made them sleepy [', '15: a sentence must end in a full stop and its claims'],
  ['a sentence with an empty citation', '[tan-2019#c2]', '[]', '20: a sentence must end in a full stop and its claims'],
  ['a citation that names no claim of a source', 'tan-2019#c2', 'tan-2019', '20: sentences.2.claims.0: '],
  ['a comma with nothing after it', 'lim-2020#c2]', 'lim-2020#c2,]', '19: sentences.1.claims.2: '],
  ['more citations than a reader would follow', '[tan-2019#c2]', '[a#c1, a#c2, a#c3, a#c4, a#c5, a#c6, a#c7]', '20: sentences.2.claims: '],
  ['too few sentences', 'Did it ask about medicines? [tan-2019#c2]\n', '', '12: sentences: '],
  ['too many sentences', '## In people\n', `## In people\n${'Nobody knows why that is so. [tan-2019#c1]\n'.repeat(10)}`, '12: sentences: '],
]

describe('a bad brief', () => {
  it.each(bad)('is refused for %s, with file and line', (_, from, to, problem) => {
    const reading = () => read(changed(page, from, to))
    expect(reading).toThrow(BadFile)
    expect(reading).toThrow(`corpus/briefs/kratom-and-sleep.md:${problem}`)
  })
})
