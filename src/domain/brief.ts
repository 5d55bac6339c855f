import * as z from 'zod'
import { PassageId } from './source.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** The parts a brief may have, in the order they are read: people before animals before test tubes. */
export const Section = z.enum(['In short', 'In people', 'In animals', 'In the laboratory', 'Law', 'Official advice', 'Background', 'What nobody knows'])
export type Section = z.infer<typeof Section>

/** Who a reply on this topic points to at its end. */
export const Pointer = z.enum(['pharmacist', 'doctor', 'treatment', 'poison-centre', 'none'])
export type Pointer = z.infer<typeof Pointer>

/** One sentence of a brief, with the claims it rests on. */
export const BriefSentence = z.strictObject({
  section: Section,
  text: z.string().min(12),
  claims: z.array(PassageId).min(1).max(6),
})
export type BriefSentence = z.infer<typeof BriefSentence>

/** What an editor would answer on one topic, sentence by sentence. */
export const Brief = z.strictObject({
  id: slug,
  title: z.string().min(3),
  /** Questions this brief answers; the first is the one shown to users. */
  questions: z.array(z.string().min(3)).min(1),
  topics: z.array(slug).min(1),
  terms: z.array(slug),
  pointer: Pointer,
  next: z.array(slug),
  reviewed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  sentences: z.array(BriefSentence).min(3).max(12),
})
export type Brief = z.infer<typeof Brief>
