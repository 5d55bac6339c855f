import type { Wanted } from '../arguments.ts'
import type { Miss, Table } from '../suite.ts'
import type { Run } from './run.ts'

/** Prints a run: its tables, the misses that may be shown, what changed, and each floor that does not hold. */
export function printRun(run: Run, wanted: Wanted): void {
  for (const { tables } of run.results) for (const table of tables) if (table.reportOnly !== true) print(asText(table))
  const misses = run.results.flatMap((result) => result.misses.map((miss) => ({ ...miss, suite: result.suite })))
  printMisses(misses, wanted)
  printChanges(run)
  printFloors(run)
  const seconds = (run.tookInMs / 1000).toFixed(1)
  print(`${run.replies} replies in ${seconds} s. Report: evals/report/report.html`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** A table with aligned columns; the first is flush left, numbers flush right. */
export function asText({ title, columns, rows, note }: Table): string {
  const widths = columns.map((column, at) => Math.max(...[column, ...rows.map((row) => row[at] ?? '')].map((cell) => [...cell].length)))
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()}`
  return [`\n${title}${note ? ` (${note})` : ''}`, line(columns), ...rows.map(line)].join('\n')
}

type SuiteMiss = Miss & { readonly suite: string }

function printMisses(misses: readonly SuiteMiss[], { misses: full, sealedMisses, splits }: Wanted): void {
  if (misses.length > 0) print('\nMisses')
  for (const [place, own] of Map.groupBy(misses, ({ suite, split }) => `${suite}, ${split}`)) {
    const unders = [...Map.groupBy(own, ({ under }) => under)].map(([under, of]) => [under, of.length] as const).toSorted((a, b) => b[1] - a[1])
    print(`  ${place}: ${own.length} (${unders.map(([under, count]) => `${under} ${count}`).join(', ')})`)
  }
  // Training is what the cues were written on: its misses are shown when it is asked for by name.
  const shown = misses.filter(({ split }) => split !== 'sealed' && (split !== 'training' || splits.length < 3))
  if (full) for (const miss of shown) print(inFull(miss))
  if (!sealedMisses) return
  print('\nMisses of sealed follow. Whoever mends something after reading them must write new sealed cases: these measure nothing any more.')
  for (const miss of misses) if (miss.split === 'sealed') print(inFull(miss))
}

function inFull({ suite, split, id, asked, expected, given, because }: SuiteMiss): string {
  return `\n${suite}, ${split}, ${id}\n  asked     ${asked.join('\n            ')}\n  expected  ${expected}\n  given     ${given}\n  because   ${because}`
}

function printChanges({ changes, hasBaseline }: Run): void {
  if (!hasBaseline) return print('\nNo baseline yet: --update-baseline writes one.')
  const beyond = changes.filter(({ verdict }) => verdict !== 'within noise')
  print(`\nSince the baseline: ${beyond.length} changes beyond noise, ${changes.length - beyond.length} within it.`)
  for (const { key, before, after, apart, verdict } of beyond)
    print(`  ${verdict === 'worse' ? 'REGRESSION' : 'better    '}  ${key}: ${before} → ${after} (${apart.toFixed(1)} standard errors)`)
}

function printFloors({ floors }: Run): void {
  const broken = floors.filter(({ holds }) => !holds)
  const short = floors.filter(({ holds, reachesBar }) => holds && reachesBar === false)
  print(
    `\nFloors: ${floors.length - broken.length} of ${floors.length} hold${short.length > 0 ? `, ${short.length} of them short of their bar: ${short.map(({ key, figure }) => `${key} ${figure}`).join('; ')}` : ''}.`,
  )
  for (const { key, figure, allowed } of broken) print(`  BELOW ITS FLOOR  ${key}: ${figure}, where ${allowed} is allowed`)
}
