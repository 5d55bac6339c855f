import type { Alignment } from '../alignment.ts'
import { affinity } from '../binding.ts'
import { unsupported, type Objection } from '../objection.ts'
import { negatorsOf } from '../reading/polarity.ts'
import type { Reading } from '../reading/units.ts'
import { besideNoun, crossed } from './grades.ts'
import { waysOf, type Way } from './ways.ts'

/** Words that set one thing against another. */
const comparison =
  /^(than|compared|versus|against|relative|beside|fewer|less|lower|higher|greater|better|worse|smaller|larger|weaker|stronger|faster|slower|older|younger|above|below|likelier|rarer)$/

/** Whether the passage backs the word at a place by a word that is none of these. */
function backedElsewhere(alignment: Alignment, at: number, rivals: readonly Way[], against: number): boolean {
  const i = alignment.sentence.units.findIndex((unit) => unit.start <= at && unit.end > at)
  return (alignment.matches[i] ?? []).some((match) => {
    const unit = alignment.passage.units[match.at]
    return (
      unit !== undefined &&
      match.quality >= 0.7 &&
      alignment.focus.includes(unit.sentence) &&
      !rivals.some((turn) => turn.at >= unit.start && turn.at < unit.end) &&
      affinity(alignment, at, unit.start) > against * 0.6
    )
  })
}

/** On which side of a place of the passage a unit of the sentence stands there; null where on both or neither. */
function sideOf(alignment: Alignment, i: number, given: number): 'left' | 'right' | null {
  const all = (alignment.matches[i] ?? [])
    .filter((match) => match.quality >= 0.7)
    .map((match) => alignment.passage.units[match.at])
    .filter((unit) => unit?.sentence === alignment.passage.tokens[given]?.sentence)
  const left = all.some((unit) => unit !== undefined && unit.end <= given)
  const right = all.some((unit) => unit !== undefined && unit.start > given)
  return left === right ? null : left ? 'left' : 'right'
}

/** The "than" that a word of comparison leads to; the word itself where there is none. */
const jointOf = (reading: Reading, at: number): number => {
  const far = reading.tokens.slice(at, at + 22).findIndex((token) => token.text === 'than' && token.sentence === reading.tokens[at]?.sentence)
  return far < 0 ? at : at + far
}

/** Whether the things on the two sides of a word have changed places: "A before B", "B after A". */
function swapped(alignment: Alignment, said: number, given: number): boolean {
  const [here, there] = [jointOf(alignment.sentence, said), jointOf(alignment.passage, given)]
  const joints = here !== said && there !== given
  return turnedAt(alignment, said, given) || (joints && turnedAt(alignment, here, there))
}

function turnedAt(alignment: Alignment, said: number, given: number): boolean {
  const moved = (left: boolean): boolean =>
    alignment.sentence.units.some(
      (unit, i) => unit.weight >= 0.4 && (left ? unit.end <= said : unit.start > said) && sideOf(alignment, i, given) === (left ? 'right' : 'left'),
    )
  return moved(true) && moved(false)
}

const bare = /^(more|less|fewer|most|least)$/i
/** What a bare word of comparison is the opposite of: not of every verb that goes the other way. */
const bareRivals: readonly (readonly [RegExp, RegExp])[] = [
  [/^more$/i, /^(less|fewer|shorter|lower|smaller|fell|fall|fallen|drop\w*|declin\w*|decreas\w*|reduc\w*|lowered|lesser)$/i],
  [/^(less|fewer)$/i, /^(more|longer|later|better|higher|greater|larger|bigger|rose|rise|risen|increas\w*|climb\w*|grew|grow\w*|raised|raises)$/i],
  [/^most$/i, /^(least|lowest|few)$/i],
  [/^least$/i, /^(most|highest)$/i],
]

