import * as z from 'zod'
import { Pointer } from './brief.ts'
import { ContactEntry } from './contact.ts'
import { Reason } from './outcome.ts'
import { Senses, SenseWords } from './senses.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const contactKinds = z.array(ContactEntry.shape.for)

/** One reason: a file under prompts/reasons/. Code reads its fields and never its name. */
export const ReasonPolicy = z.strictObject({
  reason: Reason,
  outcome: z.enum(['refuse', 'escalate']),
  label: z.string().min(3),
  /** In which order the reasons are listed; no two of one outcome share it. */
  rank: z.int().positive(),
  /** Kinds of contacts shown with it, in this order. */
  contacts: contactKinds,
  /** Whether cited risk facts about the substances named may follow. */
  facts: z.boolean(),
  /** Topics whose claims make good risk facts here. */
  topics: z.array(slug),
  /** Briefs that answer a neighbouring question, to offer instead. */
  offers: z.array(slug),
  /** Whether hiding what is refused is itself refused for this reason. */
  disguise: z.boolean().default(false),
  /** Patterns over the masked reading (see src/guard/cue-rail.ts): any one decides. */
  cues: z.array(z.string().min(2)),
  /** The fixed wording, Markdown; {names|fallback} takes what the user named. */
  wording: z.string().min(20),
})
export type ReasonPolicy = z.infer<typeof ReasonPolicy>

/** A question about the assistant itself, answered in fixed wording: a file under prompts/about/. */
export const About = z.strictObject({
  id: slug,
  cues: z.array(z.string().min(2)),
  offers: z.array(slug),
  wording: z.string().min(10),
})
export type About = z.infer<typeof About>

/** The fixed sentences around statements. */
export const Wordings = z.strictObject({
  factsIntro: z.string(),
  askNext: z.string(),
  canAnswer: z.string(),
  abstain: z.string(),
  nearby: z.string(),
  outOfScope: z.string(),
  fault: z.string(),
  sections: z.record(z.string(), z.string()),
  pointers: z.record(Pointer, z.string()),
  /** Whom to call where the country is not known. */
  emergencyNumber: z.string(),
  poisonCentre: z.string(),
  crisisLines: z.string(),
  poisonLines: z.string(),
})
export type Wordings = z.infer<typeof Wordings>

/** The fixed wording in one other language. */
export const LanguageWording = z.strictObject({
  tag: z.string().regex(/^[a-z]{2}$/),
  name: z.string(),
  /** Countries whose contacts fit where the request's country is unknown. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  /** Said before statements from the English corpus. */
  note: z.string(),
  emergencyNumber: z.string(),
  reasons: z.record(Reason, z.string().min(20)),
  answer: z.string(),
  abstain: z.string(),
  outOfScope: z.string(),
  fault: z.string(),
  factsIntro: z.string(),
  /** Said when a user tells that the danger is over. */
  safer: z.string(),
  pointers: z.record(Pointer, z.string()),
  sections: z.record(z.string(), z.string()),
  /** Words that join names in a wording. */
  joints: z.strictObject({ and: z.string(), or: z.string(), with: z.string() }),
  /** What the guardrails understand: sense to words; prompts/senses.yaml says what senses there are. */
  lexicon: SenseWords,
  /** Words of the subject to English words, for a search in the English corpus. */
  glossary: z.record(z.string(), z.string()),
})
export type LanguageWording = z.infer<typeof LanguageWording>

/** Everything under prompts/, parsed. */
export const Policy = z.strictObject({
  reasons: z.array(ReasonPolicy).min(1),
  about: z.array(About),
  wordings: Wordings,
  languages: z.array(LanguageWording),
  senses: Senses,
  contacts: z.array(ContactEntry).min(1),
  /** Word classes that cues and the classifier read, name to words and phrases. */
  lexicon: z.record(z.string(), z.array(z.string())),
})
export type Policy = z.infer<typeof Policy>
