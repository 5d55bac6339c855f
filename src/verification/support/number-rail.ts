import type { Reading } from '../reading/units.ts'
import type { Alignment } from '../alignment.ts'
import { affinity } from '../binding.ts'
import { unsupported, type Objection } from '../objection.ts'
import { turnsOf } from '../reading/axes.ts'
import { hours, ordinals } from '../reading/number-words.ts'
import { quantitiesOf, type Quantity } from '../reading/quantities.ts'
import { derived, kindsAlike, near, opposed, valueIn, year } from './same-quantity.ts'

const besideAxes = new Set(['severity', 'height', 'strength', 'size', 'position', 'length', 'amount', 'age', 'order'])

/** "Two days in" for "on the second day". */
function ordinalDay(said: Quantity, alignment: Alignment): boolean {
  const count = Math.round(said.value / (hours.get(said.unit) ?? 1))
  return alignment.passage.tokens.some((token, at) => ordinals.get(token.text) === count && alignment.passage.tokens[at + 1]?.stem === said.unit)
}

const spanNames = /^(year|decade|fortnight|century|week|month|day|yearly|annual)$/

/** Something the passage counts as one without the numeral: "a man", "the single case". */
function implied(said: Quantity, alignment: Alignment, given: readonly Quantity[]): boolean {
  if (said.kind === 'time' && ordinalDay(said, alignment)) return true
  if (said.kind === 'time' && alignment.passage.tokens.some((token) => spanNames.test(token.text) && near(hours.get(token.stem) ?? 0, said.value, 0.01)))
    return true
  if (said.kind === 'time' && said.unit === year) {
    const years = given.filter((one) => one.kind === 'year').map((one) => one.value)
    const length = said.value / 8766
    if (years.some((a) => years.some((b) => a > b && (Math.abs(a - b - length) < 0.01 || Math.abs(a - b + 1 - length) < 0.01)))) return true
  }
  if (
    said.kind === 'count' &&
    said.loose &&
    given.some(
      (a) => a.kind === 'share' && given.some((b) => b.kind === 'count' && b.value > said.value && Math.abs((a.value * b.value) / 100 - said.value) < 0.6),
    )
  )
    return true
  if (
    said.kind === 'share' &&
    /^(of|out)$/.test(alignment.sentence.tokens[said.end]?.text ?? '') &&
    !/%|half|third|quarter|fifth|tenth|sixth|eighth|in /.test(said.said)
  )
    return true
  if (said.kind !== 'count') return false
  if (said.value === 1) return true
  if (said.value <= 3 && /^(medicin|drug|group|arm|treatment|substanc|product|test|enzym|compound|alkaloid|agenc|countri|sourc)$/.test(said.unit)) return true
  const listed = said.value <= 4 && !/\d/.test(said.said) && !given.some((one) => one.kind === 'count' && (one.unit === said.unit || one.value <= 6))
  return listed && alignment.passage.tokens.some((token) => /^(and|both)$/.test(token.text) && alignment.focus.includes(token.sentence))
}

/** "68%, 82% and 82%": which of a list belongs to what is told elsewhere in the sentence. */
function inList(reading: Alignment['passage'], one: Quantity, given: readonly Quantity[]): boolean {
  return given.some((other) => {
    const [first, second] = one.at < other.at ? [one, other] : [other, one]
    const between = reading.tokens
      .slice(first.end, second.at)
      .map((token) => token.text)
      .join(' ')
    return other !== one && other.kind === one.kind && /^(,|, and|and|or|, or)$/.test(between)
  })
}

/** Whether the same numbers of another kind stand beside both. */
function beside(said: Quantity, all: readonly Quantity[], one: Quantity, given: readonly Quantity[]): number {
  const mates = all.filter((mate) => mate.kind !== said.kind && Math.abs(mate.at - said.at) <= 4)
  return mates.some((mate) => given.some((other) => other.kind === mate.kind && other.value === mate.value && Math.abs(other.at - one.at) <= 4)) ? 0.7 : 0
}

