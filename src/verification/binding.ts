import type { Alignment } from './alignment.ts'
import type { Reading } from './reading/units.ts'

const reach = 7
const apart: Readonly<Record<string, number>> = { and: 1, or: 1, ',': 1, but: 2, ';': 3, while: 2, whereas: 2, '(': 0.3, ')': 3 }

/** How near each unit stands to a place in the same text: 1 beside it, less further off or past a comma, 0 in another sentence. */
function nearness(reading: Reading, token: number, fade: number): ReadonlyMap<number, number> {
  const here = reading.tokens[token]
  const near = new Map<number, number>()
  if (here === undefined) return near
  const after = reading.units.findIndex((unit) => unit.end > token)
  const from = after === -1 ? reading.units.length : after
  const walk = (step: 1 | -1): void => {
    let far = 0
    let last = token
    for (let i = step === 1 ? from : from - 1; i >= 0 && i < reading.units.length && Math.abs(i - from) <= reach; i += step) {
      const unit = reading.units[i]
      if (unit === undefined || unit.sentence !== here.sentence) break
      const [start, end] = step === 1 ? [last, unit.start] : [unit.end, last]
      for (let at = start; at < end; at += 1) far += apart[reading.tokens[at]?.text ?? ''] ?? 0
      last = step === 1 ? unit.end : unit.start
      if (unit.start <= token && unit.end > token) continue
      near.set(i, 1 / (1 + fade * far))
      far += 1
    }
  }
  walk(1)
  walk(-1)
  return near
}

/**
 * How alike the surroundings of a place in the sentence and of one in the passage are; both are token numbers.
 * @param fade how fast a neighbour counts for less: 0.6 looks over the clause, 2 at what stands beside
 */
export function affinity(alignment: Alignment, sentenceToken: number, passageToken: number, fade = 0.6): number {
  const there = nearness(alignment.passage, passageToken, fade)
  let sum = 0
  for (const [i, near] of nearness(alignment.sentence, sentenceToken, fade)) {
    const unit = alignment.sentence.units[i]
    if (unit === undefined) continue
    let best = 0
    for (const match of alignment.matches[i] ?? []) {
      const sameSide = fade <= 1 || unit.start > sentenceToken === (alignment.passage.units[match.at]?.start ?? 0) > passageToken
      best = Math.max(best, match.quality * (there.get(match.at) ?? 0) * (sameSide ? 1 : 0.55))
    }
    sum += near * (fade > 1 && unit.entity === 'GROUP' ? 0.5 : Math.max(unit.weight, 0.45)) * best
  }
  return sum
}
