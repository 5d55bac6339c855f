import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { quantitiesOf } from '../reading/quantities.ts'
import { lexicon, withBroader } from '../reading/lexicon.ts'
import { negatorsOf } from '../reading/polarity.ts'
import { looksLikeSubstance, type Unit } from '../reading/units.ts'

const conceptName = (id: number): string => lexicon().concepts[id]?.name ?? ''

const naming: Readonly<Record<NonNullable<Unit['entity']>, string>> = {
  ORGAN: 'organ',
  CONDITION: 'condition',
  GROUP: 'group of people',
  SPECIES: 'species',
  KIND: 'kind',
  SETTING: 'setting',
  DESIGN: 'kind of study',
  AGENCY: 'body',
  PLACE: 'place',
  DATE: 'time',
  DRUGCLASS: 'class of medicine',
  SUBSTANCE: 'substance',
  ENZYME: 'enzyme',
  RECEPTOR: 'receptor',
}

/** Words that other rails weigh, or that say nothing of their own. */
export type Weighed = (unit: Unit, at: number) => boolean

const isName = (alignment: Alignment, unit: Unit): boolean => {
  const token = alignment.sentence.tokens[unit.start]
  const before = alignment.sentence.tokens[unit.start - 1]
  return token !== undefined && /^[A-Z]/.test(token.raw) && before !== undefined && before.text !== '.' && before.text !== ':'
}

const pronouns: Readonly<Record<string, RegExp>> = { men: /^(he|his|him|man)$/, women: /^(she|her|woman)$/ }
const ageGroups: Readonly<Record<string, readonly [number, number]>> = {
  children: [0, 17],
  babies: [0, 2],
  teenagers: [12, 19],
  'young people': [10, 29],
  adults: [18, 200],
  'older adults': [60, 200],
  men: [16, 200],
  women: [16, 200],
}
const oneCase = new Set(['case report', 'cases'])
const careTakers = new Set(['doctors', 'clinicians'])

/** What a passage holds without naming it: an age group by an age, a case by its one patient, doctors where someone was treated. */
function implied(alignment: Alignment, unit: Unit): boolean {
  const names = unit.concepts.map(conceptName)
  const tokens = alignment.passage.tokens
  const range = names.map((name) => ageGroups[name]).find((one) => one !== undefined)
  if (unit.entity === 'GROUP' && range !== undefined && !names.includes('men') && !names.includes('women')) {
    const ages = quantitiesOf(tokens).filter((one) => one.kind === 'age')
    if (ages.length > 0 && ages.every((one) => one.value >= range[0] && (one.value <= range[1] || range[1] >= 100))) return true
  }
  if (unit.entity === 'GROUP' && names.some((name) => pronouns[name] !== undefined && tokens.some((token) => pronouns[name]?.test(token.text) === true)))
    return true
  if (
    names.includes('depression') &&
    tokens.some((token, i) => token.stem.startsWith('antidepress') && /^(effect|like|-|action|activ)$/.test(tokens[i + 1]?.stem ?? ''))
  )
    return true
  const before = alignment.sentence.tokens[unit.start - 1]?.text ?? ''
  if (unit.entity === 'DESIGN' && unit.text === 'cases' && /^(rare|some|most|many|few|severe|these|such|both|all|mild|such|other|serious)$/.test(before))
    return true
  if (unit.entity === 'DESIGN' && names.includes('survey'))
    return (
      tokens.some((token) => /^(self|respondents?|questionnaires?|asked|reported|said|admitted|interview\w*)$/.test(token.text)) &&
      !alignment.passage.units.some((one) => one.entity === 'DESIGN')
    )
  if (unit.entity === 'DESIGN' && names.some((name) => oneCase.has(name)))
    return tokens.some((token) => /^(man|woman|patient|girl|boy|infant|case|child|newborn|teenager|he|she|his|her)$/.test(token.text))
  if (names.some((name) => careTakers.has(name)) && tokens.some((token) => /^(medical|supervision|supervised)$/.test(token.text))) return true
  return (
    unit.entity === 'GROUP' &&
    names.some((name) => careTakers.has(name)) &&
    tokens.some((token) => /^(hospital|hospit|emerg|emergenc|treat|diagnosi|patient|clinician|admit|case|biopsi|investig)$/.test(token.stem)) &&
    /^(found|saw|diagnosed|treated|suspected|thought|judged|reported|described|noted|had|could|considered|gave|put|think|say|said|believe|believed)$/.test(
      alignment.sentence.tokens[unit.end]?.text ?? '',
    )
  )
}

const wished = new Set(['clinical trial', 'cohort', 'meta analysis', 'survey', 'systematic review', 'registry', 'case control', 'retrospective'])

/** A kind of study that the passage only calls for: "trials are needed". */
function onlyWished(alignment: Alignment, at: number): boolean {
  const { sentence, passage, matches } = alignment
  const all = matches[at] ?? []
  const wish = (place: number): boolean => {
    const unit = passage.units[place]
    if (unit === undefined) return false
    const after = passage.tokens.slice(unit.end, unit.end + 5).some((token) => /^(needed|warranted|required|awaited|necessary|lacking)$/.test(token.text))
    return (
      after ||
      passage.tokens
        .slice(Math.max(0, unit.start - 5), unit.start)
        .some((token) => /^(need|needs|call|calls|called|future|urge|urged|urges|await)$/.test(token.text))
    )
  }
  const kinds = sentence.units[at]?.concepts.some((id) => wished.has(conceptName(id))) === true
  return (
    kinds &&
    all.length > 0 &&
    all.every((match) => wish(match.at)) &&
    !sentence.tokens.some((token) => /^(need|call|futur|urg|requir|await|no|not|without|warrant)$/.test(token.stem))
  )
}

