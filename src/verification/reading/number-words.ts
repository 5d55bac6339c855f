import { stemOf } from './stem.ts'
import type { Token } from './tokens.ts'

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const fractions = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
])
export const ordinals = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])
export const hours = new Map(
  Object.entries({
    second: 1 / 3600,
    sec: 1 / 3600,
    minute: 1 / 60,
    min: 1 / 60,
    hour: 1,
    hr: 1,
    h: 1,
    wk: 168,
    yr: 8766,
    day: 24,
    week: 168,
    fortnight: 336,
    month: 730.5,
    year: 8766,
    decade: 87660,
    century: 876600,
  }).map(([unit, value]) => [stemOf(unit), value] as const),
)
export const year = stemOf('year')
export const folds = new Map([
  ['twice', 2],
  ['doubl', 2],
  ['double', 2],
  ['twofold', 2],
  ['thrice', 3],
  ['tripl', 3],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['quadrupl', 4],
])
export const measures =
  /^(mg|g|kg|ml|l|ng|pg|ug|mcg|microg|microm|microgram|nm|mm|um|mum|mol|nmol|mmol|micromolar|nanomolar|gram|milligram|litre|liter|kilo|kilogram|dollar|usd|euro|pound|ppm|celsius|degre|c|mmhg|msec|ms|point|mile|km|metre|meter|tonn|ton|unit|iu|hz|kcal|calori|µm)$/
export const loosely = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'some',
  'circa',
  'estimated',
  'close',
  'just',
  'or',
  'approx',
])

function wordValue(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  let total = 0
  let current = 0
  let seen = false
  let next = at
  for (; next < tokens.length; next += 1) {
    const text = tokens[next]?.text ?? ''
    const one = ones.indexOf(text)
    const ten = tens.indexOf(text)
    if (one >= 0 && !(seen && current % 10 !== 0)) current += one
    else if (ten >= 0 && !(seen && current % 100 !== 0)) current += (ten + 2) * 10
    else if (text === 'hundred' && (seen || /^(a|every|each|per)$/.test(tokens[at - 1]?.text ?? ''))) current = Math.max(1, current) * 100
    else if ((text === 'thousand' || text === 'million') && seen) {
      total += current * (text === 'thousand' ? 1000 : 1e6)
      current = 0
    } else if (
      seen &&
      (text === '-' || text === 'and') &&
      /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)$/.test(tokens[next + 1]?.text ?? '') &&
      (text === '-' || (current % 100 === 0 && current + total >= 100))
    )
      continue
    else break
    seen = true
  }
  return seen ? { value: total + current, end: next } : null
}

export function valueAt(tokens: readonly Token[], at: number): { value: number; end: number; digits: boolean } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const scale = new Map([
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
    ]).get(tokens[at + 1]?.text ?? '')
    return { value: Number(token.text) * (scale ?? 1), end: at + (scale === undefined ? 1 : 2), digits: true }
  }
  const phrase = [0, 1, 2, 3].map((on) => tokens[at + on]?.text ?? '')
  if (phrase[0] === 'half' && (phrase[1] === '-' || phrase[1] === 'a') && phrase[2] === 'dozen') return { value: 6, end: at + 3, digits: false }
  if (phrase[0] === 'couple' && phrase[1] === 'of' && phrase[2] === 'dozen') return { value: 24, end: at + 3, digits: false }
  if (token.text === 'dozen') return { value: 12, end: at + 1, digits: false }
  if (token.text === 'couple' || token.text === 'pair') return { value: 2, end: at + 1, digits: false }
  const words = wordValue(tokens, at)
  if (words === null) return null
  if (tokens[words.end]?.text === 'dozen') return { value: words.value * 12, end: words.end + 1, digits: false }
  if (
    [0, 1, 2]
      .map((on) => tokens[words.end + on]?.text)
      .join(' ')
      .startsWith('and a half')
  )
    return { value: words.value + 0.5, end: words.end + 3, digits: false }
  return { ...words, digits: false }
}

export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''
