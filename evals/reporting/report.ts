import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Wanted } from '../arguments.ts'
import { htmlOf } from './html.ts'
import { junitOf } from './junit.ts'
import type { Run } from './run.ts'

/** Writes evals/report/: the page, and the same for programs. Misses of sealed are in none of them, unless asked for. */
export function writeReport(run: Run, { sealedMisses }: Wanted, root: string): void {
  const folder = join(root, 'evals/report')
  const shown: Run = {
    ...run,
    results: run.results.map((result) => ({ ...result, misses: result.misses.filter(({ split }) => sealedMisses || split !== 'sealed') })),
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'report.html'), htmlOf(shown))
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(resultsOf(shown), null, 1)}\n`)
  writeFileSync(join(folder, 'junit.xml'), junitOf(shown))
}

function resultsOf({ figures, floors, changes, versions, replies, tookInMs, results }: Run) {
  return {
    versions,
    replies,
    tookInMs: Math.round(tookInMs),
    figures,
    floors,
    changes,
    misses: results.flatMap(({ suite, misses }) => misses.map((miss) => ({ suite, ...miss }))),
  }
}
