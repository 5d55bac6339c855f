import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { vard } from '@andersmyrmel/vard'
import { checkAll } from 'llm_guardrail'
import { memoryTranscripts } from '../adapters/memory-transcripts.ts'
import { readCases } from '../build/cases.ts'
import type { Case } from '../domain/case.ts'
import type { Question } from '../domain/question.ts'
import { type Ports, replyTo } from '../pipeline.ts'
import { readProduct } from '../product.ts'

const root = join(import.meta.dirname, '../..')
/** The least that the project promises; a figure beyond it is marked, and never fails a test. */
const budgets = { gzipInKB: 3000, startupInMs: 150, replyInMs: 10, guardInMs: 2 }

/** Prints the performance figures: the worker's size and start-up, a reply's CPU time, the guardrails beside their peers. */
async function main(): Promise<void> {
  const product = readProduct()
  const cases = readCases(root, ['development'])
  await size()
  startup()
  await replies(product, cases)
  await guards(product, cases)
}

function row(name: string, value: string, budget?: string): void {
  console.log(`${name.padEnd(58)} ${value.padStart(24)}${budget === undefined ? '' : `   ${budget}`}`)
}

async function size(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundleaf-bench-'))
  wrangler('deploy', '--dry-run', '--minify', '--outdir', folder)
  const bytes = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(readFileSync(join(folder, name))).length)
  const gzip = bytes.reduce((sum, one) => sum + one, 0) / 1000
  row('worker, minified, with its snapshot', `${gzip.toFixed(0)} kB gzip`, verdict(gzip, budgets.gzipInKB, 'kB'))
  const widget = gzipSync(readFileSync(join(root, 'dist/assets/widget.js'))).length / 1000
  row('widget.js', `${widget.toFixed(1)} kB gzip`)
  rmSync(folder, { recursive: true })
}

function startup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'groundleaf-startup-'))
  const profile = join(folder, 'startup.cpuprofile')
  wrangler('check', 'startup', '--outfile', profile)
  const active = activeTimeInMs(JSON.parse(readFileSync(profile, 'utf8')) as CpuProfile)
  row('start-up of the worker, active', `${active.toFixed(0)} ms`, verdict(active, budgets.startupInMs, 'ms'))
  rmSync(folder, { recursive: true })
}

type CpuProfile = {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Time in which something ran: all samples but the idle ones. */
function activeTimeInMs({ nodes, samples, timeDeltas }: CpuProfile): number {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id))
  return samples.reduce((sum, id, i) => sum + (idle.has(id) ? 0 : (timeDeltas[i] ?? 0)), 0) / 1000
}

async function replies(product: ReturnType<typeof readProduct>, cases: readonly Case[]): Promise<void> {
  const ports: Ports = {
    ...product,
    store: memoryTranscripts(),
    clock: { nowInMs: () => performance.now() },
    later: () => undefined,
    report: () => undefined,
  }
  const ask = async (one: Case) => {
    for await (const _ of replyTo(questionOf(one), ports)) continue
  }
  for (const one of cases.slice(0, 300)) await ask(one)
  const times = await timed(cases, ask)
  row(`a reply, CPU, warm (${cases.length} questions): p50, p95`, `${at(times, 0.5)} ms, ${at(times, 0.95)} ms`)
  row('a reply, CPU, warm: p99', `${at(times, 0.99)} ms`, verdict(Number(at(times, 0.99)), budgets.replyInMs, 'ms'))
}

async function guards(product: ReturnType<typeof readProduct>, cases: readonly Case[]): Promise<void> {
  const harmful = cases.filter(({ tags, accept, turns }) => turns.length === 1 && tags.some((tag) => tag.startsWith('disguise')) && accept[0] === 'refuse')
  const veils = new Set(product.policy.reasons.filter(({ disguise }) => disguise).map(({ reason }) => reason))
  const manipulation = cases.filter(({ reasons, accept, turns }) => turns.length === 1 && reasons.some((reason) => veils.has(reason)) && accept[0] === 'refuse')
  const safe = cases.filter(({ accept, turns, lang }) => turns.length === 1 && lang === 'en' && !accept.includes('refuse') && !accept.includes('escalate'))
  const rivals: readonly (readonly [string, (one: Case) => boolean | Promise<boolean>])[] = [
    ['groundleaf', (one) => ['refuse', 'escalate'].includes(product.guard(questionOf(one)).verdict.outcome)],
    ['llm_guardrail 2.1.2', async (one) => !(await checkAll(one.turns.at(-1) ?? '')).allowed],
    ['@andersmyrmel/vard 1.2.0', (one) => !vard.moderate().safeParse(one.turns.at(-1) ?? '').safe],
  ]
  console.log(`\nguards, on ${harmful.length} disguised and ${manipulation.length} manipulative requests and ${safe.length} safe messages`)
  for (const [name, stops] of rivals) {
    const rate = async (some: readonly Case[]) => {
      let stopped = 0
      for (const one of some) if (await stops(one)) stopped++
      return `${((100 * stopped) / Math.max(1, some.length)).toFixed(1)} %`
    }
    for (const one of cases.slice(0, 200)) await stops(one)
    const times = await timed(cases, async (one) => void (await stops(one)))
    row(`${name}: stops disguised, manipulative; stops safe`, `${await rate(harmful)}, ${await rate(manipulation)}; ${await rate(safe)}`)
    row(
      `${name}: p50, p99 CPU a message`,
      `${at(times, 0.5)} ms, ${at(times, 0.99)} ms`,
      name === 'groundleaf' ? verdict(Number(at(times, 0.99)), budgets.guardInMs, 'ms') : undefined,
    )
  }
}

function questionOf({ id, turns }: Case): Question {
  const earlier = turns.slice(0, -1).map((text) => ({ text, outcome: 'answer' as const, reasons: [] }))
  return { id, conversation: id, text: turns.at(-1) ?? '', earlier, country: null }
}

/** Times each case; on one thread with nothing to wait for, elapsed time is CPU time. */
async function timed(cases: readonly Case[], run: (one: Case) => Promise<void>): Promise<readonly number[]> {
  const times: number[] = []
  for (const one of cases) {
    const began = performance.now()
    await run(one)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
}

function verdict(value: number, budget: number, unit: string): string {
  return `${value <= budget ? 'within' : 'OVER'} ${budget} ${unit}`
}

function wrangler(...args: readonly string[]): void {
  execFileSync(join(root, 'node_modules/.bin/wrangler'), [...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_HIDE_BANNER: 'true' },
  })
}

await main()
