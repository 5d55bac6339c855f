import { parseArgs } from 'node:util'
import { Split } from '../src/domain/case.ts'

/** What a run is asked to do. */
export type Wanted = {
  readonly splits: readonly Split[]
  readonly only: string | null
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

/**
 * Reads the arguments of `npm run evals`.
 * @throws {TypeError} on an argument it does not know
 */
export function wantedFrom(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args], strict: true,
    options: {
      split: { type: 'string', multiple: true }, only: { type: 'string' }, case: { type: 'string' }, messages: { type: 'string' },
      misses: { type: 'boolean' }, 'sealed-misses': { type: 'boolean' }, 'update-baseline': { type: 'boolean' },
    },
  })
  const splits = values.split?.map((split) => {
    const parsed = Split.safeParse(split)
    if (!parsed.success) throw new TypeError(`no split is called ${split}: ${Split.options.join(', ')}`)
    return parsed.data
  })
  return {
    splits: splits ?? Split.options, only: values.only ?? null, caseId: values.case ?? null, messages: values.messages ?? null,
    misses: values.misses ?? false, sealedMisses: values['sealed-misses'] ?? false, updateBaseline: values['update-baseline'] ?? false,
  }
}
