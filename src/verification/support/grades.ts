import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { negatorsOf } from '../reading/polarity.ts'
import type { Reading } from '../reading/units.ts'
import { waysOf, type Way } from './ways.ts'

/** How far a describing word goes, on scales whose words exclude each other. */
const scales: readonly (readonly [RegExp, string])[] = [
  [/^(strong|potent|powerful|heavy|severe|serious|grave|high)$/, 'strong'],
  [/^(moderate|medium|middling|intermediate)$/, 'moderate'],
  [/^(weak|mild|slight|minor|light|low)$/, 'weak'],
  [/^(long|longer|longest)$/, 'long'],
  [/^(short|shorter|shortest)$/, 'short'],
  [/^(larger|largest)$/, 'larger'],
  [/^(smaller|smallest)$/, 'smaller'],
]
const excluded: Readonly<Record<string, readonly string[]>> = {
  strong: ['moderate', 'weak'],
  moderate: ['strong', 'weak'],
  weak: ['moderate', 'strong'],
  long: ['short'],
  short: ['long'],
  larger: ['smaller'],
  smaller: ['larger'],
}
const gradeBefore = (reading: Reading, at: number): string | undefined => {
  for (const back of [1, 2]) {
    const text = reading.tokens[at - back]?.text ?? ''
    const grade = scales.find(([word]) => word.test(text))?.[1]
    if (grade !== undefined) return grade
  }
  return undefined
}

/** "A strong inhibitor" where each of the passage's inhibitors is a moderate one. */
export function besideNoun(alignment: Alignment): Objection | null {
  const { sentence, passage, matches } = alignment
  for (const [i, unit] of sentence.units.entries()) {
    const said = gradeBefore(sentence, unit.start)
    if (said === undefined || scales.some(([word]) => word.test(unit.text))) continue
    const places = (matches[i] ?? []).filter((match) => match.quality >= 0.9).map((match) => passage.units[match.at])
    const grades = places.map((place) => (place === undefined ? undefined : gradeBefore(passage, place.start)))
    const turned = grades.length > 0 && grades.every((grade) => grade !== undefined && excluded[said]?.includes(grade) === true)
    if (turned && negatorsOf(sentence).length === 0)
      return unsupported('direction', `“${sentence.tokens[unit.start - 1]?.raw} ${unit.text}”: the passage grades it otherwise`)
  }
  return null
}

/** What stands under each of two opposite words, changed over: "most with A, least with B". */
export function crossed(alignment: Alignment, there: readonly Way[]): Objection | null {
  const { sentence, passage, matches } = alignment
  const here = waysOf(sentence)
  const under = (reading: Reading, turns: readonly Way[], turn: Way): readonly number[] => {
    const next = Math.min(...turns.filter((one) => one.at > turn.at && one.axis === turn.axis).map((one) => one.at), reading.tokens.length)
    return reading.units.flatMap((unit, i) =>
      unit.start > turn.at && unit.end <= next && unit.entity !== null && unit.sentence === reading.tokens[turn.at]?.sentence ? [i] : [],
    )
  }
  for (const [k, a] of here.entries()) {
    const b = here.slice(k + 1).find((one) => one.axis === a.axis && one.way !== a.way)
    if (b === undefined || a.denied || b.denied) continue
    const like = (turn: Way): Way | undefined =>
      there.find((one) => one.axis === turn.axis && one.way === turn.way && one.said.toLowerCase() === turn.said.toLowerCase())
    const [x, y] = [like(a), like(b)]
    if (x === undefined || y === undefined) continue
    const kinds = new Set(under(sentence, here, a).map((i) => sentence.units[i]?.entity))
    if (sentence.units.some((unit) => unit.end <= a.at && unit.clause === sentence.tokens[a.at]?.clause && kinds.has(unit.entity) && unit.entity !== null))
      continue
    const [ua, ub] = [under(sentence, here, a), under(sentence, here, b)]
    const [ux, uy] = [under(passage, there, x), under(passage, there, y)]
    const only = (units: readonly number[], places: readonly number[], others: readonly number[]): boolean =>
      units.some((i) => {
        const all = (matches[i] ?? []).filter((match) => match.quality >= 0.9).map((match) => match.at)
        return all.some((at) => places.includes(at)) && !all.some((at) => others.includes(at))
      })
    if (only(ua, uy, ux) && only(ub, ux, uy) && !only(ua, ux, uy) && !only(ub, uy, ux))
      return unsupported('role', `what stands under “${a.said}” and under “${b.said}” has changed places`)
  }
  return null
}
