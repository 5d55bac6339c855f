import * as z from 'zod'
import { Contact } from './contact.ts'
import { Outcome, Reason } from './outcome.ts'
import { EvidenceLevel, Kind, PassageId, SourceId } from './source.ts'

/** A source as a citation shows it; `url` is null where the address is not fit to show to readers. */
export const SourceSummary = z.strictObject({
  id: SourceId,
  title: z.string(),
  authors: z.array(z.string()),
  year: z.int().nullable(),
  container: z.string().nullable(),
  kind: Kind,
  evidence_level: EvidenceLevel,
  url: z.url().nullable(),
})
export type SourceSummary = z.infer<typeof SourceSummary>

/** What a statement rests on: a passage, and the claim in it, copied exactly. */
export const Citation = z.strictObject({
  n: z.int().positive(),
  passage: PassageId,
  claim: z.string().min(12).max(300),
  source: SourceSummary,
})
export type Citation = z.infer<typeof Citation>

/** One evidence statement of a reply, with the numbers of its citations. Fixed wording is none. */
export const Statement = z.strictObject({
  text: z.string().min(1),
  citations: z.array(z.int().positive()).min(1),
})
export type Statement = z.infer<typeof Statement>

/** Content hashes: enough to reproduce the reply. */
export const Versions = z.strictObject({
  app: z.string(),
  corpus: z.string(),
  policy: z.string(),
  prompts: z.string(),
})
export type Versions = z.infer<typeof Versions>

/** All that is sent back for one question. The single source of the type, the OpenAPI schema and the database row. */
export const Reply = z.strictObject({
  id: z.string().min(1),
  conversation: z.string().min(1),
  outcome: Outcome,
  reasons: z.array(Reason),
  /** The whole reply as the user reads it: Markdown, each statement followed by [n]. */
  text: z.string().min(1),
  statements: z.array(Statement),
  citations: z.array(Citation),
  contacts: z.array(Contact),
  suggestions: z.array(z.string()),
  /** BCP 47 tag of the user's message. */
  language: z.string(),
  /** `extractive`, or `provider:model`. */
  answered_by: z.string(),
  versions: Versions,
})
export type Reply = z.infer<typeof Reply>
