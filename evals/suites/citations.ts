import type { Library } from '../../src/domain/library.ts'
import { objectionsToStatement } from '../../src/verification/grounding.ts'
import { sharesTable } from '../reporting/tables.ts'
import { remembering, replySupportScore, statementScore } from '../scorers/citations.ts'
import { shareRight, shareWrong } from '../scorers/figure.ts'
import { right, wrong } from '../scorers/score.ts'
import { missIn, type Seen, type SuiteResult } from '../suite.ts'

const suite = 'citations'

/** Whether every statement of every reply is numbered, leads to claims of the corpus, and is supported by them. */
export function citationSuite(seen: readonly Seen[], library: Library): SuiteResult {
  const rails = remembering(objectionsToStatement)
  const scored = seen.map((item) => ({
    item,
    whole: replySupportScore(item.reply, library, rails),
    each: item.reply.statements.map((statement) => statementScore(statement, item.reply, library, rails)),
  }))
  const checked = seen.flatMap(({ entry }) =>
    entry.dropped.map(({ objections }) =>
      objections.some((objection) => objection.startsWith('could not be checked')) ? wrong('a rail failed') : right('dropped for cause'),
    ),
  )
  const figures = [
    shareRight(
      { suite, split: 'all', name: 'statements supported' },
      scored.flatMap(({ each }) => each),
    ),
    shareRight(
      { suite, split: 'all', name: 'whole replies supported' },
      scored.map(({ whole }) => whole),
    ),
    shareWrong({ suite, split: 'all', name: 'dropped statements that no rail could check' }, checked),
  ]
  return {
    suite,
    figures,
    curves: [],
    tables: [sharesTable('Citations, all replies', figures)],
    misses: scored.flatMap(({ item, whole }) => missIn(item, whole, 'citation')),
  }
}
