import { sharesTable } from '../reporting/tables.ts'
import type { Replays } from '../replays.ts'
import { shareRight } from '../scorers/figure.ts'
import { right, type Score, wrong } from '../scorers/score.ts'
import type { Miss, Seen, SuiteResult } from '../suite.ts'

const suite = 'suggestions'

/** Whether every follow-up that any reply offers is answered when it is asked. */
export async function suggestionSuite(seen: readonly Seen[], replays: Replays): Promise<SuiteResult> {
  const offered = [...new Set(seen.flatMap(({ reply }) => reply.suggestions))].sort()
  const entries = await replays.all(offered.map((text) => ({ id: text, turns: [text] })))
  const scored = offered.map((text) => ({ text, reply: entries.get(text)?.reply })).map(({ text, reply }) => ({ text, reply, score: answeredScore(reply) }))
  const figures = [
    shareRight(
      { suite, split: 'all', name: 'suggestions answered' },
      scored.map(({ score }) => score),
    ),
  ]
  return {
    suite,
    figures,
    curves: [],
    tables: [sharesTable('Follow-ups offered', figures)],
    misses: scored
      .filter(({ score }) => score.scored && score.value === 0)
      .map(
        ({ text, reply, score }): Miss => ({
          id: text,
          split: 'all',
          under: 'suggestion',
          asked: [text],
          expected: 'answer',
          given: reply?.outcome ?? 'nothing',
          because: score.because,
        }),
      ),
  }
}

function answeredScore(reply: Seen['reply'] | undefined): Score {
  if (reply?.outcome !== 'answer') return wrong(`it ends in ${reply?.outcome ?? 'nothing'}`)
  return reply.statements.length === 0 ? wrong('answered without a statement') : right('answered, with statements')
}
