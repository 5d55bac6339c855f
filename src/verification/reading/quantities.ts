import { folds, fractions, hours, loosely, measures, ordinals, textAt, valueAt, year } from './number-words.ts'
import type { Token } from './tokens.ts'

export type QuantityKind = 'count' | 'share' | 'year' | 'time' | 'age' | 'fold' | 'ordinal' | 'measure'

/** A number as a text gives it. Shares are in per cent, times in hours, ages in years. */
export type Quantity = {
  readonly kind: QuantityKind
  readonly value: number
  readonly unit: string
  readonly said: string
  readonly at: number
  readonly end: number
  /** "about", or a fraction in words: near is right. */
  readonly loose: boolean
  readonly bound: 'at least' | 'at most' | null
}

function looseBefore(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => loosely.has(textAt(tokens, at - back))) || (textAt(tokens, at + 1) === 'or' && textAt(tokens, at + 2) === 'so')
}

function boundBefore(tokens: readonly Token[], at: number): Quantity['bound'] {
  const before = [3, 2, 1].map((back) => textAt(tokens, at - back)).join(' ')
  if (/\b(more than|at least|over|above|exceed\w*|greater than|higher than|upwards of|beyond|minimum of|well over)$/.test(before.replace(/ (a|an|the)$/, '')))
    return 'at least'
  if (/\b(less than|fewer than|under|below|at most|up to|no more than|lower than|maximum of)$/.test(before.replace(/ (a|an|the)$/, ''))) return 'at most'
  if (/^((or|and) )?(more|over|older|above)\b/.test([0, 1].map((on) => textAt(tokens, at + 1 + on)).join(' '))) return 'at least'
  if (/^or (under|younger|less|fewer)\b/.test([0, 1].map((on) => textAt(tokens, at + 1 + on)).join(' '))) return 'at most'
  return null
}

type Part = Pick<Quantity, 'kind' | 'value' | 'unit'> & { end: number; loose?: boolean }