/** The tokens around a number up to the next number of its kind on either side, in its own sentence. */
function ground(reading: Reading, one: Quantity, all: readonly Quantity[]): readonly [from: number, to: number] {
  const sentence = reading.tokens[one.at]?.sentence
  const mates = all.filter(
    (mate) => mate !== one && mate.kind === one.kind && reading.tokens[mate.at]?.sentence === sentence && (mate.at < one.at || mate.at - one.end > 2),
  )
  const from = Math.max(
    reading.tokens.findIndex((token) => token.sentence === sentence),
    ...mates.filter((mate) => mate.end <= one.at).map((mate) => mate.end),
  )
  const last = reading.tokens.findLastIndex((token) => token.sentence === sentence) + 1
  if (mates.length > 0 && /^(of|in)$/.test(reading.tokens[one.end]?.text ?? '') && mates.every((mate) => mate.at < one.at)) return [from, one.end]
  return [from, Math.min(last, ...mates.filter((mate) => mate.at >= one.end).map((mate) => mate.at))]
}

const untilNumber = (tokens: Reading['tokens']): Reading['tokens'] => {
  const end = tokens.findIndex((token) => token.kind === 'number')
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Whether what stands beside the number in the sentence is told only beside its own number in the passage, not beside the other. */
function ownGround(
  said: Quantity,
  alignment: Alignment,
  equal: readonly Quantity[],
  other: Quantity,
  given: readonly Quantity[],
  all: readonly Quantity[],
): boolean {
  const { sentence, passage } = alignment
  const noun = (reading: Reading, one: Quantity): readonly string[] =>
    untilNumber(reading.tokens.slice(one.end, one.end + 4)).flatMap((token) => (token.kind === 'word' && token.text.length > 3 ? [token.stem] : []))
  const head = noun(sentence, said)
  const counted = (one: Quantity): boolean => noun(passage, one).some((stem) => head.includes(stem))
  if (said.kind === 'count' && equal.some(counted) && !counted(other)) return true
  const [from, to] = ground(sentence, said, all)
  const within = (one: Quantity): number => {
    const [start, end] = ground(passage, one, given)
    return sentence.units.reduce((sum, unit, i) => {
      if (unit.start < from || unit.end > to) return sum
      const places = (alignment.matches[i] ?? []).filter((match) => match.quality >= 0.7).map((match) => passage.units[match.at])
      const only = places.length > 0 && places.every((place) => place !== undefined && place.start >= start && place.end <= end)
      return only ? sum + unit.weight : sum
    }, 0)
  }
  const own = Math.max(...equal.map(within))
  const foreign = within(other)
  return own >= foreign && own > 0
}

function misplaced(said: Quantity, alignment: Alignment, equal: readonly Quantity[], given: readonly Quantity[], all: readonly Quantity[]): Quantity | null {
  const bound = (one: Quantity): number => affinity(alignment, said.at, one.at, 1.6) + beside(said, all, one, given)
  const here = Math.max(...equal.map(bound))
  for (const other of given) {
    if (equal.includes(other) || other.kind !== said.kind || other.kind === 'year' || other.kind === 'age') continue
    if (bound(other) > here * 1.35 + 0.28) return other
    const mate = all.find((one) => one !== said && one.kind === said.kind && valueIn(one, other))
    const home = equal.reduce((a, b) => (bound(b) > bound(a) ? b : a))
    if (mate === undefined || valueIn(mate, home) || !Number.isFinite(here)) continue
    const straight = here + affinity(alignment, mate.at, other.at, 1.6)
    const crossed = bound(other) + affinity(alignment, mate.at, home.at, 1.6)
    if (crossed > straight * 1.12 + 0.1) return other
  }
  return null
}

/** "A half as many as B" for "B twice as many as A": what stood on each side of the number stands on the other. */
function turnedAbout(alignment: Alignment, said: number, given: number): boolean {
  const side = (i: number): 'left' | 'right' | null => {
    const places = (alignment.matches[i] ?? []).filter((match) => match.quality >= 0.9).map((match) => alignment.passage.units[match.at]?.start ?? 0)
    if (places.length === 0) return null
    return places.every((place) => place > given) ? 'right' : places.every((place) => place < given) ? 'left' : null
  }
  const { units } = alignment.sentence
  return (
    units.some((unit, i) => unit.end <= said && side(i) === 'right') && !units.some((unit, i) => unit.end <= said && unit.entity !== null && side(i) === 'left')
  )
}

function objectionTo(said: Quantity, alignment: Alignment, given: readonly Quantity[], all: readonly Quantity[]): Objection | null {
  const alike = given.filter((one) => kindsAlike(said, one) && !(said.kind === 'share' && one.kind === 'fold' && !turnedAbout(alignment, said.at, one.at)))
  const equal = alike.filter((one) => valueIn(said, one))
  if (equal.length > 0) {
    if (inList(alignment.sentence, said, all)) return null
    if (equal.every((one) => opposed(said, one))) return unsupported('number', `“${said.said}” is a bound of the other direction in the passage`)
    if (
      (said.kind === 'count' && /^(of|out)$/.test(alignment.sentence.tokens[said.end]?.text ?? '')) ||
      (said.kind === 'count' && said.unit !== '' && equal.some((one) => one.unit === '')) ||
      equal.some((one) => inList(alignment.passage, one, given))
    )
      return null
    const turned = turnedBeside(said, alignment, equal)
    if (turned !== null) return turned
    const other = misplaced(said, alignment, equal, given, all)
    return other === null || ownGround(said, alignment, equal, other, given, all)
      ? null
      : unsupported('number', `“${said.said}” stands in the passage for something else; here it gives “${other.said}”`)
  }
  if (implied(said, alignment, given) || derived(said, given)) return null
  const sameFigure = given.find(
    (one) => Math.abs(one.value - said.value) < 1e-9 || (one.said.replace(/\D/g, '') === said.said.replace(/\D/g, '') && /\d/.test(said.said)),
  )
  if (sameFigure !== undefined) return unsupported('number', `the passage's “${sameFigure.said}” is in another unit than “${said.said}”`)
  return unsupported('number', `the passage does not give the number “${said.said}”`)
}

/** A word beside the number that says the opposite of the word beside it in the passage: "severe in 14%", "mild in 14%". */
function turnedBeside(said: Quantity, alignment: Alignment, equal: readonly Quantity[]): Objection | null {
  const near = (reading: Alignment['sentence'], one: Quantity) =>
    turnsOf(reading.tokens.slice(Math.max(0, one.at - 2), one.at)).filter(
      (turn) => besideAxes.has(turn.axis) && !/^(more|less|fewer|over|under)$/i.test(turn.said),
    )
  const here = near(alignment.sentence, said)
  const clash = here.find(
    (turn) => equal.length > 0 && equal.every((one) => near(alignment.passage, one).some((other) => other.axis === turn.axis && other.way !== turn.way)),
  )
  return clash === undefined ? null : unsupported('number', `“${said.said}” goes with another word than “${clash.said}” in the passage`)
}

/** Numbers in the order they stand in "from … to …": turned round they say the opposite. */
function turnedRange(alignment: Alignment, said: readonly Quantity[], given: readonly Quantity[]): Objection | null {
  const fromTo = (tokens: Alignment['sentence']['tokens'], a: Quantity, b: Quantity): boolean => {
    const before = tokens[a.at - 1]?.text ?? ''
    const between = tokens.slice(a.end, b.at).map((token) => token.text)
    return (before === 'from' || ['mean', 'average', 'median', 'about'].includes(before)) && between.includes('to') && between.length < 10
  }
  for (let i = 0; i + 1 < said.length; i += 1) {
    const [a, b] = [said[i], said[i + 1]]
    if (a === undefined || b === undefined || a.kind !== b.kind || !fromTo(alignment.sentence.tokens, a, b)) continue
    for (let j = 0; j + 1 < given.length; j += 1) {
      const [c, d] = [given[j], given[j + 1]]
      if (c !== undefined && d !== undefined && a.value !== b.value && a.value === d.value && b.value === c.value && fromTo(alignment.passage.tokens, c, d)) {
        return unsupported('number', `the passage goes from “${c.said}” to “${d.said}”, not the other way`)
      }
    }
  }
  return null
}

/** Numbers, shares, years, ages, times and counts that the passage does not give, or gives for something else. */
export function numberObjections(alignment: Alignment): readonly Objection[] {
  const given = quantitiesOf(alignment.passage.tokens)
  const said = quantitiesOf(alignment.sentence.tokens)
  const objections = said.map((one) => objectionTo(one, alignment, given, said)).filter((one) => one !== null)
  const impossible = said.find(
    (one, i) =>
      one.kind === 'count' &&
      alignment.sentence.tokens[one.end]?.text === 'of' &&
      (said[i + 1]?.at ?? 0) === one.end + 1 &&
      said[i + 1]?.kind === 'count' &&
      (said[i + 1]?.value ?? 0) < one.value,
  )
  if (impossible !== undefined) objections.push(unsupported('number', `“${impossible.said}” cannot be part of a smaller number`))
  const turned = turnedRange(alignment, said, given)
  return turned === null ? objections : [...objections, turned]
}
