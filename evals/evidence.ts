import * as z from 'zod'
import type { Entry } from '../src/domain/transcript.ts'

const Verdict = z.object({
  evidence: z.array(z.object({ rail: z.string(), reason: z.string(), words: z.string(), reading: z.string(), score: z.number() })),
})

/** What made the guardrails speak, as the transcript keeps it: one line an observation; none where they could not run. */
export function evidenceLines({ verdict }: Pick<Entry, 'verdict'>): readonly string[] {
  const parsed = Verdict.safeParse(verdict)
  if (!parsed.success) return [String(verdict)]
  return parsed.data.evidence.map(
    ({ rail, reason, words, reading, score }) => `${rail}, ${reason} ${score.toFixed(2)}: "${words}"${reading === 'as written' ? '' : ` (${reading})`}`,
  )
}
