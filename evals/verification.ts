import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { verifySentence } from '../src/verification/verification.ts'
import { wilson } from './scorers/proportion.ts'
import { scoreVerification } from './scorers/verification.ts'

const PairLine = z.object({ id: z.string(), passage: z.string(), sentence: z.string(), supported: z.boolean(), kind: z.string() })
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(6)

/** The milliseconds of the quickest of some runs: what the work costs, without what else the machine was doing. */
function quickestOf(runs: number, work: () => unknown): number {
  const spent = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...spent)
}

/** Prints how many pairs of each kind the statement rails judge right. `node evals/verification.ts [--wrong] FILE…` */
function run(files: readonly string[], showWrong: boolean): void {
  for (const file of files) {
    const pairs = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => PairLine.parse(JSON.parse(line)))
    const times: number[] = []
    const rows = scoreVerification(pairs, (sentence, passages) => {
      times.push(quickestOf(3, () => verifySentence(sentence, passages)))
      return verifySentence(sentence, passages)
    })
    process.stdout.write(`${file}: ${pairs.length} pairs\n${'kind'.padEnd(16)}${'right'.padStart(9)}${'rate'.padStart(8)}   Wilson 95%\n`)
    const faithful = pairs.filter((pair) => pair.supported)
    const lost = new Set(rows.flatMap((row) => row.wrong).filter((pair) => pair.supported)).size
    const right = faithful.length - lost
    const all = { kind: 'all faithful', right, of: faithful.length, interval: wilson(right, faithful.length) }
    for (const { kind, right, of, interval } of [...rows, all]) {
      const [low, high] = interval
      process.stdout.write(`${kind.padEnd(16)}${`${right}/${of}`.padStart(9)}${percent(right / of).padStart(8)}   ${percent(low)} – ${percent(high)}\n`)
    }
    times.sort((a, b) => a - b)
    process.stdout.write(
      `ms a statement, the quickest of three: median ${times[Math.floor(times.length / 2)]?.toFixed(3)}, 99th percentile ${times[Math.floor(times.length * 0.99)]?.toFixed(3)}\n`,
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
