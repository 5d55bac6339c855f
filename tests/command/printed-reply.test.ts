import { describe, expect, it } from 'vitest'
import { printed } from '../../src/command/printed-reply.ts'
import type { Reply } from '../../src/domain/reply.ts'
import { entry } from '../contracts/transcript-store.ts'

const { reply } = entry({})
const citation = (n: number, rest: Partial<Reply['citations'][number]['source']>): Reply['citations'][number] => ({
  n,
  passage: `s${n}#c1`,
  claim: 'Nobody knows this yet.',
  source: {
    id: `s${n}`,
    title: `Title ${n}`,
    authors: ['A. One'],
    year: 2020,
    container: 'Journal',
    kind: 'survey',
    evidence_level: 'observational',
    url: 'https://example.org/',
    ...rest,
  },
})

describe('a printed reply', () => {
  it('is its text without marks of Markdown', () => {
    expect(printed({ ...reply, text: '**In people.** Nobody knows. [1]\n\n*Ask next:* What?', citations: [] })).toBe(
      'In people. Nobody knows. [1]\n\nAsk next: What?',
    )
  })
  it('ends with its sources, a line each', () => {
    const citations = [
      citation(1, {}),
      citation(2, { authors: ['A. One', 'B. Two'] }),
      citation(3, { authors: ['A. One', 'B. Two', 'C. Three'], year: null, container: null }),
      citation(4, { authors: [], url: null }),
    ]
    expect(printed({ ...reply, text: 'Text. [1][2][3][4]', citations })).toBe(`Text. [1][2][3][4]

Sources
[1] A. One. Title 1. Journal. 2020 (survey). https://example.org/
[2] A. One and B. Two. Title 2. Journal. 2020 (survey). https://example.org/
[3] A. One and others. Title 3 (survey). https://example.org/
[4] Title 4. Journal. 2020 (survey). s4, cited without a link`)
  })
})
