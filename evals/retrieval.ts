import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { buildIndex, oramaIndex } from '../src/adapters/orama-index.ts'
import { readCorpus, readLayWords } from '../src/build/corpus.ts'
import { passagesOf } from '../src/build/passages.ts'
import { LayWords } from '../src/domain/lay-words.ts'
import { libraryOf } from '../src/domain/library.ts'
import type { PassageIndex } from '../src/ports/passage-index.ts'
import { lexiconOf } from '../src/retrieval/search-terms.ts'
import { ndcg, recall, reciprocalRank, type Grades } from './scorers/retrieval.ts'

/** Questions that share their judgements; with no answer and nothing related, the corpus is silent on them. */
export const Family = z.strictObject({
  family: z.string(),
  split: z.enum(['development', 'sealed']),
  questions: z.array(z.string()).min(1),
  answers: z.array(z.string()),
  related: z.array(z.string()),
})
export type Family = z.infer<typeof Family>

const root = new URL('..', import.meta.url).pathname
const floors = Array.from({ length: 21 }, (_, i) => i / 20)

/** The families of evals/retrieval/queries.yaml. */
export function readFamilies(): Family[] {
  return z.array(Family).parse(parse(readFileSync(`${root}evals/retrieval/queries.yaml`, 'utf8')))
}

/** One row a split: how well the claims are ranked for the questions that have answers. */
export function scoresOf(families: readonly Family[], index: PassageIndex) {
  const rows = families
    .filter(({ answers }) => answers.length > 0)
    .flatMap(({ questions, answers, related }) => {
      const grades: Grades = new Map([...related.map((id) => [id, 1] as const), ...answers.map((id) => [id, 2] as const)])
      return questions.map((question) => {
        const ranked = index.search(question, { kind: 'claim', limit: 100 }).map((hit) => hit.id)
        return { question, ndcg10: ndcg(ranked, grades, 10), recall20: recall(ranked, grades, 20), mrr: reciprocalRank(ranked, grades, 2) }
      })
    })
  const mean = (of: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length
  return { rows, questions: rows.length, ndcg10: mean((row) => row.ndcg10), recall20: mean((row) => row.recall20), mrr: mean((row) => row.mrr) }
}

/** The most relevant of the first ten hits, for each question. */
export function relevances(families: readonly Family[], index: PassageIndex): { question: string; answerable: boolean; relevance: number }[] {
  return families.flatMap(({ questions, answers }) =>
    questions.map((question) => ({
      question,
      answerable: answers.length > 0,
      relevance: Math.max(0, ...index.search(question).map((hit) => hit.relevance)),
    })),
  )
}

if (import.meta.main) {
  const library = libraryOf(readCorpus(root, () => null))
  const passages = passagesOf(library)
  const index = oramaIndex(buildIndex(passages), lexiconOf(library.terms, LayWords.parse(readLayWords(root)), library.mentions))
  const families = readFamilies()
  console.log(`${passages.length} passages`)
  for (const split of ['development', 'sealed'] as const) {
    const own = families.filter((family) => family.split === split)
    const { rows, questions, ndcg10, recall20, mrr } = scoresOf(own, index)
    console.log(`${split}: ${questions} questions, nDCG@10 ${ndcg10.toFixed(3)}, recall@20 ${recall20.toFixed(3)}, MRR ${mrr.toFixed(3)}`)
    if (process.argv.includes('--worst') && split === 'development') {
      for (const row of rows.sort((a, b) => a.ndcg10 - b.ndcg10).slice(0, 40)) console.log(`  ${row.ndcg10.toFixed(2)} ${row.question}`)
    }
    const measured = relevances(own, index)
    for (const floor of floors) {
      const share = (answerable: boolean) => {
        const of = measured.filter((row) => row.answerable === answerable)
        return of.filter((row) => row.relevance >= floor).length / of.length
      }
      console.log(`  floor ${floor.toFixed(2)}: ${percent(share(true))} of answerable kept, ${percent(share(false))} of unanswerable let through`)
    }
    if (process.argv.includes('--relevance') && split === 'development') {
      for (const row of measured.sort((a, b) => a.relevance - b.relevance))
        console.log(`  ${row.relevance.toFixed(2)} ${row.answerable ? '+' : '-'} ${row.question}`)
    }
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}
