import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { turnsOf } from '../reading/axes.ts'
import type { Unit } from '../reading/units.ts'

const tied: ReadonlySet<Unit['entity']> = new Set<Unit['entity']>(['CONDITION', 'ORGAN', 'ENZYME', 'RECEPTOR', 'SUBSTANCE', 'DRUGCLASS'])

/** How much of a clause of the sentence, by weight, each sentence of the passage says. */
function scores(alignment: Alignment, clause: number): readonly number[] {
  const all = new Array<number>(alignment.passage.sentences).fill(0)
  alignment.sentence.units.forEach((unit, i) => {
    if (unit.clause !== clause) return
    const best = new Map<number, number>()
    for (const match of alignment.matches[i] ?? []) {
      const at = alignment.passage.units[match.at]?.sentence ?? 0
      best.set(at, Math.max(best.get(at) ?? 0, match.quality))
    }
    for (const [at, quality] of best) all[at] = (all[at] ?? 0) + quality * unit.weight
  })
  return all
}

/** A claim that takes its subject from one sentence of the passages and its predicate from another that is about something else. */
export function joiningObjections(alignment: Alignment): readonly Objection[] {
  const { sentence, passage, matches } = alignment
  if (passage.sentences < 2) return []
  const turns = turnsOf(sentence.tokens)
  for (const clause of new Set(sentence.units.map((unit) => unit.clause))) {
    if (!turns.some((turn) => sentence.tokens[turn.at]?.clause === clause)) continue
    const all = scores(alignment, clause)
    const home = all.indexOf(Math.max(...all))
    for (const [i, unit] of sentence.units.entries()) {
      if (unit.clause !== clause || !tied.has(unit.entity)) continue
      const places = new Set((matches[i] ?? []).filter((match) => match.quality >= 0.85).map((match) => passage.units[match.at]?.sentence ?? 0))
      if (places.size !== 1 || places.has(home) || places.has(0)) continue
      const [away = 0] = places
      const opening = passage.tokens
        .filter((token) => token.sentence === away)
        .slice(0, 6)
        .map((token) => token.text)
        .join(' ')
      if (
        /\b(groups?|arms?|either|both)\b/.test(
          passage.tokens
            .filter((token) => token.sentence === away)
            .map((token) => token.text)
            .join(' '),
        )
      )
        continue
      if (/\b(this|these|it|they|such|he|she|both|the (?:association|effect|risk|difference|increase|decrease|finding|drug|medicine|authors?))\b/.test(opening))
        continue
      const rivals = passage.units.some(
        (other) => other.sentence === home && other.entity === unit.entity && !matches.some((some) => some.some((match) => passage.units[match.at] === other)),
      )
      if (rivals && (all[away] ?? 0) < 0.75 * (all[home] ?? 0))
        return [unsupported('joining', `“${unit.text}” comes from another part of the passage than what is said of it`)]
    }
  }
  return []
}
