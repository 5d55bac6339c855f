import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readCases } from '../src/build/cases.ts'
import type { Case } from '../src/domain/case.ts'
import { type Product, readProduct } from '../src/product.ts'
import { type SuiteName, usage, type Wanted, wantedFrom } from './arguments.ts'
import { Baseline, baselineOf, changesSince } from './baseline.ts'
import { explainCase } from './explanation.ts'
import { Floors, heldAgainst } from './floors.ts'
import { scoreMessages } from './messages.ts'
import { type Replays, replayThreads } from './replays.ts'
import { printRun } from './reporting/terminal.ts'
import { updateReadme } from './reporting/readme.ts'
import { writeReport } from './reporting/report.ts'
import type { Run } from './reporting/run.ts'
import type { Seen, SuiteResult } from './suite.ts'
import { citationSuite } from './suites/citations.ts'
import { guardrailSuite } from './suites/guardrails.ts'
import { hygieneSuite } from './suites/hygiene.ts'
import { monotonicitySuite } from './suites/monotonicity.ts'
import { retrievalSuite } from './suites/retrieval.ts'
import { suggestionSuite } from './suites/suggestions.ts'
import { textSuite } from './suites/text.ts'
import { verificationSuite } from './suites/verification.ts'

const root = join(import.meta.dirname, '..')
/** Threads that replay messages: one for each core of the smallest machine this must run on. */
const threads = 2

/** `npm run evals`: every suite over the product as built, in process and offline. Exit 1 below a floor or on a regression. */
async function main(wanted: Wanted): Promise<number> {
  const product = readProduct()
  const cases = readCases(root)
  if (wanted.caseId !== null)
    return explainCase(
      cases.find(({ id }) => id === wanted.caseId),
      product,
    )
  const replays = replayThreads(threads)
  try {
    if (wanted.messages !== null) return await scoreMessages(wanted.messages, replays)
    return await runSuites(wanted, cases, product, replays)
  } finally {
    await replays.close()
  }
}

async function runSuites(wanted: Wanted, cases: readonly Case[], product: Product, replays: Replays): Promise<number> {
  const began = performance.now()
  const { splits } = wanted
  const seen = needsReplies(wanted)
    ? await replied(
        cases.filter(({ split }) => splits.includes(split)),
        replays,
      )
    : []
  const suites: Record<SuiteName, () => SuiteResult | Promise<SuiteResult>> = {
    guardrails: () => guardrailSuite(seen, splits),
    monotonicity: () => monotonicitySuite(seen, root, replays),
    citations: () => citationSuite(seen, product.library),
    text: () => textSuite(seen, product.policy),
    suggestions: () => suggestionSuite(seen, replays),
    retrieval: () => retrievalSuite(product.index, splits, replays),
    verification: () => verificationSuite(root, splits),
    hygiene: () => hygieneSuite(root, cases, product.policy),
  }
  const results: SuiteResult[] = []
  for (const [name, suite] of Object.entries(suites)) if (wanted.only === null || wanted.only === name) results.push(await suite())
  const run = judged(results, wanted, product, seen, performance.now() - began)
  printRun(run, wanted)
  writeReport(run, wanted, root)
  if (wanted.updateBaseline) updateBaseline(run)
  if (wanted.updateBaseline && wanted.only === null) updateReadme(root, run.figures)
  return run.floors.every(({ holds }) => holds) && (wanted.updateBaseline || run.changes.every(({ verdict }) => verdict !== 'worse')) ? 0 : 1
}

/** Suites that look at replies; the others need none and run in a second. */
function needsReplies({ only }: Wanted): boolean {
  return only === null || !['retrieval', 'verification', 'hygiene'].includes(only)
}

/** Every case with the last reply it got from the real pipeline. */
async function replied(cases: readonly Case[], replays: Replays): Promise<readonly Seen[]> {
  const entries = await replays.all(cases)
  return cases.map((one) => {
    const entry = entries.get(one.id)
    if (!entry) throw new Error(`${one.id} got no reply: is its id used twice?`)
    return { one, entry, reply: entry.reply }
  })
}

/** The results held against the floors and the baseline. */
function judged(results: readonly SuiteResult[], { splits }: Wanted, { versions }: Product, seen: readonly Seen[], tookInMs: number): Run {
  const figures = results.flatMap((result) => result.figures)
  const floors = Floors.parse(parse(readFileSync(join(root, 'evals/floors.yaml'), 'utf8')))
  const kept = join(root, 'evals/baseline.json')
  const baseline = existsSync(kept) ? Baseline.parse(JSON.parse(readFileSync(kept, 'utf8'))) : null
  return {
    results,
    figures,
    versions,
    replies: seen.length,
    tookInMs,
    floors: heldAgainst(figures, floors, new Set(results.map(({ suite }) => suite)), new Set(splits)),
    // Figures over all replies mean something else when only some splits ran.
    changes: baseline ? changesSince(baseline, splits.length === 3 ? figures : figures.filter(({ split }) => split !== 'all')) : [],
    hasBaseline: baseline !== null,
  }
}

/** Figures of this run take the place of their old ones; those of suites that did not run stay. */
function updateBaseline({ figures, versions }: Run): void {
  const kept = join(root, 'evals/baseline.json')
  const old = existsSync(kept) ? Baseline.parse(JSON.parse(readFileSync(kept, 'utf8'))).figures : {}
  const fresh = baselineOf(figures, versions)
  const suites = new Set(figures.map(({ suite, split }) => `${suite}/${split}/`))
  const others = Object.entries(old).filter(([key]) => ![...suites].some((place) => key.startsWith(place)))
  writeFileSync(
    kept,
    `${JSON.stringify({ ...fresh, figures: Object.fromEntries([...others, ...Object.entries(fresh.figures)].sort(([a], [b]) => a.localeCompare(b))) }, null, 1)}\n`,
  )
}

const wanted = wantedFrom(process.argv.slice(2))
if (typeof wanted === 'string') {
  console.error(`${wanted}\n\n${usage}`)
  process.exitCode = 2
} else process.exitCode = await main(wanted)
