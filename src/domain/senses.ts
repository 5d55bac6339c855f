import * as z from 'zod'
import { Reason } from './outcome.ts'

const tag = z.string().regex(/^[a-z]{2}$/)

/**
 * Words and phrases by sense. Matched on folded words: `tom*` begins so, `..` stands for up to three words between; in
 * scripts without spaces each is looked for anywhere.
 */
export const SenseWords = z.record(z.string(), z.array(z.string().min(1)))
export type SenseWords = z.infer<typeof SenseWords>

/** Which senses together mean a reason: one of each of `all` (`a|b` is either), and none of `none`. */
export const SenseRule = z.strictObject({ reason: Reason, all: z.array(z.string()).min(1), none: z.array(z.string()).default([]) })
export type SenseRule = z.infer<typeof SenseRule>

/** How languages other than English are read: prompts/senses.yaml and prompts/other-languages.yaml. */
export const Senses = z.strictObject({
  /** Each sense with what it holds, for those who add words. */
  senses: z.record(z.string(), z.string()),
  /** What senses amount to, for the classifier. */
  groups: z.record(z.string(), z.array(z.string())),
  rules: z.array(SenseRule),
  /** The rules of languages without fixed wording of their own. */
  otherRules: z.array(SenseRule),
  /** Reason of a refusal that nothing else names. */
  otherwise: Reason,
  /** Frequent short words that tell a language. */
  marks: z.record(tag, z.array(z.string())),
  /** Words of languages without fixed wording: enough to escalate and to refuse. */
  others: z.record(tag, SenseWords),
})
export type Senses = z.infer<typeof Senses>
