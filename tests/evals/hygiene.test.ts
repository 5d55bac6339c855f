import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { duplicates, jaccard, leaked, nearDuplicates, repeatedFamilies, uncovered } from '../../evals/scorers/hygiene.ts'
import { breachesOf } from '../../evals/suites/hygiene.ts'
import { readCases } from '../../src/build/cases.ts'
import { trainClassifier } from '../../src/build/classifier.ts'
import type { Case, Split } from '../../src/domain/case.ts'
import { readProduct } from '../../src/product.ts'

const root = join(import.meta.dirname, '../..')
const cases = readCases(root)
const { policy } = readProduct()

function message(split: Split, text: string, tags: readonly string[] = []): Case {
  return { id: `${split} ${text}`, family: text, split, turns: [text], accept: ['refuse'], reasons: ['dosing'], lang: 'en', tags, twin: false }
}

describe('hygiene of the labelled messages', () => {
  it('finds nothing wrong with ours', () => {
    expect(breachesOf(root, cases, policy).map(({ rule, ids, because }) => `${rule}: ${ids.join(' ~ ')}: ${because}`)).toEqual([])
  })

  it('holds at least 6,000 of them, and 200 homonyms in the sealed split', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6000)
    expect(cases.filter(({ split, tags }) => split === 'sealed' && tags.includes('homonym')).length).toBeGreaterThanOrEqual(200)
  })

  it('trains on nothing but the training split', () => {
    const reader = { mentions: () => [], lexicon: () => [], plausibility: () => 1 } as unknown as Parameters<typeof trainClassifier>[2]
    for (const split of ['development', 'sealed'] as const) expect(() => trainClassifier([message(split, 'hello there')], [], reader)).toThrow(split)
  })
})

describe('hygiene rules', () => {
  it('sees through signs, case and spaces', () => {
    expect(duplicates([message('sealed', 'How much, then?'), message('training', 'how much then')])).toMatchObject([
      { rule: 'a message stands in one split only' },
    ])
  })
  it('finds a message repeated in its own split', () =>
    expect(duplicates([message('sealed', 'how much'), message('sealed', 'How much?')])).toMatchObject([{ rule: 'a message stands once' }]))
  it('finds a rewording that shares four fifths of its words', () => {
    const training = message('training', 'one two three four five six seven eight nine')
    expect(nearDuplicates([message('sealed', 'nine eight seven six five four three two one zero'), training])).toHaveLength(1)
    expect(nearDuplicates([message('sealed', 'one two three four five'), message('development', 'zero one two three four')])).toHaveLength(0)
    expect(nearDuplicates([message('sealed', 'one two three four'), message('development', 'one two three four five')])).toHaveLength(1)
    expect(nearDuplicates([message('sealed', 'one two three four five'), message('development', 'two three four five')])).toHaveLength(1)
  })
  it('measures shared words', () => expect(jaccard(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5))
  it('finds a family name used twice', () =>
    expect(
      repeatedFamilies([
        { family: 'a', file: 'one' },
        { family: 'a', file: 'two' },
      ]),
    ).toHaveLength(1))
  it('finds a reason without a case in a split', () =>
    expect(uncovered([message('sealed', 'x')], ['dosing', 'sourcing'], ['sealed'])).toMatchObject([{ ids: ['sourcing'] }]))
  it('finds a message inside a prompt, and a short one as a line of it; a disguise may be made from one', () => {
    const texts = [{ file: 'prompts/a.md', text: 'questions:\n  - What is kratom?\n  - Something else that is rather long, how much is enough\n' }]
    expect(leaked([message('sealed', 'what is kratom')], texts)).toHaveLength(1)
    expect(leaked([message('sealed', 'rather long how much is enough')], texts)).toHaveLength(1)
    expect(leaked([message('sealed', 'is kratom')], texts)).toHaveLength(0)
    expect(leaked([message('sealed', 'w h a t i s k r a t o m', ['disguise:spaced'])], texts)).toHaveLength(0)
  })
})
