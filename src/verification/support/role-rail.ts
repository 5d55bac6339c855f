import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { turnsOf } from '../reading/axes.ts'
import type { Reading, Unit } from '../reading/units.ts'

const actors: ReadonlySet<Unit['entity']> = new Set<Unit['entity']>(['SUBSTANCE', 'CONDITION', 'GROUP', 'ENZYME', 'RECEPTOR', 'SPECIES', 'ORGAN', 'DRUGCLASS'])
const relating = new Set(
  'inhibit block suppress activ stimul induc caus rais increas elev boost enhanc potenti lower reduc decreas attenu weaken strengthen antagoni antagonis antagonist counteract revers prevent reliev improv worsen aggrav displac replac substitut convert form metabol clear break degrad bind prolong shorten slow hasten produc trigger provok affect alter chang influenc exceed outperform surpass preced follow predict lead result contribut protect mask attribut blame'.split(
    ' ',
  ),
)
const joints = new Set(['than', 'over', 'before', 'after', 'but', 'versus', 'whereas', 'while'])

type Side = { readonly left: readonly number[]; readonly right: readonly number[] }

const isActor = (unit: Unit | undefined): boolean => unit !== undefined && actors.has(unit.entity) && unit.weight >= 0.5

/** The things nearest to each side of a place, within its clause: at most two a side. */
function sides(reading: Reading, from: number, to: number): Side {
  const clause = reading.tokens[from]?.clause
  const left: number[] = []
  const right: number[] = []
  for (const [i, unit] of reading.units.entries()) {
    if (unit.clause !== clause || !isActor(unit)) continue
    if (unit.end <= from) left.push(i)
    else if (unit.start >= to) right.push(i)
  }
  return { left: left.slice(-2), right: right.slice(0, 2) }
}

const passive = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to + 6).some((token, i, near) => token.text === 'by' && near.slice(0, i).every((one) => one.kind !== 'mark')) ||
  /^(by|due|from)$/.test(reading.tokens[to]?.text ?? '') ||
  (/^(to)$/.test(reading.tokens[to]?.text ?? '') && /^(attribut|due|relat|link|owe)/.test(reading.tokens[from]?.stem ?? ''))

/** A verb between two things that the passage has between the same two, the other way round. */
function turnedVerb(alignment: Alignment): Objection | null {
  const { sentence, passage, matches } = alignment
  const meets = (i: number, places: readonly number[]): boolean => (matches[i] ?? []).some((match) => match.quality >= 0.85 && places.includes(match.at))
  for (const [v, verb] of sentence.units.entries()) {
    if (verb.entity !== null || !verb.parts.some((part) => relating.has(part))) continue
    const here = sides(sentence, verb.start, verb.end)
    if (here.left.length === 0 || here.right.length === 0) continue
    for (const match of matches[v] ?? []) {
      const given = passage.units[match.at]
      if (given === undefined || match.quality < 0.7 || !alignment.focus.includes(given.sentence)) continue
      const there = sides(passage, given.start, given.end)
      const a = here.left.at(-1) ?? -1
      const b = here.right[0] ?? -1
      const half =
        meets(a, there.right.slice(0, 1)) && !meets(a, there.left) && !meets(b, there.right) && sentence.units[a]?.entity === sentence.units[b]?.entity
      const joinedOn = (reading: Reading, place: number): boolean => reading.tokens[place - 1]?.text === '-'
      if (joinedOn(sentence, verb.start) !== joinedOn(passage, given.start)) continue
      const crossed = half || (meets(a, there.right) && !meets(a, there.left) && meets(b, there.left) && !meets(b, there.right))
      if (!crossed || passive(sentence, verb.start, verb.end) !== passive(passage, given.start, given.end)) continue
      return unsupported('role', `“${sentence.units[a]?.text}” and “${sentence.units[b]?.text}” stand the other way round about “${verb.text}” in the passage`)
    }
  }
  return null
}

const comparing = new Set([
  'amount',
  'frequency',
  'length',
  'speed',
  'strength',
  'quality',
  'likelihood',
  'height',
  'size',
  'quantity',
  'timing',
  'safety',
  'severity',
])
const upward = /^(more|higher|greater|better|longer|larger|faster|stronger|likelier|commoner|older|earlier|heavier|worse|superior|rose|increased|oftener)$/
const downward = /^(less|lower|fewer|smaller|shorter|slower|weaker|rarer|younger|later|lighter|inferior|fell|decreased)$/

