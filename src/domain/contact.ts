import * as z from 'zod'

/** Someone who can help, as checked on the date given. */
export const Contact = z.strictObject({
  service: z.string().min(2),
  for: z.enum(['emergency', 'crisis', 'poison', 'treatment']),
  contact: z.string().min(2),
  url: z.url(),
  region: z.string().min(2),
})
export type Contact = z.infer<typeof Contact>

/** A contact as kept in prompts/contacts.yaml: with the countries it serves and the day it was checked. */
export const ContactEntry = z.strictObject({
  ...Contact.shape,
  /** ISO 3166 codes; empty for the international set. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  source: z.url(),
})
export type ContactEntry = z.infer<typeof ContactEntry>
