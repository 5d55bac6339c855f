import * as z from 'zod'
import { Reply } from './reply.ts'

/** A user's judgement of a reply. */
export const Feedback = z.strictObject({
  reply: z.string().min(1).max(100),
  rating: z.enum(['up', 'down']),
  comment: z.string().max(2000).optional(),
})
export type Feedback = z.infer<typeof Feedback>

/** One question with its reply, as the transcript keeps it: redacted, with what the guardrails saw. */
export const Entry = z.strictObject({
  reply: Reply,
  /** The user's words, redacted. */
  question: z.string(),
  /** How many things of which type were redacted, such as { email: 1 }. */
  redactions: z.record(z.string(), z.int()),
  verdict: z.unknown(),
  /** Statements dropped by a rail, with the objection. */
  dropped: z.array(z.strictObject({ text: z.string(), objections: z.array(z.string()) })),
  /** Passages that retrieval considered, with their relevance. */
  passages: z.array(z.strictObject({ id: z.string(), relevance: z.number(), kept: z.boolean() })),
  /** Seconds since 1970, when the reply was finished. */
  at: z.int(),
  durationInMs: z.number(),
})
export type Entry = z.infer<typeof Entry>
