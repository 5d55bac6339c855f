import * as z from 'zod'

/** What people say, and the words that the corpus has for it. One way only: the corpus's words are not replaced. */
export const LayWords = z.array(
  z.strictObject({
    people_say: z.array(z.string().min(2)).min(1),
    corpus_says: z.array(z.string().min(2)).min(1),
  }),
)
export type LayWords = z.infer<typeof LayWords>
