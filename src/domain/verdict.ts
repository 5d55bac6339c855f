import type { Outcome, Reason } from './outcome.ts'

/** One thing a rail saw: which rail, in which words, and how sure. Moderators read these. */
export type Evidence = {
  readonly rail: string
  readonly reason: Reason | Outcome
  /** The words of the message that made the rail speak. */
  readonly words: string
  /** How the words were read: `as written`, or the disguise that was undone. */
  readonly reading: string
  /** 0 to 1. */
  readonly score: number
}

/** What the guardrails conclude about a question: an outcome with its reasons, and why. */
export type Verdict =
  | { readonly outcome: 'answer' | 'abstain' | 'out_of_scope'; readonly evidence: readonly Evidence[] }
  | { readonly outcome: 'refuse'; readonly reasons: readonly [Reason, ...Reason[]]; readonly evidence: readonly Evidence[] }
  | { readonly outcome: 'escalate'; readonly reason: Reason; readonly evidence: readonly Evidence[] }

/** Least strict to strictest: escalate > refuse > abstain > answer > out_of_scope (policy.md). */
const strictness: Record<Outcome, number> = { out_of_scope: 0, answer: 1, abstain: 2, refuse: 3, escalate: 4 }

/** The strictest of the verdicts; equal refusals are joined, and no evidence is lost. */
export function combine(first: Verdict, ...others: readonly Verdict[]): Verdict {
  return others.reduce(strictest, first)
}

function strictest(a: Verdict, b: Verdict): Verdict {
  const evidence = [...a.evidence, ...b.evidence]
  if (a.outcome === 'refuse' && b.outcome === 'refuse') {
    const [leading, ...rest] = a.reasons
    return { outcome: 'refuse', reasons: [leading, ...new Set([...rest, ...b.reasons].filter((r) => r !== leading))], evidence }
  }
  return { ...(strictness[b.outcome] > strictness[a.outcome] ? b : a), evidence }
}

/** The reasons of a verdict; none unless it refuses or escalates. */
export function reasonsOf(verdict: Verdict): readonly Reason[] {
  switch (verdict.outcome) {
    case 'refuse':
      return verdict.reasons
    case 'escalate':
      return [verdict.reason]
    case 'answer':
    case 'abstain':
    case 'out_of_scope':
      return []
    default:
      return verdict satisfies never
  }
}
