import * as z from 'zod'
import { Brief } from './brief.ts'
import { Source } from './source.ts'
import { Term } from './term.ts'

/** Everything under corpus/, parsed. */
export const Corpus = z.strictObject({ sources: z.array(Source), briefs: z.array(Brief), terms: z.array(Term) })
export type Corpus = z.infer<typeof Corpus>