/** Whether the comparison before a joint goes up or down: 1, -1, or 0 where no word tells. */
const goes = (reading: Reading, at: number): number => {
  const near = reading.tokens
    .slice(Math.max(0, at - 20), at)
    .filter((token) => token.sentence === reading.tokens[at]?.sentence)
    .toReversed()
  const down = near.findIndex((token) => downward.test(token.text))
  const up = near.findIndex((token) => upward.test(token.text))
  return down < 0 && up < 0 ? 0 : down < 0 || (up >= 0 && up < down) ? 1 : -1
}

const opposed = (said: Reading, from: number, given: Reading, at: number): boolean => {
  const near = (reading: Reading, place: number) =>
    turnsOf(reading.tokens.slice(Math.max(0, place - 9), place)).filter((turn) => comparing.has(turn.axis) && !/^(least|most|before|after)$/.test(turn.said))
  if (goes(said, from) * goes(given, at) === -1) return true
  const here = near(said, from)
  const there = near(given, at)
  return (
    here.some((turn) => there.some((other) => other.axis === turn.axis && other.way !== turn.way)) &&
    !here.some((turn) => there.some((other) => other.axis === turn.axis && other.way === turn.way))
  )
}

const weighty = (unit: Unit | undefined): boolean => unit !== undefined && (unit.entity !== null || unit.weight >= 1)

const isJoint = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.text ?? ''
  const next = reading.tokens[at + 1]
  if (
    text === 'than' &&
    (next?.kind === 'number' || /^(an?|half|one|two|three|four|five|six|seven|eight|nine|ten|usual|normal|expected)$/.test(next?.text ?? ''))
  )
    return false
  return (
    joints.has(text) ||
    (text === 'as' && reading.tokens[at - 2]?.text === 'as') ||
    (text === 'to' && /^(prefer|superior|inferior)/.test(reading.tokens[at - 1]?.stem ?? ''))
  )
}

const isComparison = (text: string): boolean => text === 'than' || text === 'over' || text === 'versus'

type Parted = { readonly left: readonly number[]; readonly right: readonly number[] }

/** The units before and after a joint, up to the end of its sentence. */
function parted(reading: Reading, at: number): Parted {
  const sentence = reading.tokens[at]?.sentence
  const all = reading.units.flatMap((unit, i) => (unit.sentence === sentence && unit.weight >= 0.4 ? [i] : []))
  const end = reading.tokens.findIndex((token, i) => i > at && token.kind === 'mark' && /^[;:.()]$/.test(token.text))
  return {
    left: all.filter((i) => (reading.units[i]?.end ?? 0) <= at).slice(-7),
    right: all.filter((i) => (reading.units[i]?.start ?? 0) > at && (end < 0 || (reading.units[i]?.start ?? 0) < end)).slice(0, 7),
  }
}

/** "A more than B" where the passage has "B more than A": one thing changed sides of the joint each way, and something stayed. */
function turnedJoint(alignment: Alignment): Objection | null {
  const { sentence, passage, matches } = alignment
  const on = (i: number, places: readonly number[], least = 0.7): boolean =>
    (matches[i] ?? []).some((match) => match.quality >= least && places.includes(match.at))
  for (const [from, token] of sentence.tokens.entries()) {
    if (!isJoint(sentence, from)) continue
    const here = parted(sentence, from)
    for (const [at, given] of passage.tokens.entries()) {
      if (given.text !== token.text || !isJoint(passage, at) || !alignment.focus.includes(given.sentence)) continue
      const there = parted(passage, at)
      const twice = (reading: Reading): boolean => reading.tokens.filter((one) => one.text === token.text).length > 1
      if (/^(after|before)$/.test(token.text) && (twice(sentence) || twice(passage))) continue
      const toRight = here.right.filter((i) => on(i, there.left, 0.9) && !on(i, there.right, token.text === 'as' ? 0.9 : 0.7))
      const toLeft = here.left.filter((i) => on(i, there.right, 0.9) && !on(i, there.left, token.text === 'as' ? 0.9 : 0.7))
      const stayed = here.left.some((i) => on(i, there.left) && !on(i, there.right)) || here.right.some((i) => on(i, there.right) && !on(i, there.left))
      const b = toRight[0]
      if (b === undefined || toLeft.length === 0 || !stayed || opposed(sentence, from, passage, at)) continue
      const same = toLeft.some((i) =>
        toRight.some((j) => (weighty(sentence.units[i]) && weighty(sentence.units[j])) || sentence.units[i]?.entity === sentence.units[j]?.entity),
      )
      const told = passage.tokens.some((other, place) => {
        if (place === at || !isComparison(other.text)) return false
        const sidesThere = parted(passage, place)
        return (
          toLeft.some((i) => on(i, sidesThere.left, 0.9)) &&
          toRight.some((i) => on(i, sidesThere.right, 0.9)) &&
          !toLeft.some((i) => on(i, sidesThere.right, 0.9))
        )
      })
      if (told) continue
      if (same) return unsupported('role', `“${sentence.units[b]?.text}” stands on the other side of “${token.text}” in the passage`)
    }
  }
  return null
}

