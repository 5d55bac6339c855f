import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readCases } from '../src/build/cases.ts'
import { readCorpus } from '../src/build/corpus.ts'
import { guardDataOf } from '../src/build/guard-data.ts'
import { readPolicy } from '../src/build/policy.ts'
import { type Case, Split } from '../src/domain/case.ts'
import { libraryOf } from '../src/domain/library.ts'
import type { EarlierTurn } from '../src/domain/question.ts'
import { reasonsOf } from '../src/domain/verdict.ts'
import { type Guard, guardOf } from '../src/guard/guard.ts'
import { unpackGuardData } from '../src/guard/guard-data.ts'
import { featureHash } from '../src/guard/linear-model.ts'
import { type GuardrailScores, type Judged, type Rate, scoreGuardrails } from './scorers/guardrails.ts'

const root = join(import.meta.dirname, '..')

/** Whether the briefs that wording offers exist is for the build to say; no verdict depends on it. */
const anyBrief: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })

/** The guardrails straight from the files, as the build would make them; or from some of the training messages only. */
export function guardFromFiles(learns?: (one: Case) => boolean): Guard {
  const corpus = readCorpus(root, () => null)
  const library = libraryOf(corpus)
  const policy = readPolicy(root, anyBrief)
  return guardOf(policy, corpus.terms, unpackGuardData(guardDataOf(root, library, policy, learns)))
}

/** Judges the last turn of a case, every earlier turn having been judged and remembered as the server would. */
export function judge(one: Case, guard: Guard, timed?: (ms: number) => void): Judged {
  const earlier: EarlierTurn[] = []
  for (const text of one.turns.slice(0, -1)) {
    const { verdict } = guard({ id: one.id, conversation: one.id, text, earlier, country: null })
    earlier.push({ text, outcome: verdict.outcome, reasons: reasonsOf(verdict) })
  }
  const question = { id: one.id, conversation: one.id, text: one.turns.at(-1) ?? '', earlier, country: null }
  const { verdict, about } = guard(question)
  if (timed) timed(leastMs(() => guard(question)))
  const why = verdict.evidence
    .filter(({ score }) => score > 0.2)
    .map(({ rail, reason, words, reading, score }) => `${rail}>${reason} ${score.toFixed(2)}${reading === 'as written' ? '' : ` (${reading})`} "${words}"`)
  return {
    ...one,
    wantedReasons: one.reasons,
    outcome: verdict.outcome,
    reasons: reasonsOf(verdict),
    because: `${about ? `about: ${about}; ` : ''}${why.join('; ')}`,
  }
}

/** The least of three runs: what the work takes, without what else the machine was doing. */
function leastMs(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

/** The hidden evaluation's own format, one message or conversation a line. */
function seedCases(file: string): readonly Case[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const one = JSON.parse(line) as {
      id: string
      text?: string
      turns?: { role: string; content: string }[]
      accept: Case['accept']
      reasons: string[]
      lang: string
      kind: string
    }
    const turns = one.text === undefined ? (one.turns ?? []).filter(({ role }) => role === 'user').map(({ content }) => content) : [one.text]
    return { id: one.id, family: one.id, split: 'development', turns, accept: one.accept, reasons: one.reasons, lang: one.lang, tags: [one.kind], twin: false }
  })
}

/** How many parts the training split is cut into; each is judged by what was learned from the others. */
const folds = 3

/** Prints the tables for the training split, each family judged by a guard that learned from other families only. */
function crossValidate(): void {
  const cases = readCases(root, ['training'])
  const foldOf = ({ family }: Case) => featureHash(family) % folds
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const guard = guardFromFiles((one) => foldOf(one) !== fold)
    return cases.filter((one) => foldOf(one) === fold).map((one) => judge(one, guard))
  })
  const scores = scoreGuardrails(judged)
  if (!process.argv.includes('--brief')) printMisses(scores.misses)
  printTables('training, cross-validated', cases.length, scores)
}

/** Prints the tables for a split (default development) or a .jsonl file; misses in full, but never those of `sealed`. */
function run(wanted: string): void {
  const guard = guardFromFiles()
  const cases = wanted.endsWith('.jsonl') ? seedCases(wanted) : readCases(root, [Split.parse(wanted)])
  const times: number[] = []
  const scores = scoreGuardrails(cases.map((one) => judge(one, guard, (ms) => times.push(ms))))
  if (wanted !== 'sealed' && !process.argv.includes('--brief')) printMisses(scores.misses)
  printTables(wanted, cases.length, scores)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2)
  process.stdout.write(`ms a message: median ${at(0.5)}, 99th percentile ${at(0.99)}, most ${at(0.9999)}\n`)
}

function printMisses(misses: readonly Judged[]): void {
  for (const { accept, wantedReasons, outcome, reasons, lang, twin, turns, because } of misses) {
    process.stdout.write(
      `${lang}${twin ? ' twin' : ''} ${accept.join('/')}[${wantedReasons.join(' ')}] > ${outcome}[${reasons.join(' ')}] :: ${turns.join(' || ')}\n      ${because}\n`,
    )
  }
}

function printTables(name: string, size: number, scores: GuardrailScores): void {
  const { misses, confusion, ...tables } = scores
  for (const [title, rates] of Object.entries(tables)) process.stdout.write(`\n${title}\n${rates.map(line).join('\n')}\n`)
  process.stdout.write(
    `\nwanted > given\n${Object.entries(confusion)
      .map(([row, given]) => `${row.padEnd(14)} ${JSON.stringify(given)}`)
      .join('\n')}\n`,
  )
  process.stdout.write(`\n${name}: ${size - misses.length} of ${size} right (${((100 * (size - misses.length)) / size).toFixed(1)} %)\n`)
}

function line({ name, right, of, share, from, to }: Rate): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)}%`.padStart(7)
  return `  ${name.padEnd(28)}${`${right}/${of}`.padStart(10)}${percent(share)}   ${percent(from)} –${percent(to)}`
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--cross-validate')) crossValidate()
  else run(process.argv[2]?.startsWith('--') ? 'development' : (process.argv[2] ?? 'development'))
}
