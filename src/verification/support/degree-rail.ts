import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { hours } from '../reading/number-words.ts'
import { quantitiesOf } from '../reading/quantities.ts'
import { stemOf } from '../reading/stem.ts'
import type { Weighed } from './novelty-rail.ts'

const strong =
  'high higher severe serious fatal lethal major grave marked markedly sharply sharp dramatic dramatically massive huge significant significantly seriously considerable considerably substantial substantially critical intense extreme extremely profound profoundly dangerous dangerously highly large big steep steeply greatly'.split(
    ' ',
  )
const degrees = new Set(
  [
    ...strong,
    ...'mild slight slightly mildly permanent permanently chronic chronically acute rapid rapidly sudden suddenly strict immediate immediately irreversible progressive recurrent entire complete completely full fully modest moderate moderately'.split(
      ' ',
    ),
  ].map(stemOf),
)
/** How bad something was, not how large. */
const grave = /^(severe|severely|serious|seriously|grave|fatal|lethal|critical|critically|life|major|dangerous|dangerously|extreme|extremely|deadly|heavy)$/
const strongStems = new Set(strong.map(stemOf))
const spans = /^(hour|dai|day|week|month|year|minut|daili|weekli|monthli|annual|nightli|hourli|fortnight|decad|centuri)$/

const trialWords = /^(randomi[sz]ed|randomly|placebo|blind|blinded|controlled|controls?|crossover|allocated|assigned)$/

/** "Randomised" of a study of which the passage says nothing of the kind. */
export function designObjections(alignment: Alignment): readonly Objection[] {
  const word = alignment.sentence.tokens.find((token) => /^(randomi[sz]ed|placebo|blinded|crossover)$/.test(token.text))
  if (
    word === undefined ||
    alignment.passage.tokens.some(
      (token) =>
        trialWords.test(token.text) && !(/^controls?$/.test(token.text) && /no control/.test(alignment.passage.tokens.map((one) => one.text).join(' '))),
    )
  )
    return []
  return alignment.passage.tokens.some((token) => /^(dummy|sham|rct|inactive)$/.test(token.text))
    ? []
    : [unsupported('design', `the passage does not call the study “${word.raw}”`)]
}

/** A degree, or a span of time, that the passage does not give. */
export function degreeObjections(alignment: Alignment, weighed: Weighed): readonly Objection[] {
  const counted = quantitiesOf(alignment.passage.tokens)
  const bare = (i: number): boolean =>
    !counted.some((one) => one.kind === 'time' && one.unit === alignment.sentence.units[i]?.stem && Math.abs(one.value - (hours.get(one.unit) ?? 0)) < 1e-6) &&
    !alignment.passage.tokens.some((token, at) => token.stem === alignment.sentence.units[i]?.stem && !counted.some((one) => at >= one.at && at <= one.end + 1))
  const spanned = (i: number): boolean => {
    const length = hours.get(alignment.sentence.units[i]?.stem ?? '')
    return length !== undefined && counted.some((one) => one.kind === 'time' && Math.abs(one.value / length - 1) < 0.07)
  }
  const alike = alignment.passage.tokens.some((token) => strongStems.has(token.stem) && alignment.focus.includes(token.sentence))
  const at = alignment.sentence.units.findIndex(
    (unit, i) =>
      ((alignment.support[i] ?? 0) === 0 ||
        (spans.test(unit.stem) && /^(first|last|every|each|per|a|-|past)$/.test(alignment.sentence.tokens[unit.start - 1]?.text ?? '') && bare(i))) &&
      !weighed(unit, i) &&
      unit.parts.length === 1 &&
      !spanned(i) &&
      !(/^(highest|lowest|largest|smallest)$/.test(unit.text) && counted.length > 1) &&
      !(/^large$/.test(unit.text) && counted.some((one) => one.kind === 'count' && one.value >= 1000)) &&
      ((degrees.has(unit.stem) &&
        !(strongStems.has(unit.stem) && alike && (!grave.test(unit.text) || alignment.passage.tokens.some((token) => grave.test(token.text))))) ||
        (spans.test(unit.stem) && !/^(of|for|over|recent|in|this|that|same|early)$/.test(alignment.sentence.tokens[unit.start - 1]?.text ?? ''))),
  )
  const unit = alignment.sentence.units[at]
  return unit === undefined ? [] : [unsupported('degree', `“${unit.text}” is not in the passage`)]
}
