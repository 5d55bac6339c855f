import { stemOf } from '../reading/stem.ts'
import type { Quantity } from '../reading/quantities.ts'

export const year = stemOf('year')
export const near = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b)) + 1e-9

/** The value written with fewer digits: 42.9 as 43, 1,842 as 1,800. */
function rounded(said: number, given: number): boolean {
  if (Math.abs(said - given) < 1e-9) return true
  if (Number.isInteger(said) && !Number.isInteger(given)) return Math.abs(said - given) <= 0.5
  const decimals = (String(said).split('.')[1] ?? '').length
  return decimals > 0 && Math.abs(said - given) <= 0.5 / 10 ** decimals + 1e-9
}

function sameValue(said: Quantity, given: Quantity): boolean {
  const apart = Math.abs(said.value - given.value)
  if (said.kind === 'time')
    return near(said.value, given.value, said.unit === given.unit ? (said.loose ? 0.07 : 0.001) : said.loose || given.loose ? 0.1 : 0.06)
  if (rounded(said.value, given.value)) return true
  if (said.kind === 'share') {
    if (said.loose || given.loose) return apart <= Math.max(1.5, Math.min(4.5, 0.12 * Math.min(said.value, given.value))) + 1e-9
    return said.unit === '%' && given.unit === '%' && apart <= 0.5
  }
  if (
    (said.loose || /dozen/.test(said.said)) &&
    said.kind === 'count' &&
    (said.value % 12 === 0 ? /dozen/.test(said.said) : /^\d?[1-9]?0*$/.test(String(said.value)) && said.value >= 1e6)
  )
    return near(said.value, given.value, 0.15)
  if (said.kind === 'fold') return (said.loose || given.loose) && near(said.value, given.value, 0.15)
  if (said.loose && said.kind !== 'year' && said.kind !== 'age' && said.kind !== 'ordinal') return near(said.value, given.value, 0.08)
  return said.kind === 'count' && said.value >= 1000 && said.value % 100 === 0 && near(said.value, given.value, 0.03) && said.loose
}

function withinBound(said: Quantity, given: Quantity): boolean {
  if (said.bound === 'at least') return given.bound !== 'at most' && given.value >= said.value - 1e-9 && given.value <= said.value * 1.35
  if (said.bound === 'at most') return given.bound !== 'at least' && given.value <= said.value + 1e-9 && given.value >= said.value * 0.6
  return false
}

export const kindsAlike = (said: Quantity, given: Quantity): boolean =>
  said.kind === given.kind ||
  (said.kind === 'fold' && given.kind === 'count') ||
  (said.kind === 'share' && given.kind === 'fold') ||
  (said.kind === 'fold' && given.kind === 'share') ||
  (said.kind === 'measure' && given.kind === 'count') ||
  (said.kind === 'count' && given.kind === 'measure') ||
  (said.kind === 'count' && said.unit === '' && (given.kind === 'age' || given.kind === 'time')) ||
  (said.kind === 'age' && (given.kind === 'count' || (given.kind === 'time' && given.unit === year))) ||
  (said.kind === 'time' && given.kind === 'age')

export function valueIn(said: Quantity, given: Quantity): boolean {
  if (said.kind === 'share' && given.kind === 'fold') return said.loose && given.value > 1 && near(said.value, 100 / given.value, 0.04)
  if (said.kind === 'fold' && given.kind === 'share') return given.value >= 100 && near(said.value, given.value / 100 + 1, 0.05)
  if (said.kind === 'count' && given.kind === 'time') return given.said.startsWith(said.said)
  if (said.kind === 'time' && given.kind === 'age') return said.unit === year && near(said.value / 8766, given.value, 0.001)
  if (said.kind === 'age' && given.kind === 'time') return near(said.value, given.value / 8766, 0.01)
  return sameValue(said, given) || withinBound(said, given)
}

export const opposed = (said: Quantity, given: Quantity): boolean =>
  said.bound !== null && given.bound !== null && said.bound !== given.bound && Math.abs(said.value - given.value) < 1e-9

/** Shares and ratios that two numbers of the passage give between them. */
export function derived(said: Quantity, given: readonly Quantity[]): boolean {
  if (said.kind !== 'share' && said.kind !== 'fold') return false
  return given.some((a, i) =>
    given.slice(Math.max(0, i - 3), i + 4).some((b) => {
      if (a === b || (a.kind !== b.kind && said.kind === 'fold')) return false
      if (said.kind === 'share')
        return a.kind === 'count' && b.kind === 'count' && a.value < b.value && Math.abs((100 * a.value) / b.value - said.value) <= (said.loose ? 4 : 0.7)
      if (a.value <= 0 || b.value <= a.value || a.kind === 'year' || a.kind === 'age') return false
      const ratio = b.value / a.value
      return said.bound === 'at least' ? ratio >= said.value && ratio <= said.value * 1.5 : near(ratio, said.value, 0.13)
    }),
  )
}
