import type { Split } from '../../src/domain/case.ts'
import type { PassageIndex } from '../../src/ports/passage-index.ts'
import type { Replays } from '../replays.ts'
import { figuresTable, sharesTable } from '../reporting/tables.ts'
import { type Family, readFamilies, relevances, scoresOf } from '../retrieval.ts'
import { meanOf, type Share, shareRight } from '../scorers/figure.ts'
import { right, wrong } from '../scorers/score.ts'
import type { Curve, Miss, SuiteResult } from '../suite.ts'

const suite = 'retrieval'
const floors = Array.from({ length: 21 }, (_, i) => i / 20)
/** A question ranked worse than this is shown among the misses. */
const poor = 0.3

/** How well lay questions find the claims that answer them, and what a relevance floor keeps and lets through. */
export async function retrievalSuite(index: PassageIndex, splits: readonly Split[], replays: Replays): Promise<SuiteResult> {
  const families = readFamilies()
  const parts = await Promise.all(
    splits
      .filter((split) => split !== 'training')
      .map(async (split) => {
        const own = families.filter((family) => family.split === split)
        return { split, rows: scoresOf(own, index).rows, measured: relevances(own, index), silent: await silentShare(split, own, replays) }
      }),
  )
  const silent = parts.map((part) => part.silent)
  const means = parts.flatMap(({ split, rows }) => [
    meanOf(
      { suite, split, name: 'nDCG@10' },
      rows.map(({ ndcg10 }) => ndcg10),
    ),
    meanOf(
      { suite, split, name: 'recall@20' },
      rows.map(({ recall20 }) => recall20),
    ),
    meanOf(
      { suite, split, name: 'MRR' },
      rows.map(({ mrr }) => mrr),
    ),
  ])
  return {
    suite,
    figures: [...means, ...silent],
    tables: [
      sharesTable(
        'Questions the corpus is silent on: not answered all the same',
        silent.map((share) => ({ ...share, name: share.split })),
      ),
      figuresTable(
        'Retrieval of claims for lay questions',
        means.map((figure) => ({ ...figure, name: `${figure.split}: ${figure.name}` })),
      ),
    ],
    curves: parts.map(({ split, measured }) => riskCoverage(split, measured)),
    misses: parts.flatMap(({ split, rows }) =>
      rows
        .filter(({ ndcg10 }) => ndcg10 < poor)
        .map(
          ({ question, ndcg10, recall20 }): Miss => ({
            id: question,
            split,
            under: 'retrieval',
            asked: [question],
            expected: `nDCG@10 of ${poor} or more`,
            given: ndcg10.toFixed(2),
            because: `recall@20 ${recall20.toFixed(2)}`,
          }),
        ),
    ),
  }
}

/** Whether questions that no claim answers or touches end in anything but an answer: abstention, refusal, out of scope. */
async function silentShare(split: Split, families: readonly Family[], replays: Replays): Promise<Share> {
  const silent = families.filter(({ answers, related }) => answers.length === 0 && related.length === 0).flatMap(({ questions }) => questions)
  const entries = await replays.all(silent.map((text) => ({ id: `${split}: ${text}`, turns: [text] })))
  const scores = [...entries.values()].map(({ reply }) => (reply.outcome === 'answer' ? wrong('answered') : right(reply.outcome)))
  return shareRight({ suite, split, name: 'silent questions not answered' }, scores)
}

/** For each floor: what share of answerable questions is still answered, and what share of the silent ones would be. */
function riskCoverage(split: Split, measured: readonly { readonly answerable: boolean; readonly relevance: number }[]): Curve {
  const shareAbove = (answerable: boolean, floor: number) => {
    const of = measured.filter((row) => row.answerable === answerable)
    return of.length === 0 ? 0 : of.filter(({ relevance }) => relevance >= floor).length / of.length
  }
  const line = (name: string, answerable: boolean) => ({
    name,
    points: floors.map(
      (floor) => [floor, shareAbove(answerable, floor), `${(100 * shareAbove(answerable, floor)).toFixed(0)} % at a floor of ${floor}`] as const,
    ),
  })
  return {
    title: `Risk and coverage by relevance floor, ${split}`,
    x: 'relevance floor',
    y: 'share kept',
    lines: [line('coverage: answerable questions kept', true), line('risk: unanswerable questions let through', false)],
  }
}
