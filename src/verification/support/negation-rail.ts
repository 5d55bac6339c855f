import { inFocus, type Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { turnsOf, type Turn } from '../reading/axes.ts'
import { denying, negatorsOf, type Negator } from '../reading/polarity.ts'
import type { Reading } from '../reading/units.ts'

const reach = 8
const spans = /^(hour|day|week|month|year|minut)$/

/** Whether a word with a denial in it ("lack", "sole", "unknown") stands near a place. */
const exclusive = /^(onli|sole|alone|less|fewer|singl|just)$/
const deniesNear = (reading: Reading, at: number, alone = true, itself = true): boolean => {
  const clause = reading.tokens[at]?.clause
  return reading.tokens
    .slice(Math.max(0, at - reach), at + reach)
    .some(
      (token) =>
        token.kind === 'word' &&
        token.clause === clause &&
        denying.has(token.stem) &&
        (itself || token !== reading.tokens[at]) &&
        (alone || !exclusive.test(token.stem)),
    )
}

const turnsNear = (turns: readonly Turn[], at: number): readonly Turn[] => turns.filter((turn) => turn.at >= at - 2 && turn.at <= at + reach)

/** A denied word of direction whose opposite the other text uses: "did not rise" for "fell". */
function reworded(denied: readonly Turn[], other: readonly Turn[]): boolean {
  return denied.some((turn) => other.some((one) => one.axis === turn.axis && one.way !== turn.way))
}

type Sides = {
  readonly denied: ReadonlySet<number>
  readonly deniedHere: ReadonlySet<number>
  readonly deniedAbout: ReadonlySet<number>
  readonly turns: readonly Turn[]
  readonly turnsThere: readonly Turn[]
}

/** Whether a denial of the sentence is the passage's own, in other words. */
export function shared(alignment: Alignment, at: number): boolean {
  const said = negatorsOf(alignment.sentence).filter((one) => one.at === at)
  const about = new Set(negatorsOf(alignment.passage).flatMap((one) => one.about))
  return said.some((one) =>
    one.units
      .slice(0, 3)
      .some(
        (i) =>
          (alignment.matches[i] ?? []).some((match) => match.quality >= 0.7 && about.has(match.at)) ||
          alignment.sentence.units[i]?.parts.some((part) => [...about].some((other) => alignment.passage.units[other]?.parts.includes(part) === true)) === true,
      ),
  )
}

function added(alignment: Alignment, said: Negator, sides: Sides): boolean {
  let asserted = false
  const early = new Set(said.units.slice(0, 3))
  const headed = (alignment.matches[said.units[0] ?? -1] ?? []).length > 0
  for (const i of said.about) {
    if (spans.test(alignment.sentence.units[i]?.stem ?? '')) continue
    for (const match of alignment.matches[i] ?? []) {
      if (!inFocus(alignment, match.at) || match.quality < 0.7) continue
      const given = alignment.passage.units[match.at]
      if ((early.has(i) ? sides.deniedAbout : sides.denied).has(match.at) || deniesNear(alignment.passage, given?.start ?? 0, true, match.quality < 0.95))
        return false
      asserted = asserted || (headed && said.units.slice(0, 4).includes(i) && (alignment.sentence.units[i]?.weight ?? 0) >= 0.4)
    }
  }
  return asserted && !reworded(turnsNear(sides.turns, said.at), sides.turnsThere)
}

/** "… and valproate was not": a bare denial of something that the passage denies nothing of. */
function elsewhere(alignment: Alignment, said: Negator, sides: Sides): boolean {
  const subject = said.units.find((i) => alignment.sentence.units[i]?.entity !== null)
  if (subject === undefined) return false
  const places = (alignment.matches[subject] ?? []).filter((match) => match.quality >= 0.9)
  return places.length > 0 && sides.deniedAbout.size > 0 && places.every((match) => !sides.deniedAbout.has(match.at))
}

/** The sentence's own word for what the passage denies, where it says it without denying it. */
function dropped(alignment: Alignment, given: Negator, sides: Sides): string | null {
  if (reworded(turnsNear(sides.turnsThere, given.at), sides.turns)) return null
  const said = alignment.sentence.tokens
  if (/^(place|rather|instead)$/i.test(given.said) && (given.said === 'place' || said.some((token) => /^(rather|instead)$/.test(token.text)))) return null
  const lone = alignment.passage.tokens.slice(given.at, given.at + 10).some((token) => /^(alone|only|sole)$/.test(token.text))
  if (lone && said.some((token) => /^(other|another|others|additional|too|also|besides)$/.test(token.text))) return null
  const joined = /^(and|but|,|rather)$/.test(alignment.passage.tokens[given.at - 1]?.text ?? '')
  const about = (joined ? given.units : given.about).filter((at) => alignment.passage.units[at]?.entity !== null)
  const told = about.filter((at) => alignment.matches.some((matches) => matches.some((match) => match.at === at)))
  if (about.length > 0 && (told.length === 0 || (about.length > 1 && told.length / about.length <= 0.5))) return null
  const alone = alignment.passage.tokens.slice(given.at, given.at + 5).some((token) => /^(other|others|else|further|additional|more|another)$/.test(token.text))
  const head = given.units[0]
  const headed =
    head === undefined ||
    (alignment.passage.units[head]?.weight ?? 0) < 0.45 ||
    alignment.passage.units[head]?.entity !== null ||
    alignment.matches.some((matches) => matches.some((match) => match.at === head))
  for (const at of given.units.slice(0, headed ? 2 : 1)) {
    for (const [i, matches] of alignment.matches.entries()) {
      const unit = alignment.sentence.units[i]
      if (
        unit === undefined ||
        spans.test(unit.stem) ||
        unit.weight < (given.units[0] === at ? 0.2 : 0.4) ||
        sides.deniedHere.has(i) ||
        deniesNear(alignment.sentence, unit.start, alone, false)
      )
        continue
      const inPlace = matches.filter((match) => inFocus(alignment, match.at))
      if (
        inPlace.some((match) => match.at === at && match.quality >= (at === given.units[0] ? 0.7 : 0.9)) &&
        inPlace.every((match) => sides.denied.has(match.at))
      )
        return unit.text
    }
  }
  return null
}

const nullHeads = new Set([
  'effect',
  'differ',
  'chang',
  'associ',
  'influenc',
  'affect',
  'alter',
  'impact',
  'link',
  'relat',
  'interact',
  'increas',
  'decreas',
  'reduc',
  'benefit',
  'correl',
])

/** Something that moved, in the sentence, of which the passage says only that nothing was seen. */
function movedAfterAll(alignment: Alignment, given: Negator, sides: Sides): string | null {
  const head = alignment.passage.units[given.units[0] ?? -1]
  if (head === undefined || !head.parts.some((part) => nullHeads.has(part))) return null
  const open = /^(differ|chang|effect)$/.test(head.parts[0] ?? '')
  const stop = alignment.passage.tokens.findIndex(
    (token, i) =>
      i >= head.end &&
      (open ? /^(among|during|at|compared|versus|than|after|between|or)$/ : /^(in|among|during|at|compared|versus|than|after|between)$/).test(token.text),
  )
  const scope = new Set(given.units.slice(1, 6).filter((at) => stop < 0 || (alignment.passage.units[at]?.start ?? 0) < stop))
  for (const [i, matches] of alignment.matches.entries()) {
    const unit = alignment.sentence.units[i]
    if (
      unit === undefined ||
      spans.test(unit.stem) ||
      unit.weight < 0.45 ||
      sides.deniedHere.has(i) ||
      matches.length === 0 ||
      !matches.every((match) => scope.has(match.at))
    )
      continue
    if (
      sides.turns.some((turn) => alignment.sentence.tokens[turn.at]?.clause === unit.clause && !/^(same|similar|alike|equal)/.test(turn.said)) &&
      !deniesNear(alignment.sentence, unit.start)
    )
      return unit.text
  }
  return null
}

/** Denials that one side makes and the other does not. */
export function negationObjections(alignment: Alignment): readonly Objection[] {
  const { sentence, passage, focus } = alignment
  const here = negatorsOf(sentence)
  const there = negatorsOf(passage).filter((one) => focus.includes(passage.tokens[one.at]?.sentence ?? -1))
  if (here.length + there.length === 0) return []
  const sides: Sides = {
    denied: new Set(there.flatMap((one) => one.units.slice(0, 5))),
    deniedHere: new Set(
      here.flatMap((one) => [
        ...one.about,
        ...(sentence.tokens[one.at + 1]?.text === '-'
          ? sentence.units.flatMap((unit, i) =>
              unit.start > one.at && unit.start < one.at + 16 && unit.sentence === sentence.tokens[one.at]?.sentence ? [i] : [],
            )
          : []),
        ...sentence.units.flatMap((unit, i) =>
          unit.end <= one.at &&
          unit.sentence === sentence.tokens[one.at]?.sentence &&
          !sentence.tokens.slice(unit.end, one.at + 1).some((token) => /^(but|and|while|whereas|although|;|:|because|which|who)$/.test(token.text))
            ? [i]
            : [],
        ),
      ]),
    ),
    deniedAbout: new Set(there.flatMap((one) => one.about)),
    turns: turnsOf(sentence.tokens),
    turnsThere: turnsOf(passage.tokens).filter((turn) => focus.includes(passage.tokens[turn.at]?.sentence ?? -1)),
  }
  const turned = here.find(
    (one) =>
      !/^(ruled|free|rather|place|instead)$/i.test(one.said) &&
      !(/^(nothing|nobody|none)$/i.test(one.said) && here.length <= there.length) &&
      one.units.every((i) => (sentence.units[i]?.end ?? 0) <= one.at) &&
      elsewhere(alignment, one, sides),
  )
  if (turned !== undefined) return [unsupported('negation', `“${turned.said}” denies here what the passage affirms`)]
  const extra = here.find((one) => added(alignment, one, sides) && !shared(alignment, one.at))
  if (extra !== undefined) return [unsupported('negation', `“${extra.said}”: the passage says this without denying it`)]
  for (const one of there) {
    const word = dropped(alignment, one, sides) ?? movedAfterAll(alignment, one, sides)
    if (word !== null) return [unsupported('negation', `the passage denies (“${one.said}”) what is said here of “${word}”`)]
  }
  return []
}