function objectionTo(alignment: Alignment, ways: readonly Way[], there: readonly Way[]): Objection | null {
  const agrees = (said: Way, turn: Way): boolean => turn.axis === said.axis && (turn.way === said.way) === (turn.denied === said.denied)
  const opposes = (said: Way, turn: Way): boolean => turn.axis === said.axis && turn.way !== said.way && turn.denied === said.denied
  const nearest = (turns: readonly Way[], at: number): number => turns.reduce((most, turn) => Math.max(most, affinity(alignment, at, turn.at)), 0)
  const compared = [alignment.sentence, alignment.passage].every((reading) => reading.tokens.some((token) => comparison.test(token.text)))
  const agreeing = there.filter((turn) => ways.some((said) => agrees(said, turn)))
  const mentioned = (axis: string): boolean => waysOf(alignment.sentence).some((one) => one.axis === axis && there.some((turn) => agrees(one, turn)))
  const far = waysOf(alignment.passage)
  for (const said of ways) {
    const verb = said.axis === 'amount' && !bare.test(said.said)
    const same = there.filter((turn) => agrees(said, turn) && !(verb && bare.test(turn.said)))
    const rivals = bareRivals.find(([word]) => word.test(said.said))?.[1]
    const other = there.filter(
      (turn) =>
        opposes(said, turn) &&
        (rivals === undefined || (rivals.test(turn.said) && !/^(the|a|an)$/.test(alignment.passage.tokens[turn.at - 1]?.text ?? ''))) &&
        !(verb && bare.test(turn.said)) &&
        !agreeing.some((one) => one.at === turn.at),
    )
    if (other.length === 0 || ((said.axis === 'order' || compared) && other.some((turn) => swapped(alignment, said.at, turn.at)))) continue
    if (said.axis.includes('/') && agreeing.length > 0) continue
    if (/^(agreement|exclusivity)$/.test(said.axis) && mentioned(said.axis)) continue
    if (said.axis === 'order' && alignment.sentence.tokens.some((token) => token.text === 'whether')) continue
    if (said.axis === 'amount' && ways.some((one) => /^(enzyme|receptor)$/.test(one.axis) && there.some((turn) => agrees(one, turn)))) continue
    const against = nearest(other, said.at)
    const elsewhere = nearest(
      agreeing.filter((turn) => !same.includes(turn)),
      said.at,
    )
    const backed = far.some(
      (turn) =>
        agrees(said, turn) &&
        !bare.test(turn.said) &&
        (turn.said.toLowerCase() === said.said.toLowerCase() && turn.axis === 'survival' ? true : affinity(alignment, said.at, turn.at) > against * 0.7),
    )
    const lone = same.length === 0 && !backed && against > 0.25 && elsewhere < against * 1.1 && !backedElsewhere(alignment, said.at, other, against)
    if (!lone && !(same.length > 0 && against > nearest(same, said.at) * 1.9 + 0.6)) continue
    const word = other.reduce((a, b) => (affinity(alignment, said.at, b.at) > affinity(alignment, said.at, a.at) ? b : a))
    return unsupported('direction', `“${said.said}”: the passage says “${word.said}”`)
  }
  return null
}

const comparative =
  /^(higher|lower|more|less|fewer|greater|better|worse|increased|decreased|raised|reduced|rose|fell|larger|smaller|longer|shorter|commoner|improved|worsened|superior|inferior)$/
const even =
  /\b(similar|similarly|same|equal|equally|comparable|unchanged|no difference|not differ|not differed|did not change|not change|not changed|no change|no better|no more|alike|no effect|not affected|not affect|no worse)\b/

/** "Higher in one group" where the passage found the two alike. */
function unevenNow(alignment: Alignment): Objection | null {
  const { sentence, passage, focus } = alignment
  const given = passage.tokens.filter((token) => token.sentence === focus[0])
  const text = given.map((token) => token.text).join(' ')
  const same = even.exec(text)
  if (same === null || even.test(sentence.tokens.map((token) => token.text).join(' ')) || negatorsOf(sentence).length > 0) return null
  const said = sentence.tokens.find((token) => comparative.test(token.text))
  const backed =
    said === undefined ||
    given.some((token) => token.stem === said.stem) ||
    given.some((token, i) => comparative.test(token.text) && !/^(no|not)$/.test(given[i - 1]?.text ?? ''))
  return backed ? null : unsupported('direction', `“${said.raw}”: the passage says “${same[0]}”`)
}

const counterparts: readonly (readonly [string, string])[] = [
  ['hypo', 'hyper'],
  ['over', 'under'],
  ['pre', 'post'],
  ['up', 'down'],
  ['inter', 'intra'],
  ['intra', 'extra'],
  ['mono', 'poly'],
  ['mono', 'bi'],
  ['in', 'ex'],
  ['ab', ''],
  ['un', ''],
  ['in', ''],
  ['im', ''],
  ['ir', ''],
  ['dis', ''],
  ['mis', ''],
  ['anti', ''],
  ['anti', 'pro'],
]

/** The opposite of a word by its beginning alone: hypo- and hyper-, normal and abnormal. */
function opposite(a: string, b: string): boolean {
  return (
    a.length > 5 &&
    b.length > 4 &&
    counterparts.some(([one, two]) => (a.startsWith(one) && b === two + a.slice(one.length)) || (b.startsWith(one) && a === two + b.slice(one.length)))
  )
}

function opposedByPrefix(alignment: Alignment): Objection | null {
  const { sentence, passage, focus } = alignment
  const there = passage.tokens.filter((token) => token.kind === 'word' && token.text.length > 4)
  const spoken = new Set(there.map((token) => token.stem))
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < 5 || spoken.has(token.stem)) continue
    const other = there.find((one) => focus.includes(one.sentence) && opposite(token.stem, one.stem))
    if (other !== undefined) return unsupported('direction', `“${token.raw}”: the passage says “${other.raw}”`)
  }
  return null
}

/** A direction the sentence gives where its passage gives the opposite one. */
export function directionObjections(alignment: Alignment): readonly Objection[] {
  const there = waysOf(alignment.passage).filter((turn) => alignment.focus.includes(alignment.passage.tokens[turn.at]?.sentence ?? -1))
  const places = new Map<number, Way[]>()
  for (const way of waysOf(alignment.sentence)) places.set(way.at, [...(places.get(way.at) ?? []), way])
  for (const ways of places.values()) {
    const objection = objectionTo(alignment, ways, there)
    if (objection !== null) return [objection]
  }
  const prefixed = opposedByPrefix(alignment) ?? unevenNow(alignment) ?? besideNoun(alignment) ?? crossed(alignment, there)
  return prefixed === null ? [] : [prefixed]
}
