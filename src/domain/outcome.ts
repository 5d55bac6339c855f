import * as z from 'zod'

/** What a reply does with a question, spelled as in prompts/policy.md. */
export const Outcome = z.enum(['answer', 'refuse', 'escalate', 'abstain', 'out_of_scope'])
export type Outcome = z.infer<typeof Outcome>

/** Why a reply refuses or escalates. Open: each is a file under prompts/reasons/. */
export const Reason = z.string().regex(/^[a-z]+(_[a-z]+)*$/)
export type Reason = z.infer<typeof Reason>
