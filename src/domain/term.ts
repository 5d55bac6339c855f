import * as z from 'zod'

const names = z.array(z.string().min(1)).default([])

/** What a term names. */
export const TermKind = z.enum([
  'antidepressant',
  'medicine',
  'drug',
  'supplement',
  'product',
  'class',
  'alkaloid',
  'enzyme',
  'receptor',
  'condition',
  'symptom',
  'person-group',
])
export type TermKind = z.infer<typeof TermKind>

/** Something that users and the corpus have many names for. Terms serve to recognise words and are no evidence. */
export const Term = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: TermKind,
  name: z.string().min(1),
  /** The class it belongs to, as pharmacologists name it: `SSRI`. */
  class: z.string().optional(),
  synonyms: names,
  slang: names,
  misspellings: names,
  /** Names in other languages, by BCP 47 tag, where they differ. */
  languages: z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string().min(1))).optional(),
  /** Enzymes that break it down, or that it slows; only where the sources named say so. */
  cyp: z
    .strictObject({
      substrate: z.array(z.string()).optional(),
      inhibits: z.array(z.string()).optional(),
      induces: z.array(z.string()).optional(),
    })
    .optional(),
  sources: z.array(z.string()).optional(),
})
export type Term = z.infer<typeof Term>
