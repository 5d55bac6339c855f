import { describe, expect, it } from 'vitest'
import { htmlOf } from '../../evals/reporting/html.ts'
import { junitOf } from '../../evals/reporting/junit.ts'
import type { Run } from '../../evals/reporting/run.ts'
import { asText } from '../../evals/reporting/terminal.ts'
import { crossTable, sharesTable } from '../../evals/reporting/tables.ts'
import { right, wrong } from '../../evals/scorers/score.ts'
import { shareRight } from '../../evals/scorers/figure.ts'

const figure = shareRight({ suite: 'guardrails', split: 'sealed', name: 'language en: recall' }, [right('a'), wrong('b')])
const run: Run = {
  results: [
    {
      suite: 'guardrails',
      figures: [figure],
      tables: [sharesTable('Recall', [figure])],
      curves: [
        {
          title: 'Curve',
          x: 'floor',
          y: 'share',
          lines: [
            {
              name: 'kept',
              points: [
                [0, 1, 'all'],
                [1, 0, 'none'],
              ],
            },
          ],
        },
      ],
      misses: [
        {
          id: 'a.1',
          split: 'development',
          under: 'dosing',
          asked: ['<script>alert(1)</script>\u0007'],
          expected: 'refuse',
          given: 'answer',
          because: 'no "cue"',
        },
      ],
    },
  ],
  figures: [figure],
  hasBaseline: true,
  versions: { app: 'a', corpus: 'b', policy: 'c', prompts: 'd' },
  replies: 2,
  tookInMs: 1234,
  floors: [{ key: 'guardrails/sealed/x', figure: '50.0 %', allowed: 'at least 0.9', holds: false, reachesBar: false }],
  changes: [{ key: 'guardrails/sealed/x', before: '90.0 %', after: '50.0 %', apart: -5, verdict: 'worse' }],
}

describe('report page', () => {
  const page = htmlOf(run)
  it('asks the network for nothing', () => expect(page).not.toMatch(/<(?:script|link|img|iframe)|@import|url\(|https?:/))
  it('shows what users wrote as text', () => expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\\u0007'))
  it('has a table behind each drawing', () => expect(page.match(/<svg/g)?.length).toBe(page.match(/The same as a table/g)?.length))
  it('says first what does not hold', () => expect(page).toContain('1 floor is not held; 1 figure got worse beyond noise.'))
  it('fits a phone and both colour schemes', () => {
    expect(page).toContain('width=device-width')
    expect(page).toContain('color-scheme: light dark')
  })
})

describe('other forms', () => {
  it('makes a JUnit failure of a broken floor and of a regression', () => expect(junitOf(run)).toContain('tests="2" failures="2"'))
  it('aligns columns in the terminal', () => {
    expect(
      asText({
        title: 'T',
        columns: ['', 'of'],
        rows: [
          ['a', '1'],
          ['long', '100'],
        ],
      }),
    ).toBe('\nT\n         of\n  a       1\n  long  100')
  })
  it('sets measures of one group side by side', () =>
    expect(crossTable('T', [figure], ['recall', 'over-refusal']).rows).toEqual([['language en', '50.0 % of 2 (9.5 – 90.5)', '']]))
})
