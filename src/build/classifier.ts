import { rightHeads } from './right-heads.ts'
import type { Case } from '../domain/case.ts'
import type { ReasonPolicy } from '../domain/policy.ts'
import { conversationFeatures } from '../guard/context.ts'
import type { PackedModel } from '../guard/linear-model.ts'
import { plainText } from '../guard/plain-text.ts'
import { type Reader, read, type Reading, readingsOf } from '../guard/reading.ts'
import { type Example, train } from './training.ts'

/** What training needs to know of a reason. */
type KnownReason = Pick<ReasonPolicy, 'reason' | 'outcome' | 'disguise'>

/** Heads beside the reasons, for messages that are neither refused nor escalated. */
const others = ['answer', 'out_of_scope'] as const
/** A missed escalation costs more than a missed refusal (policy.md, precedence). */
const weightOfEscalation = 1.5

/**
 * Trains the classifier on labelled messages of the training split.
 * @param answerable questions known to be answerable, such as those the briefs of the corpus answer
 * @throws {Error} when a case of another split is among them
 */
export function trainClassifier(cases: readonly Case[], known: readonly KnownReason[], reader: Reader, answerable: readonly string[] = []): PackedModel {
  const reasons = known.map(({ reason }) => reason)
  const veils = new Set(known.filter(({ disguise }) => disguise).map(({ reason }) => reason))
  const heads = [...reasons, ...others]
  const examples: Example[] = []
  for (const one of cases) {
    if (one.split !== 'training') throw new Error(`${one.id} is of the ${one.split} split: the classifier must not see it`)
    const readings = one.turns.map((text) =>
      clearReading(
        text,
        reader,
        one.tags.some((tag) => tag.startsWith('disguise:')),
      ),
    )
    const last = readings.at(-1)
    if (last === null) continue
    const right = rightHeads(one)
      .filter((head, _, all) => !(last?.how !== 'as written' && veils.has(head) && all.length > 1))
      .map((head) => heads.indexOf(head))
      .filter((head) => head >= 0)
    if (!last || right.length === 0) continue
    examples.push({
      features: conversationFeatures(
        last,
        readings.slice(0, -1).filter((reading) => reading !== null),
      ),
      right,
      weight: one.accept[0] === 'escalate' ? weightOfEscalation : 1,
    })
  }
  examples.push(...harmlessTurns(cases, heads, reasons, reader))
  for (const text of answerable) {
    const reading = read({ how: 'as written', text }, reader)
    examples.push({ features: conversationFeatures(reading, []), right: [heads.indexOf('answer')], weight: 0.5 })
  }
  return train(heads, examples)
}

/** Earlier turns of conversations in which nobody was in danger: whatever else they are, they are no emergency. */
function harmlessTurns(cases: readonly Case[], heads: readonly string[], reasons: readonly string[], reader: Reader): readonly Example[] {
  const dangers = new Set(cases.filter(({ accept }) => accept[0] === 'escalate').flatMap((one) => one.reasons))
  const right = heads.flatMap((head, i) => (reasons.includes(head) && dangers.has(head) ? [] : [i]))
  return cases.flatMap(({ turns, accept, tags }) => {
    if (turns.length < 2 || accept.includes('escalate') || tags.includes('hard-negative')) return []
    const readings = turns.slice(0, -1).map((text) => read({ how: 'as written', text: plainText(text) }, reader))
    return readings.map((reading, i) => ({ features: conversationFeatures(reading, readings.slice(0, i)), right, weight: 0.6 }))
  })
}

/** A message as it is to be understood: a disguised one undone, or not at all. */
function clearReading(text: string, reader: Reader, disguised: boolean): Reading | null {
  if (!disguised) return read({ how: 'as written', text: plainText(text) }, reader)
  const [asWritten, undone] = readingsOf(text, reader)
  return undone ?? (reader.known.share(asWritten.text) > 0.7 ? asWritten : null)
}
