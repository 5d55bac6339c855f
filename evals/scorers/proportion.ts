/** 1.96: the two-sided 95 % point of the normal distribution. */
const z95 = 1.959964

/** The Wilson 95 % interval of a proportion, as fractions; all there is when nothing was counted. */
export function wilson(count: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1]
  const share = count / of
  const square = z95 * z95
  const middle = share + square / (2 * of)
  const spread = z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))
  return [Math.max(0, (middle - spread) / (1 + square / of)), Math.min(1, (middle + spread) / (1 + square / of))]
}

/** A counted share. */
export type Counted = { readonly count: number; readonly of: number }

/** How many standard errors the second share lies above the first (pooled two-proportion test); 0 where that can't be told. */
export function sharesApart(before: Counted, after: Counted): number {
  if (before.of === 0 || after.of === 0) return 0
  const pooled = (before.count + after.count) / (before.of + after.of)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / after.of))
  return error === 0 ? 0 : (after.count / after.of - before.count / before.of) / error
}

/** A mean over so many values, with their standard deviation. */
export type Averaged = { readonly mean: number; readonly deviation: number; readonly of: number }

/** How many standard errors the second mean lies above the first (Welch's test). */
export function meansApart(before: Averaged, after: Averaged): number {
  if (before.of === 0 || after.of === 0) return 0
  const error = Math.sqrt(before.deviation ** 2 / before.of + after.deviation ** 2 / after.of)
  if (error === 0) return 0
  return (after.mean - before.mean) / error
}

/** Mean and standard deviation of values. */
export function averaged(values: readonly number[]): Averaged {
  const of = values.length
  const mean = of === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / of
  const variance = of < 2 ? 0 : values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (of - 1)
  return { mean, deviation: Math.sqrt(variance), of }
}

/** The value below which the given share of values lies (nearest rank); 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0
}
