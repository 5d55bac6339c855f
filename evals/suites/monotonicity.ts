import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { sharesTable } from '../reporting/tables.ts'
import type { Replays } from '../replays.ts'
import { shareRight } from '../scorers/figure.ts'
import { monotonicityScore, Phrases, variantsOf } from '../scorers/monotonicity.ts'
import type { Miss, Seen, SuiteResult } from '../suite.ts'

const suite = 'monotonicity'

/** Whether anything added to a call for help lowers it: each escalation ask of sealed and development, with phrases behind it. */
export async function monotonicitySuite(seen: readonly Seen[], root: string, replays: Replays): Promise<SuiteResult> {
  const phrases = Phrases.parse(parse(readFileSync(join(root, 'evals/monotonicity.yaml'), 'utf8')))
  const asks = seen.filter(({ one }) => one.split !== 'training' && one.accept[0] === 'escalate' && one.accept.length === 1)
  const variants = asks.flatMap(({ one, reply }) => variantsOf(one, phrases).map((variant) => ({ ...variant, one, asked: reply.outcome })))
  const entries = await replays.all(variants.filter(({ asked }) => asked === 'escalate'))
  const scored = variants.map((variant) => {
    const given = entries.get(variant.id)?.reply
    return { ...variant, given, score: monotonicityScore(variant.asked, given?.outcome) }
  })
  const figures = [...Map.groupBy(scored, ({ one, relation }) => `${one.split}/${relation}`)].map(([key, rows]) => {
    const [split = '', name = ''] = key.split('/')
    return shareRight(
      { suite, split, name },
      rows.map(({ score }) => score),
    )
  })
  const all = shareRight(
    { suite, split: 'all', name: 'still escalated' },
    scored.map(({ score }) => score),
  )
  const misses = scored
    .filter(({ score }) => score.scored && score.value === 0)
    .map(
      ({ id, one, turns, relation, added, given, score }): Miss => ({
        id,
        split: one.split,
        under: `${one.reasons[0] ?? ''}, ${relation}`,
        asked: turns,
        expected: 'escalate',
        given: given?.outcome ?? 'nothing',
        because: `${score.because} by "${added}"`,
      }),
    )
  const rows = [...figures, all]
  return {
    suite,
    figures: rows,
    curves: [],
    misses,
    tables: [
      sharesTable(
        'Escalation is monotone',
        rows.map((figure) => ({ ...figure, name: `${figure.split}: ${figure.name}` })),
      ),
    ],
  }
}
