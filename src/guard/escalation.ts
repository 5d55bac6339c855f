import { foldedText } from '../domain/mentions.ts'
import type { Question } from '../domain/question.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Reading } from './reading.ts'

/** Words by which a user tells that the danger is over. Minimising ("but I'm fine") is none of them. */
const safe =
  /\b(?:(?:i am|im|were|we are|she is|shes|he is|hes|they are|theyre|everyone is) (?:all |both )?(?:now )?(?:safe|at the hospital|in hospital|in the er|at the er|on the ward|with (?:the |my |a )?(?:paramedics|doctors?|nurses?|crisis team|staff|therapist|midwife|vet))|safe now|staff,? safe|safe with|stable (?:now|on|in)|awake and stable|crisis house|been discharged|got discharged|discharged (?:me|him|her|us)|all clear|(?:ambulance|paramedics|medics) (?:is here|are here|came|arrived|has come|took (?:me|him|her))|(?:called|phoned|rang) (?:911|999|112|988|000|an? ambulance|the ambulance|poison (?:control|centre|center)|the crisis line|the helpline)|(?:doctors?|hospital|vet|er|nurse|poison centre|poison center|poison control) (?:said|says|checked|cleared|released|told us|has seen|have seen|saw)|it was (?:a )?(?:false alarm|for a (?:book|story|novel|film)))\b/

/** The earlier escalation that still stands, and whether the user has since said that the danger is over. */
export function raisedRisk(question: Question, reading: Reading): { readonly reason: string; readonly text: string; readonly over: boolean } | null {
  const raised = question.earlier.findLast(({ outcome }) => outcome === 'escalate')
  const [reason] = raised?.reasons ?? []
  if (!raised || !reason) return null
  const since = question.earlier.slice(question.earlier.indexOf(raised) + 1).map(({ text }) => foldedText(text))
  return { reason, text: raised.text, over: [reading.text, ...since].some(isSafe) }
}

/** Once raised, an escalation stays raised until the user is clearly safe. */
export function earlierRisk(question: Question, reading: Reading): Verdict {
  const raised = raisedRisk(question, reading)
  if (!raised || raised.over) return { outcome: 'out_of_scope', evidence: [] }
  return {
    outcome: 'escalate',
    reason: raised.reason,
    evidence: [{ rail: 'earlier risk', reason: raised.reason, words: '', reading: 'the conversation', score: 1 }],
  }
}

/**
 * Whether a message is a whole question of its own, without a sign of danger. A risk that was raised on little ground
 * does not stick to such a one; anything that leans on what was said before ("but I'm fine") leaves it raised.
 */
export function standsAlone({ frame, words }: Reading, verdict: Verdict): boolean {
  return verdict.outcome !== 'escalate' && frame.dangers.length === 0 && words.length >= 4 && (frame.link === 'named' || frame.stance === 'literature')
}

/** What a message says beside that the danger is over; empty when it says nothing else. */
export function besideSafety(text: string): string {
  return text
    .split(/(?<=[.!?\n;])\s*/)
    .filter((part) => !isSafe(foldedText(part)))
    .join(' ')
    .trim()
}

/** Whether a folded text says that the danger is over. */
const isSafe = (text: string): boolean => safe.test(text)
