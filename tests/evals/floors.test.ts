import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { wantedFrom } from '../../evals/arguments.ts'
import { Baseline, baselineOf, changesSince } from '../../evals/baseline.ts'
import { Floors, heldAgainst } from '../../evals/floors.ts'
import type { Figure } from '../../evals/scorers/figure.ts'

const share = (name: string, count: number, of: number, wanted: 'high' | 'low' = 'high'): Figure => ({
  suite: 'guardrails',
  split: 'sealed',
  name,
  kind: 'share',
  wanted,
  count,
  of,
  unscored: 0,
})
const held = (figures: readonly Figure[], floors: Floors, suites = ['guardrails'], splits = ['sealed']) =>
  heldAgainst(figures, floors, new Set(suites), new Set(splits))

describe('floors', () => {
  it.each([
    ['a figure on its floor', share('recall', 99, 100), { least: 0.99 }, true],
    ['a figure below it', share('recall', 98, 100), { least: 0.99 }, false],
    ['what should not happen, rarely enough', share('recall', 2, 100, 'low'), { most: 0.02 }, true],
    ['what should not happen, too often', share('recall', 3, 100, 'low'), { most: 0.02 }, false],
    ['a figure of nothing, which has not passed', share('recall', 0, 0), { least: 0.5 }, false],
  ] as const)('judges %s', (_, figure, floor, holds) => expect(held([figure], { 'guardrails/sealed/recall': floor })).toMatchObject([{ holds }]))

  it('holds one floor against every figure that its star stands for', () => {
    const results = held([share('reason a: recall', 1, 1), share('reason b: recall', 0, 1), share('other', 0, 1)], {
      'guardrails/sealed/reason *: recall': { least: 0.97 },
    })
    expect(results.map(({ key, holds }) => [key, holds])).toEqual([
      ['guardrails/sealed/reason a: recall', true],
      ['guardrails/sealed/reason b: recall', false],
    ])
  })
  it('fails a floor whose figure is gone', () =>
    expect(held([], { 'guardrails/sealed/recall': { least: 0.5 } })).toMatchObject([{ holds: false, figure: 'not measured' }]))
  it('leaves floors of suites and splits alone that did not run', () => {
    expect(held([], { 'guardrails/sealed/recall': { least: 0.5 } }, ['text'])).toEqual([])
    expect(held([], { 'guardrails/sealed/recall': { least: 0.5 } }, ['guardrails'], ['development'])).toEqual([])
  })
  it('tells a bar not reached from a floor not held', () =>
    expect(held([share('recall', 95, 100)], { 'guardrails/sealed/recall': { least: 0.9, bar: 0.99 } })).toMatchObject([{ holds: true, reachesBar: false }]))
  it('reads evals/floors.yaml, with no floor above its bar', () => {
    const floors = Floors.parse(parse(readFileSync(join(import.meta.dirname, '../../evals/floors.yaml'), 'utf8')))
    const above = Object.entries(floors).filter(([, { least, most, bar }]) => bar !== undefined && (least === undefined ? (most ?? bar) < bar : least > bar))
    expect(above).toEqual([])
  })
})

describe('baseline', () => {
  const before = baselineOf([share('recall', 90, 100), share('refused', 2, 100, 'low')], {})
  it('survives being written and read', () => expect(Baseline.parse(JSON.parse(JSON.stringify(before)))).toEqual(before))
  it('says nothing where nothing changed', () => expect(changesSince(before, [share('recall', 90, 100)])).toEqual([]))
  it('tells noise from a regression', () => {
    expect(changesSince(before, [share('recall', 88, 100)])).toMatchObject([{ verdict: 'within noise' }])
    expect(changesSince(before, [share('recall', 70, 100)])).toMatchObject([{ verdict: 'worse', before: '90.0 %', after: '70.0 %' }])
    expect(changesSince(before, [share('refused', 20, 100, 'low')])).toMatchObject([{ verdict: 'worse' }])
    expect(changesSince(before, [share('recall', 100, 100)])).toMatchObject([{ verdict: 'better' }])
  })
  it('passes over figures that it never had', () => expect(changesSince(before, [share('new', 1, 100)])).toEqual([]))
})

describe('arguments', () => {
  it('runs everything unless told otherwise', () =>
    expect(wantedFrom([])).toMatchObject({ splits: ['training', 'development', 'sealed'], only: null, misses: false, sealedMisses: false }))
  it('takes a split', () => expect(wantedFrom(['--split', 'development'])).toMatchObject({ splits: ['development'] }))
  it.each([[['--split', 'test']], [['--only', 'nothing']], [['--repeat', '3']]])('says what is wrong with %j', (args) =>
    expect(wantedFrom(args)).toEqual(expect.any(String)),
  )
})
