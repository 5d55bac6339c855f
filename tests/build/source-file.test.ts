import { describe, expect, it } from 'vitest'
import { BadFile } from '../../src/build/bad-file.ts'
import { readSource } from '../../src/build/source-file.ts'
import { changed } from './folder.ts'

const page = `---
title: Kratom in a village
authors:
  - Tan AB
  - Lim C
year: 2019
url: https://example.org/village
link: true
kind: survey
evidence_level: observational
limitations: Self-report.
read: abstract
checked: 2026-11-22
---

## c1

Half of the people asked in one village
said that kratom had made them sleepy.

- topics: adverse-effects, sleep
- direction: risk

## c2

Nobody in the survey had been asked about medicines.

- topics: research-gaps
- direction: unknown
- region: Malaysia
- as_of: 2019-03
`

const read = (text: string) => readSource('corpus/sources/tan-2019.md', 'tan-2019', text)

describe('a source page', () => {
  it('gives its bibliography and its claims exactly', () => {
    expect(read(page)).toEqual({
      id: 'tan-2019',
      title: 'Kratom in a village',
      authors: ['Tan AB', 'Lim C'],
      year: 2019,
      url: 'https://example.org/village',
      link: true,
      kind: 'survey',
      evidence_level: 'observational',
      limitations: 'Self-report.',
      read: 'abstract',
      checked: '2026-11-22',
      claims: [
        {
          id: 'tan-2019#c1',
          text: 'Half of the people asked in one village said that kratom had made them sleepy.',
          topics: ['adverse-effects', 'sleep'],
          direction: 'risk',
        },
        {
          id: 'tan-2019#c2',
          text: 'Nobody in the survey had been asked about medicines.',
          topics: ['research-gaps'],
          direction: 'unknown',
          region: 'Malaysia',
          as_of: '2019-03',
        },
      ],
    })
  })

  it('reads the same when an editor on Windows saved it', () => {
    expect(read(`\uFEFF${page.replaceAll('\n', '\r\n')}`)).toEqual(read(page))
  })
})

const bad: readonly (readonly [what: string, from: string, to: string, problem: string])[] = [
  ['no front matter', '---\ntitle', 'title', '1: the page must begin with front matter between two lines of ---'],
  ['front matter that never ends', '\n---\n\n## c1', '\n\n## c1', '1: the page must begin with front matter between two lines of ---'],
  ['front matter that is no YAML', 'year: 2019', 'year: [2019', '7: '],
  ['a field given twice', 'year: 2019', 'year: 2019\nyear: 2020', '7: Map keys must be unique'],
  ['front matter that is a list', page.slice(4, page.indexOf('\n---\n', 4)), '- one\n- two', '2: the front matter must be a map'],
  ['an unknown field', 'year: 2019', 'journal: Nature', '6: journal: there is no such field'],
  ['a missing field', 'title: Kratom in a village\n', '', '1: title: '],
  ['a field of the wrong kind', 'year: 2019', 'year: last year', '6: year: '],
  ['an address that is none', 'https://example.org/village', 'example.org', '7: url: '],
  ['an unknown kind of study', 'kind: survey', 'kind: blog', '9: kind: '],
  ['an unknown evidence level', 'evidence_level: observational', 'evidence_level: strong', '10: evidence_level: '],
  ['a day that is none', 'checked: 2026-11-22', 'checked: last week', '13: checked: '],
  ['an id of its own', 'title: Kratom', 'id: other\ntitle: Kratom', '2: id: the name or the body of the page gives it'],
  ['no claims', page.slice(page.indexOf('## c1')), '', '15: claims: '],
  ['text before the first claim', '## c1', 'An introduction.\n\n## c1', '16: text must stand under the heading of a claim, such as "## c1"'],
  ['claims out of order', '## c2', '## c3', '24: tan-2019#c3 stands out of order'],
  ['a claim given twice', '## c2', '## c1', '24: tan-2019#c1 stands out of order'],
  ['a heading that is no claim', '## c2', '## Results', '24: id: '],
  ['a claim without text', 'Nobody in the survey had been asked about medicines.\n', '', '24: text: '],
  ['a claim too long to quote', 'about medicines.', `about ${'any '.repeat(80)}medicines.`, '24: text: '],
  ['a claim without topics', '- topics: research-gaps\n', '', '24: topics'],
  ['an unknown direction', 'direction: unknown', 'direction: good', '29: direction: '],
  ['an unknown field of a claim', '- region: Malaysia', '- country: Malaysia', '30: country: there is no such field'],
  ['a field of a claim without a value', '- region: Malaysia', '- region:', '30: "- region:" must be a field and its value'],
  ['a field of a claim misspelled so that it is none', '- as_of: 2019-03', '- as-of: 2019-03', '31: "- as-of: 2019-03" must be a field and its value'],
  ['a field of a claim given twice', '- region: Malaysia', '- direction: risk', '30: direction: was given before'],
  ['a date of a claim that is none', 'as_of: 2019-03', 'as_of: March 2019', '31: as_of: '],
]

describe('a bad source page', () => {
  it.each(bad)('is refused for %s, with file and line', (_, from, to, problem) => {
    const reading = () => read(changed(page, from, to))
    expect(reading).toThrow(BadFile)
    expect(reading).toThrow(`corpus/sources/tan-2019.md:${problem}`)
  })
})
