import * as z from 'zod'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const SourceId = z.string().regex(kebab)
export const PassageId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*#c[1-9][0-9]*$/)

/** Study designs, as the sources name them. */
export const Kind = z.enum([
  'systematic-review',
  'clinical-trial',
  'human-experimental',
  'observational',
  'survey',
  'surveillance',
  'case-series',
  'case-report',
  'animal',
  'in-vitro',
  'regulatory',
  'label',
  'guideline',
  'review',
  'reference',
  'popular-article',
])
export type Kind = z.infer<typeof Kind>

/** How strong a study design is, high to low; `official` stands beside the scale. */
export const EvidenceLevel = z.enum([
  'systematic-review',
  'controlled-trial',
  'human-experimental',
  'observational',
  'case-report',
  'laboratory',
  'official',
  'reference',
  'popular',
])
export type EvidenceLevel = z.infer<typeof EvidenceLevel>

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One finding of a source, in our words: what a statement can rest on. */
export const Claim = z.strictObject({
  id: PassageId,
  text: z.string().min(12).max(300),
  topics: z.array(z.string().regex(kebab)).min(1),
  direction: z.enum(['risk', 'benefit', 'neutral', 'unknown']),
  region: z.string().optional(),
  as_of: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/)
    .optional(),
})
export type Claim = z.infer<typeof Claim>

/** A curated document: bibliography as seen (absent where not seen), its limitations, and its claims. */
export const Source = z.strictObject({
  id: SourceId,
  title: z.string().min(1),
  authors: z.array(z.string()),
  year: z.int().min(1800).max(2100).optional(),
  container: z.string().optional(),
  doi: z.string().optional(),
  pmid: z.string().optional(),
  pmcid: z.string().optional(),
  url: z.url(),
  /** Whether the address is fit to show to readers. */
  link: z.boolean(),
  kind: Kind,
  evidence_level: EvidenceLevel,
  sample: z.string().optional(),
  limitations: z.string().optional(),
  read: z.enum(['abstract', 'page', 'full-text-part']),
  checked: day,
  claims: z.array(Claim).min(1),
})
export type Source = z.infer<typeof Source>
