import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Split } from '../../src/domain/case.ts'
import { verifySentence } from '../../src/verification/verification.ts'
import { sharesTable } from '../reporting/tables.ts'
import type { Share } from '../scorers/figure.ts'
import { type KindCount, type Pair, scoreVerification, type Verify } from '../scorers/verification.ts'
import type { Curve, Miss, SuiteResult } from '../suite.ts'

const suite = 'verification'
const wholes = ['faithful', 'all corrupted']
const PairLine = z.object({ id: z.string(), passage: z.string(), sentence: z.string(), supported: z.boolean(), kind: z.string() })

/** Whether the statement rails keep what a passage says, and drop each kind of corruption of it. */
export function verificationSuite(root: string, splits: readonly Split[]): SuiteResult {
  const parts = splits.flatMap((split) => {
    const file = join(root, `evals/pairs/${split}.jsonl`)
    if (!existsSync(file)) return []
    const pairs = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => PairLine.parse(JSON.parse(line)))
    const objections = pairs.map((pair) => ({ ...pair, said: verifySentence(pair.sentence, [pair.passage]) }))
    const said = new Map(objections.map((pair) => [`${pair.sentence}\n${pair.passage}`, pair.said]))
    return [{ split, rows: rowsOf(pairs, (sentence, [passage]) => said.get(`${sentence}\n${passage}`) ?? []), objections }]
  })
  const all = parts.map(({ split, rows }) => ({ split, shares: rows.map((row) => shareOf(split, row)) }))
  return {
    suite,
    figures: all.flatMap(({ shares }) => shares),
    tables: [
      sharesTable(
        'Statement rails: pairs judged right',
        all.flatMap(({ split, shares }) => shares.filter(({ name }) => wholes.includes(name)).map((share) => ({ ...share, name: `${split}: ${share.name}` }))),
      ),
      ...all.map(({ split, shares }) => ({
        ...sharesTable(
          `Statement rails, ${split}: by kind of sentence`,
          shares.filter(({ name }) => !wholes.includes(name)),
        ),
        reportOnly: true,
      })),
    ],
    curves: parts.filter(({ split }) => split !== 'training').map(({ split, objections }) => trade(split, objections)),
    misses: parts.flatMap(({ split, objections }) =>
      objections
        .filter(({ supported, said }) => (said.length === 0) !== supported)
        .map(
          ({ id, sentence, passage, kind, supported, said }): Miss => ({
            id,
            split,
            under: kind,
            asked: [sentence, passage],
            expected: supported ? 'kept' : 'dropped',
            given: supported ? 'dropped' : 'kept',
            because: said.map(({ rail, objection }) => `${rail}: ${objection}`).join('; ') || 'no objection',
          }),
        ),
    ),
  }
}

/** Faithful and corrupted sentences as a whole, then kind by kind: either may come in several kinds. */
function rowsOf(pairs: readonly Pair[], verify: Verify): readonly KindCount[] {
  const whole = scoreVerification(
    pairs.map((pair) => ({ ...pair, kind: pair.supported ? 'faithful' : 'corrupted' })),
    verify,
  )
  const kinds = scoreVerification(pairs, verify)
  return [...whole.filter(({ kind }) => kind !== 'corrupted'), ...kinds.filter(({ kind }) => !wholes.includes(kind))]
}

function shareOf(split: Split, { kind, right, of }: KindCount): Share {
  return { suite, split, name: kind, kind: 'share', wanted: 'high', count: right, of, unscored: 0 }
}

/** Had it taken so many objections to drop a sentence: what would be dropped rightly, and what wrongly. Rails give no other score. */
function trade(split: Split, pairs: readonly { readonly supported: boolean; readonly said: readonly unknown[] }[]): Curve {
  const dropped = (supported: boolean, least: number) => {
    const of = pairs.filter((pair) => pair.supported === supported)
    return of.length === 0 ? 0 : of.filter(({ said }) => said.length >= least).length / of.length
  }
  const line = (name: string, supported: boolean) => ({
    name,
    points: [1, 2, 3, 4, 5].map(
      (least) => [least, dropped(supported, least), `${(100 * dropped(supported, least)).toFixed(1)} % at ${least} or more objections`] as const,
    ),
  })
  return {
    title: `Statement rails by objections needed, ${split}`,
    x: 'objections needed to drop',
    y: 'share dropped',
    lines: [line('corrupted, rightly dropped', false), line('faithful, wrongly dropped', true)],
  }
}