/** An abbreviation of words that the passage writes out, or the words for one that it abbreviates. */
function abbreviates(alignment: Alignment, unit: Unit): boolean {
  const letters = /^[A-Z][A-Za-z]{1,6}s?$/.test(unit.text) && /[A-Z].*[A-Z]/.test(unit.text) ? unit.text.replace(/s$/, '').toLowerCase() : null
  if (letters === null) return false
  const initials = alignment.passage.tokens
    .filter((token) => token.kind === 'word')
    .map((token) => token.text[0] ?? '')
    .join('')
  const contentInitials = alignment.passage.units
    .flatMap((one) => one.text.split(/[ -]/))
    .map((word) => (word[0] ?? '').toLowerCase())
    .join('')
  return initials.includes(letters) || contentInitials.includes(letters)
}

/** "No trial shows that it helps depression" where the passage finds none for mental illness at all: what is denied of the whole is of its parts. */
function deniedBroadly(alignment: Alignment, unit: Unit): boolean {
  if (unit.entity !== 'CONDITION') return false
  const whole = new Set(alignment.passage.units.flatMap((one) => one.concepts))
  const denied = (reading: Alignment['sentence'], fits: (one: Unit) => boolean): boolean =>
    negatorsOf(reading).some((negator) => negator.units.some((i) => fits(reading.units[i] ?? unit)))
  return (
    unit.concepts.some((id) => withBroader(id).some((up) => whole.has(up))) &&
    denied(alignment.sentence, (one) => one === unit) &&
    denied(alignment.passage, (one) => one.concepts.some((id) => unit.concepts.some((own) => withBroader(own).includes(id))))
  )
}

/** Names of a typed class that the passage does not hold: swapped or invented substances, organs, places, bodies, people. */
export function entityObjections(alignment: Alignment, weighed: Weighed): readonly Objection[] {
  const objections: Objection[] = []
  alignment.sentence.units.forEach((unit, at) => {
    if (unit.entity === 'DESIGN' && onlyWished(alignment, at)) objections.push(unsupported('entity', `the passage only wishes for a “${unit.text}”`))
    if ((alignment.support[at] ?? 0) > 0 || weighed(unit, at) || implied(alignment, unit)) return
    if (deniedBroadly(alignment, unit)) return
    if (unit.entity !== null) objections.push(unsupported('entity', `the passage names no ${naming[unit.entity]} “${unit.text}”`))
    else if (isName(alignment, unit) && !abbreviates(alignment, unit)) objections.push(unsupported('entity', `the passage does not name “${unit.text}”`))
    else if (unit.parts.some((part) => looksLikeSubstance({ text: part, stem: part })))
      objections.push(unsupported('entity', `the passage does not name “${unit.text}”`))
  })
  return objections
}

/** How much of the sentence, by weight, the passage says. */
export function coverage(alignment: Alignment, weighed: Weighed): { readonly share: number; readonly missing: readonly Unit[]; readonly lost: number } {
  let all = 0
  let held = 0
  const missing: Unit[] = []
  alignment.sentence.units.forEach((unit, at) => {
    if (weighed(unit, at) || implied(alignment, unit) || abbreviates(alignment, unit)) return
    const support = alignment.support[at] ?? 0
    all += unit.weight
    held += unit.weight * (support > 0 ? 0.6 + 0.4 * support : 0)
    if (support === 0) missing.push(unit)
  })
  return { share: all === 0 ? 1 : held / all, missing, lost: missing.reduce((sum, unit) => sum + unit.weight, 0) }
}

export const limits = { share: 0.5, single: 1.25, rare: 1.45, lost: 2.7 }

/** A part of the sentence between its marks and joining words of which the passage says next to nothing. */
function strangePart(alignment: Alignment, weighed: Weighed): string | null {
  const { sentence, support } = alignment
  let part: { all: number; held: number; words: string[] } = { all: 0, held: 0, words: [] }
  const parts = [part]
  let next = 0
  sentence.tokens.forEach((token, at) => {
    if (
      (token.kind === 'mark' && /^[,;:()—]$/.test(token.text)) ||
      /^(and|but|which|after|before|while|when|because|so|until|since|unless|if|although)$/.test(token.text)
    ) {
      part = { all: 0, held: 0, words: [] }
      parts.push(part)
    }
    const unit = sentence.units[next]
    if (unit === undefined || unit.start !== at) return
    if (!weighed(unit, next)) {
      part.all += unit.weight
      part.held += (support[next] ?? 0) > 0 ? unit.weight : 0
      if ((support[next] ?? 0) === 0) part.words.push(unit.text)
    }
    next += 1
  })
  const strange = parts.find((one, i) => i > 0 && one.all >= 1.2 && one.held / one.all < 0.3)
  return strange === undefined ? null : strange.words.join(' ')
}

/** Content the passage does not hold: an added fact, or another subject altogether. */
export function noveltyObjections(alignment: Alignment, weighed: Weighed): readonly Objection[] {
  const { share, missing, lost } = coverage(alignment, weighed)
  const words = missing
    .filter((unit) => unit.weight > 0.3)
    .map((unit) => `“${unit.text}”`)
    .join(', ')
  if (share < limits.share) return [unsupported('novelty', `most of the sentence is not in the passage: ${words}`)]
  const heavy = missing.find((unit) => unit.weight >= (share > 0.75 ? limits.rare : limits.single))
  if (heavy !== undefined) return [unsupported('novelty', `the passage says nothing of “${heavy.text}”`)]
  const part = strangePart(alignment, weighed)
  if (part !== null) return [unsupported('novelty', `the passage does not say “${part}”`)]
  if (lost >= limits.lost) return [unsupported('novelty', `the passage does not say ${words}`)]
  return []
}
