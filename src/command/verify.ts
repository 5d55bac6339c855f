import { createInterface } from 'node:readline'
import { z } from 'zod'
import { verifySentence } from '../verification/verification.ts'

const Pair = z.object({
  id: z.union([z.string(), z.number()]),
  passage: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  sentence: z.string().min(1),
})

function idOf(value: unknown): { id?: string | number } {
  const held = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value)
  return held.success ? { id: held.data.id } : {}
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function judged(line: string): { ok: boolean; output: object } {
  const value = parsed(line)
  if (value === undefined) return { ok: false, output: { error: 'This line is not JSON.' } }
  const pair = Pair.safeParse(value)
  if (!pair.success) {
    const problem = pair.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ')
    return { ok: false, output: { ...idOf(value), error: problem } }
  }
  const { id, passage, sentence } = pair.data
  const objections = verifySentence(sentence, typeof passage === 'string' ? [passage] : passage).map((one) => `${one.rail}: ${one.objection}`)
  return { ok: true, output: { id, supported: objections.length === 0, objections } }
}

/** `verify --jsonl`: a pair a line in, what the statement rails say a line out; a bad line is named and makes the exit status 1. */
async function verify(): Promise<void> {
  if (!process.argv.includes('--jsonl')) {
    process.stderr.write('usage: npm run -s verify -- --jsonl < pairs.jsonl > verdicts.jsonl\n')
    process.exitCode = 2
    return
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const { ok, output } = judged(line)
    if (!ok) process.exitCode = 1
    process.stdout.write(`${JSON.stringify(output)}\n`)
  }
}

await verify()