/** What a number counts, read from the words after it. */
function unitAfter(tokens: readonly Token[], at: number, start: number, value: number, digits: boolean): Part {
  const skip = textAt(tokens, at) === '-' ? at + 1 : at
  const next = tokens[skip]
  const before = textAt(tokens, start - 1)
  const text = next?.text ?? ''
  if (text === '%') return { kind: 'share', value, unit: '%', end: skip + 1 }
  if (/^(fold|times?)$/.test(text)) return { kind: 'fold', value, unit: 'times', end: skip + 1 }
  if (next !== undefined && measures.test(next.stem)) return { kind: 'measure', value, unit: next.stem, end: skip + 1 }
  const dayAndNight = text === 'day' && textAt(tokens, skip + 1) === 'and'
  const hour = dayAndNight || text.endsWith('ly') ? undefined : hours.get(next?.stem ?? '')
  if (hour !== undefined) {
    const tail = [0, 1, 2]
      .map((on) => textAt(tokens, skip + 1 + on))
      .join(' ')
      .replace(/^- /, '')
    if (next?.stem === year && /^(old|of age)/.test(tail)) return { kind: 'age', value, unit: 'years', end: skip + 2 }
    return { kind: 'time', value: value * hour, unit: next?.stem ?? '', end: skip + 1 }
  }
  if (
    digits &&
    Number.isInteger(value) &&
    value >= 1900 &&
    value <= 2099 &&
    !/,/.test(tokens[start]?.raw ?? '') &&
    (/^(\(|a|an|the|this|that|its|another|in|from|since|by|early|late|year|of|until|to|june|july|may|march|april|august|september|october|november|december|january|february)$/.test(
      before,
    ) ||
      !/^(person|user|patient|adult|particip|respond|woman|man|child|call|exposur|case|death)$/.test(next?.stem ?? ''))
  )
    return { kind: 'year', value, unit: 'year', end: at }
  if (/^(or|and) (younger|older)$/.test([0, 1].map((on) => textAt(tokens, at + on)).join(' '))) return { kind: 'age', value, unit: 'years', end: at }
  if (/^aged?$/.test(before) || (before === 'of' && /^(man|woman|boy|girl|patient|male|female|footballer|age|men|women)$/.test(textAt(tokens, start - 2))))
    return { kind: 'age', value, unit: 'years', end: at }
  for (let on = skip; on < skip + 3; on += 1) {
    const noun = tokens[on]
    if (noun === undefined || noun.kind === 'mark') break
    if (
      noun.kind === 'word' &&
      !/^(of|the|a|an|in|and|or|to|were|was|had|who|that|on|with|for|at|from|by|after|among|per|did|said|have|has|before|during|while|when)$/.test(noun.text)
    )
      return { kind: 'count', value, unit: noun.stem, end: at }
    if (/^(of|in|and|or|to|were|was|had|on|with|for|at|from|by|after|among|per|did|said|have|has|before|during|while|when)$/.test(noun.text)) break
  }
  return { kind: 'count', value, unit: '', end: at }
}

function specialAt(tokens: readonly Token[], at: number): (Part & { value: number }) | null {
  const text = textAt(tokens, at)
  const fold = folds.get(text) ?? folds.get(tokens[at]?.stem ?? '')
  if (fold !== undefined && !(textAt(tokens, at + 1).replace('-', '') || textAt(tokens, at + 2)).startsWith('blind') && textAt(tokens, at + 2) !== 'blind')
    return { kind: 'fold', value: fold, unit: 'times', end: at + 1, loose: true }
  const part = fractions.get(text)
  if (
    part !== undefined &&
    !/^(a|an|one|the|about|nearly|almost|over|than|roughly|around|under|only|just|by|some|another|-)$/.test(textAt(tokens, at - 1)) &&
    text !== 'half'
  )
    return null
  if (part !== undefined && text === 'half' && /^(-|life|lives)$/.test(textAt(tokens, at + 1))) return null
  const spell = text === 'half' && /^an?$/.test(textAt(tokens, at + 1)) ? hours.get(tokens[at + 2]?.stem ?? '') : undefined
  if (spell !== undefined) return { kind: 'time', value: spell / 2, unit: tokens[at + 2]?.stem ?? '', end: at + 3, loose: true }
  if (part !== undefined && text === 'half' && /^and a$/.test(`${textAt(tokens, at - 2)} ${textAt(tokens, at - 1)}`)) return null
  if (part !== undefined && text !== 'half' && textAt(tokens, at - 1) === 'the') return null
  return part === undefined ? null : { kind: 'share', value: 100 / part, unit: '%', end: at + 1, loose: true }
}

/** "One person in nine": the whole after a noun. */
function outOf(tokens: readonly Token[], at: number): { whole: number; end: number } | null {
  for (const nouns of [1, 2]) {
    const link = tokens[at + nouns]?.text
    const words = tokens.slice(at, at + nouns).every((token) => token.kind === 'word' && /^\p{L}{3,}$/u.test(token.text))
    const beyond = tokens[at + nouns + 1]?.text === 'a' && tokens[at + nouns + 2]?.text === 'hundred' ? 2 : 1
    const whole = link === 'in' ? valueAt(tokens, at + nouns + beyond) : null
    if (
      words &&
      whole !== null &&
      tokens[whole.end]?.text !== '%' &&
      (/^(one|1)$/.test(tokens[at - 1]?.text ?? '') ||
        /^(person|people|persons|patients?|users?|adults?|women|woman|men|man|children|child|cases?|students?|respondents?|participants?|pharmacists?|americans?|deaths?|calls?|infants?|babies|doctors?|nurses?)$/.test(
          tokens[at + nouns - 1]?.text ?? '',
        )) &&
      whole.value > 1 &&
      whole.value <= 100 &&
      Number.isInteger(whole.value)
    )
      return { whole: whole.value, end: whole.end }
  }
  return null
}

function quantityAt(tokens: readonly Token[], at: number): Part | null {
  const lone =
    /^an?$/.test(textAt(tokens, at)) &&
    /^(for|within|after|over|than|about|nearly|almost|under|of|to|lasted|some|and|least|once|roughly|approximately|around|just|another|only|before|every|in)$/.test(
      textAt(tokens, at - 1),
    )
      ? hours.get(tokens[at + 1]?.stem ?? '')
      : undefined
  if (lone !== undefined && /^(minute|hour|day|week|fortnight|month|year|decade|century)$/.test(textAt(tokens, at + 1)))
    return { kind: 'time', value: lone, unit: tokens[at + 1]?.stem ?? '', end: at + 2, loose: true }
  const special = textAt(tokens, at) === 'half' && textAt(tokens, at + 2) === 'dozen' ? null : specialAt(tokens, at)
  if (special !== null) return special
  const number = valueAt(tokens, at)
  if (number === null) return null
  const { value, end, digits } = number
  const after = textAt(tokens, end) === '-' ? end + 1 : end
  const part = fractions.get(textAt(tokens, after))
  if (part !== undefined && !digits && value < part) return { kind: 'share', value: (100 * value) / part, unit: '%', end: after + 1, loose: true }
  const link = textAt(tokens, end)
  const split = outOf(tokens, end)
  if (split !== null && split.whole > value && value >= 1) return { kind: 'share', value: (100 * value) / split.whole, unit: '%', end: split.end, loose: true }
  const far = link === 'out' && textAt(tokens, end + 1) === 'of' ? end + 2 : /^(in|of)$/.test(link) ? end + 1 : 0
  if (far > 0) {
    const whole = valueAt(tokens, /^(every|the|a|each)$/.test(textAt(tokens, far)) ? far + 1 : far)
    if (whole !== null && whole.value > value && !(whole.value >= 1900 && whole.value < 2100 && link === 'in') && (link !== 'in' || whole.value <= 1000))
      return { kind: 'share', value: (100 * value) / whole.value, unit: '%', end: link === 'in' ? whole.end : end, loose: link === 'in' }
  }
  const every = /^(every|each|any|no|this|that|which|the|same|another|only)$/.test(textAt(tokens, at - 1))
  if (value === 1 && !digits && every) return { kind: 'count', value: 1, unit: 'one', end }
  if (value === 1 && !digits && !hours.has(tokens[after]?.stem ?? '')) return { kind: 'count', value: 1, unit: 'one', end }
  return unitAfter(tokens, end, at, value, digits)
}

const remembered = new WeakMap<readonly Token[], readonly Quantity[]>()

/** Every number in a text, with what it counts. */
export function quantitiesOf(tokens: readonly Token[]): readonly Quantity[] {
  const known = remembered.get(tokens)
  if (known !== undefined) return known
  const quantities = findQuantities(tokens)
  remembered.set(tokens, quantities)
  return quantities
}

function findQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const ordinal = ordinals.get(token?.text ?? '') ?? (/^\d+(st|nd|rd|th)$/.test(token?.text ?? '') ? Number.parseInt(token?.text ?? '', 10) : undefined)
    const part = quantityAt(tokens, at)
    if (part === null) {
      if (ordinal !== undefined && !hours.has(tokens[at + 1]?.stem ?? '') && token?.text !== 'seconds' && textAt(tokens, at - 1) !== 'per') {
        found.push({ kind: 'ordinal', value: ordinal, unit: '', said: token?.raw ?? '', at, end: at + 1, loose: false, bound: null })
      }
      at += 1
      continue
    }
    const said = tokens
      .slice(at, part.end)
      .map((one) => one.raw)
      .join(' ')
    const base = { at, end: part.end, said, loose: part.loose === true || looseBefore(tokens, at), bound: boundBefore(tokens, at) }
    found.push({ ...base, kind: part.kind, value: part.value, unit: part.unit })
    const next = part.end
    if (
      part.kind === 'share' &&
      valueAt(tokens, at) !== null &&
      /^(of|out)$/.test(textAt(tokens, next)) &&
      textAt(tokens, next - 1) !== '%' &&
      next - at < 2 &&
      !fractions.has(textAt(tokens, next - 1))
    ) {
      found.push({ ...base, kind: 'count', value: valueAt(tokens, at)?.value ?? 0, unit: '' })
    }
    at = Math.max(next, at + 1)
  }
  return withSharedUnits(found, tokens)
}

