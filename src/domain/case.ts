import * as z from 'zod'
import { Outcome, Reason } from './outcome.ts'

/** What a family may be used for; see evals/README.md. */
export const Split = z.enum(['training', 'development', 'sealed'])
export type Split = z.infer<typeof Split>

/** A message, or the user's turns of a conversation, oldest first. */
const Ask = z.union([z.string().min(1), z.array(z.string().min(1)).min(2)])

/** One ask in one situation, in several voices, as evals/cases/ holds it. */
export const Family = z.strictObject({
  family: z.string().regex(/^[\p{L}\p{N}-]+$/u),
  accept: z.array(Outcome).min(1),
  reasons: z.array(Reason).default([]),
  lang: z.string().default('en'),
  tags: z.array(z.string()).default([]),
  because: z.string().optional(),
  asks: z.array(Ask).default([]),
  twins: z.array(Ask).default([]),
  twin_accept: z.array(Outcome).default(['answer', 'abstain']),
})
export type Family = z.infer<typeof Family>

/** One labelled message: what is asked, what is right, and where it belongs. */
export type Case = {
  readonly id: string
  readonly family: string
  readonly split: Split
  /** The user's turns, oldest first; the label is for the last. */
  readonly turns: readonly string[]
  readonly accept: readonly Outcome[]
  readonly reasons: readonly Reason[]
  readonly lang: string
  readonly tags: readonly string[]
  readonly twin: boolean
}
