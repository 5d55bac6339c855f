import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { verifySentence } from '../src/verification/verification.ts'
import { scoreVerification, wilson } from './scorers/verification.ts'

const PairLine = z.object({ id: z.string(), passage: z.string(), sentence: z.string(), supported: z.boolean(), kind: z.string() })
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(6)

/** Prints how many pairs of each kind the statement rails judge right. `node evals/verification.ts [--wrong] FILE…` */
function run(files: readonly string[], showWrong: boolean): void {
  for (const file of files) {
    const pairs = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => PairLine.parse(JSON.parse(line)))
    const times: number[] = []
    const rows = scoreVerification(pairs, (sentence, passages) => {
      const start = performance.now()
      const objections = verifySentence(sentence, passages)
      times.push(performance.now() - start)
      return objections
    })
    process.stdout.write(`${file}: ${pairs.length} pairs\n${'kind'.padEnd(16)}${'right'.padStart(9)}${'rate'.padStart(8)}   Wilson 95%\n`)
    for (const { kind, right, of } of rows) {
      const [low, high] = wilson(right, of)
      process.stdout.write(`${kind.padEnd(16)}${`${right}/${of}`.padStart(9)}${percent(right / of).padStart(8)}   ${percent(low)} – ${percent(high)}\n`)
    }
    times.sort((a, b) => a - b)
    process.stdout.write(
      `ms a statement: median ${times[Math.floor(times.length / 2)]?.toFixed(3)}, 99th percentile ${times[Math.floor(times.length * 0.99)]?.toFixed(3)}\n`,
    )
    if (showWrong) {
      for (const row of rows) {
        if (row.kind === 'all corrupted') continue
        for (const pair of row.wrong) {
          const said = verifySentence(pair.sentence, [pair.passage]).map((one) => `${one.rail}: ${one.objection}`)
          process.stdout.write(`\n[${pair.kind}] ${pair.id} ${said.join(' | ') || '(no objection)'}\n  P ${pair.passage}\n  S ${pair.sentence}\n`)
        }
      }
    }
  }
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
run(named.length > 0 ? named : ['evals/pairs/training.jsonl', 'evals/pairs/development.jsonl'], process.argv.includes('--wrong'))