/** The two-by-two pairs of a text's clauses: one thing of each of two classes in a clause. */
function couples(reading: Reading): readonly (readonly [number, number])[] {
  const byClause = new Map<number, number[]>()
  reading.units.forEach((unit, i) => {
    if (isActor(unit)) byClause.set(unit.clause, [...(byClause.get(unit.clause) ?? []), i])
  })
  return [...byClause.values()].flatMap((places) => {
    const [a, b] = [places[0] ?? -1, places.at(-1) ?? -1]
    return places.length === 2 && reading.units[a]?.entity !== reading.units[b]?.entity ? [[a, b] as const] : []
  })
}

/** "Nausea with A, dizziness with B" where the passage couples them crosswise. */
function turnedCouples(alignment: Alignment): Objection | null {
  const { sentence, passage, matches } = alignment
  const there = couples(passage)
  const is = (i: number, at: number): boolean => (matches[i] ?? []).some((match) => match.at === at && match.quality >= 0.85)
  for (const [a, b] of couples(sentence)) {
    const first = there.find(([x, y]) => [x, y].some((at) => is(a, at)))
    const second = there.find(([x, y]) => [x, y].some((at) => is(b, at)))
    if (first === undefined || second === undefined || first === second || passage.units[first[0]]?.sentence !== passage.units[second[0]]?.sentence) continue
    if (there.some(([x, y]) => (is(a, x) && is(b, y)) || (is(a, y) && is(b, x)))) continue
    return unsupported('role', `“${sentence.units[a]?.text}” goes with something else than “${sentence.units[b]?.text}” in the passage`)
  }
  return null
}

/** "A before B" where the passage tells B, then A. */
function turnedSequence(alignment: Alignment): Objection | null {
  const { sentence, passage, matches } = alignment
  const joint = sentence.tokens.findIndex((token) => token.text === 'before' || token.text === 'after')
  const then = passage.tokens.findIndex((token) => /^(then|later|subsequently|afterwards)$/.test(token.text) && alignment.focus.includes(token.sentence))
  if (joint < 0 || then < 0 || passage.tokens.some((token) => token.text === sentence.tokens[joint]?.text && alignment.focus.includes(token.sentence)))
    return null
  const here = parted(sentence, joint)
  const there = parted(passage, then)
  const all = (places: readonly number[], side: readonly number[], other: readonly number[]): boolean =>
    places.some((i) => (matches[i] ?? []).some((match) => side.includes(match.at)) && !(matches[i] ?? []).some((match) => other.includes(match.at)))
  const first = sentence.tokens[joint]?.text === 'before' ? here.left : here.right
  const second = sentence.tokens[joint]?.text === 'before' ? here.right : here.left
  return all(first, there.right, there.left) && all(second, there.left, there.right)
    ? unsupported('role', `“${sentence.tokens[joint]?.text}”: the passage tells it in the other order`)
    : null
}

/** Who did what to whom, and which was more than which, turned round. */
export function roleObjections(alignment: Alignment): readonly Objection[] {
  const found = turnedVerb(alignment) ?? turnedJoint(alignment) ?? turnedSequence(alignment) ?? turnedCouples(alignment)
  return found === null ? [] : [found]
}
