import { parseArgs } from 'node:util'
import * as z from 'zod'
import { Split } from '../src/domain/case.ts'

/** The suites, in the order they run and are printed. */
export const SuiteName = z.enum(['guardrails', 'monotonicity', 'citations', 'text', 'suggestions', 'retrieval', 'verification', 'hygiene'])
export type SuiteName = z.infer<typeof SuiteName>

/** What a run is asked to do. */
export type Wanted = {
  readonly splits: readonly Split[]
  readonly only: SuiteName | null
  readonly caseId: string | null
  readonly messages: string | null
  readonly misses: boolean
  readonly sealedMisses: boolean
  readonly updateBaseline: boolean
}

export const usage = `usage: npm run evals                          every suite over every split
       npm run evals -- --split development  one split (training, development, sealed); may be repeated
       npm run evals -- --only guardrails    one suite: guardrails, monotonicity, citations, text, suggestions,
                                             retrieval, verification, hygiene
       npm run evals -- --misses             the misses in full, but for those of sealed
       npm run evals -- --sealed-misses      those too: after reading them, sealed measures nothing any more
       npm run evals -- --case ID            one case, with all that led to its reply
       npm run evals -- --messages FILE      any JSONL of { id, text | turns, accept, reasons, lang, kind }
       npm run evals -- --update-baseline    writes evals/baseline.json`

const options = {
  split: { type: 'string', multiple: true },
  only: { type: 'string' },
  case: { type: 'string' },
  messages: { type: 'string' },
  misses: { type: 'boolean' },
  'sealed-misses': { type: 'boolean' },
  'update-baseline': { type: 'boolean' },
} as const

/** Reads the arguments of `npm run evals`; a sentence on what is wrong with them where they can't be taken. */
export function wantedFrom(args: readonly string[]): Wanted | string {
  const values = valuesOf(args)
  if (typeof values === 'string') return values
  const splits = z.array(Split).safeParse(values.split ?? Split.options)
  if (!splits.success) return `--split takes ${Split.options.join(', ')}`
  const only = SuiteName.nullable().safeParse(values.only ?? null)
  if (!only.success) return `--only takes ${SuiteName.options.join(', ')}`
  return {
    splits: splits.data,
    only: only.data,
    caseId: values.case ?? null,
    messages: values.messages ?? null,
    misses: values.misses ?? false,
    sealedMisses: values['sealed-misses'] ?? false,
    updateBaseline: values['update-baseline'] ?? false,
  }
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], strict: true, options }).values
  } catch (fault) {
    return fault instanceof Error ? fault.message : 'the arguments are not understood'
  }
}