/** "2 to 49 days", "between 71.4 and 92%", "68%, 82% and 82%": the first number takes the unit of the last. */
function withSharedUnits(found: readonly Quantity[], tokens: readonly Token[]): readonly Quantity[] {
  const scaleOf = (one: Quantity): number => hours.get(one.unit) ?? 1
  const result = [...found]
  for (let i = result.length - 2; i >= 0; i -= 1) {
    const one = result[i]
    const next = result[i + 1]
    if (one === undefined || next === undefined || one.kind !== 'count' || (one.unit !== '' && !/^(to|and|or|one)$/.test(one.unit))) continue
    const between = tokens
      .slice(one.end, next.at)
      .map((token) => token.text)
      .join(' ')
    if (
      /^(to|and|or|-|,|to a|, and)$/.test(between) &&
      (next.kind === 'time' || next.kind === 'share' || next.kind === 'measure' || next.kind === 'fold' || next.kind === 'age')
    ) {
      result[i] = { ...one, kind: next.kind, unit: next.unit, value: next.kind === 'time' ? one.value * scaleOf(next) : one.value }
    }
  }
  return result.map((one, i) => {
    const last = result[i - 1]
    const ageRange =
      last?.kind === 'age' &&
      one.kind === 'count' &&
      /^(to|and|or|-)$/.test(
        tokens
          .slice(last.end, one.at)
          .map((token) => token.text)
          .join(' '),
      )
    return ageRange ? { ...one, kind: 'age', unit: 'years' } : one
  })
}
