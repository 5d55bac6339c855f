import type { Policy } from '../domain/policy.ts'
import { combine, type Evidence, type Verdict } from '../domain/verdict.ts'
import { type Cue, cueOf, matchCue } from './cue.ts'
import type { Reading } from './reading.ts'

/** The cues of one reason. */
export type ReasonCues = { readonly reason: string; readonly outcome: 'refuse' | 'escalate'; readonly cues: readonly Cue[] }

/** Every reason's cues, read once. */
export function cuesOf(policy: Policy): readonly ReasonCues[] {
  return policy.reasons.map(({ reason, outcome, cues }) => ({ reason, outcome, cues: cues.map(cueOf) }))
}

/** What the cues say of a reading: any one decides; none leaves the matter open. */
export function cueVerdict(reading: Reading, all: readonly ReasonCues[]): Verdict {
  const verdicts = all.flatMap(({ reason, outcome, cues }): Verdict[] => {
    for (const cue of cues) {
      const words = matchCue(cue, reading)
      if (words === null) continue
      const evidence: Evidence[] = [{ rail: `cue "${cue.pattern}"`, reason, words, reading: reading.how, score: 1 }]
      return [outcome === 'escalate' ? { outcome, reason, evidence } : { outcome, reasons: [reason], evidence }]
    }
    return []
  })
  return combine({ outcome: 'out_of_scope', evidence: [] }, ...verdicts)
}

/** Finds the fixed wording about the assistant that a message asks for, by the cues of prompts/about/. */
export function aboutCues(policy: Policy): (reading: Reading) => string | null {
  const all = policy.about.map(({ id, cues }) => ({ id, cues: cues.map(cueOf) }))
  return (reading) => all.find(({ cues }) => cues.some((cue) => matchCue(cue, reading) !== null))?.id ?? null
}
