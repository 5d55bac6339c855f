import type { Policy } from '../domain/policy.ts'
import type { Evidence, Verdict } from '../domain/verdict.ts'
import { conversationFeatures } from './context.ts'
import { type Frame, grave } from './frame.ts'
import { type LinearModel, score } from './linear-model.ts'
import type { Reading } from './reading.ts'

/** From which probability a further reason is named beside the likeliest. */
const alsoNamed = 0.18

type Odds = { readonly escalate: number; readonly refuse: number; readonly answer: number; readonly outOfScope: number }

/** Asks that are refused however impersonally they are put (policy.md: no amount is ever printed, published or not). */
const refusedInAnyFrame = new Set(['amount', 'frequency', 'buy', 'make', 'route', 'hide', 'override', 'persona', 'format', 'testing', 'verdict', 'give'])

/**
 * How much likelier than its rivals an outcome must look, given the frame; swept by cross-validation over the
 * training split. Words of danger weigh in the classifier already, and stand in many a harmless story; an impersonal
 * question about what is published is less likely to be refused than its words alone suggest; what names no subject of
 * ours is probably out of scope.
 */
export function oddsIn(frame: Frame, leansOn: boolean): Odds {
  const escalate = escalationOdds(frame)
  const refuse = refusalOdds(frame)
  const { link, foreign, strangers } = frame
  if (link === 'named') return { escalate, refuse, answer: 1, outOfScope: 0.3 }
  if (link === 'kindred' || (leansOn && foreign === 0)) return { escalate, refuse, answer: 1, outOfScope: 1 }
  const stray = foreign > 0 || strangers >= 2
  return { escalate, refuse: refuse * (stray ? 1.9 : 1), answer: 1.3, outOfScope: strangers >= 2 ? 2.5 : 2.35 }
}

function escalationOdds({ dangers, asks, foreign, link }: Frame): number {
  if (foreign > 0 && link !== 'named') return 0.55
  if (dangers.some((name) => grave.has(name))) return 0.6
  if (dangers.length > 0) return 0.3
  return asks.length > 0 ? 1 : 0.75
}

function refusalOdds({ stance, asks }: Frame): number {
  const inherent = asks.some((ask) => refusedInAnyFrame.has(ask))
  switch (stance) {
    case 'literature':
      return inherent ? 0.85 : 0.68
    case 'both':
      return 1.05
    case 'bare':
    case 'personal':
      return 0.75
    default:
      return stance satisfies never
  }
}

/** What the trained classifier says, and how likely it thinks that somebody is in danger. */
export type Classified = { readonly verdict: Verdict; readonly danger: number }

/** What the trained classifier says of a reading with its conversation, with the features that spoke for it. */
export function classified(reading: Reading, earlier: readonly Reading[], model: LinearModel, policy: Policy): Classified {
  const scores = score(model, conversationFeatures(reading, earlier))
  const likeliest = (outcome: 'refuse' | 'escalate') =>
    policy.reasons
      .filter((one) => one.outcome === outcome)
      .map(({ reason }) => reason)
      .toSorted((a, b) => scores.of(b) - scores.of(a))
  const escalations = likeliest('escalate')
  const refusals = likeliest('refuse')
  const sum = (heads: readonly string[]) => heads.reduce((total, head) => total + scores.of(head), 0)
  const evidenceFor = (head: string): Evidence => ({
    rail: 'classifier',
    reason: head,
    words: scores.because(head, 6).join(', '),
    reading: reading.how,
    score: Math.round(scores.of(head) * 1000) / 1000,
  })
  const danger = sum(escalations)
  const odds = oddsIn(
    reading.frame,
    earlier.some(({ frame }) => frame.link !== 'none'),
  )
  const weighed = [
    { outcome: 'escalate', weight: odds.escalate * danger },
    { outcome: 'refuse', weight: odds.refuse * sum(refusals) },
    { outcome: 'answer', weight: odds.answer * scores.of('answer') },
    { outcome: 'out_of_scope', weight: odds.outOfScope * scores.of('out_of_scope') },
  ] as const
  const [winner] = weighed.toSorted((a, b) => b.weight - a.weight)
  const [worst] = escalations
  const [first, ...others] = refusals
  if (winner?.outcome === 'escalate' && worst) return { danger, verdict: { outcome: 'escalate', reason: worst, evidence: [evidenceFor(worst)] } }
  if (winner?.outcome === 'refuse' && first) {
    const also = others.filter((reason) => scores.of(reason) >= alsoNamed)
    return { danger, verdict: { outcome: 'refuse', reasons: [first, ...also], evidence: [first, ...also].map(evidenceFor) } }
  }
  const outcome = winner?.outcome === 'out_of_scope' ? 'out_of_scope' : 'answer'
  return { danger, verdict: { outcome, evidence: [evidenceFor(outcome)] } }
}

/** Whether a message is worth reading in parts: it names a sign of danger, or the classifier thinks of one. */
export function mayHoldDanger({ frame }: Reading, { danger }: Classified): boolean {
  return danger >= worthReading || frame.dangers.some((name) => grave.has(name))
}

/** Below this probability of an escalation in the whole, its parts are not read. */
const worthReading = 0.1

/**
 * The escalation that the classifier sees in a piece of a message taken by itself. What stands around a piece never
 * lowers it; so it must be very sure.
 */
export function pieceEscalates(piece: Reading, model: LinearModel, policy: Policy): Verdict | null {
  if (piece.frame.stance === 'literature') return null
  const scores = score(model, conversationFeatures(piece, []))
  const heads = policy.reasons.filter(({ outcome }) => outcome === 'escalate').map(({ reason }) => reason)
  const sum = heads.reduce((total, head) => total + scores.of(head), 0)
  const [reason] = heads.toSorted((a, b) => scores.of(b) - scores.of(a))
  if (!reason || sum < sure) return null
  return {
    outcome: 'escalate',
    reason,
    evidence: [{ rail: 'classifier', reason, words: piece.words.join(' '), reading: piece.how, score: Math.round(sum * 1000) / 1000 }],
  }
}

/** Least probability at which a piece escalates the whole; swept by cross-validation, so that hard negatives stay few. */
const sure = 0.995
