import { averaged, wilson } from './proportion.ts'
import type { Score } from './score.ts'

/** Where a figure stands: its suite, the split it was measured on (or `all`), and what it measures. */
type Place = { readonly suite: string; readonly split: string; readonly name: string; readonly wanted: 'high' | 'low' }

/** One figure of a run: a counted share, a mean, or a plain value such as a quantile. */
export type Figure =
  | (Place & { readonly kind: 'share'; readonly count: number; readonly of: number; readonly unscored: number })
  | (Place & { readonly kind: 'mean'; readonly mean: number; readonly deviation: number; readonly of: number })
  | (Place & { readonly kind: 'value'; readonly value: number; readonly unit: string })

export type Share = Extract<Figure, { kind: 'share' }>

/** What floors and the baseline call a figure: `suite/split/name`. */
export function keyOf({ suite, split, name }: Place): string {
  return `${suite}/${split}/${name}`
}

/** The one number of a figure that a floor is held against. */
export function numberOf(figure: Figure): number {
  switch (figure.kind) {
    case 'share':
      return figure.of === 0 ? Number.NaN : figure.count / figure.of
    case 'mean':
      return figure.mean
    case 'value':
      return figure.value
    default:
      return figure satisfies never
  }
}

/** The share of scores that are right. Unscored ones are counted apart, never averaged in. */
export function shareRight(place: Omit<Place, 'wanted'>, scores: readonly Score[]): Share {
  const scored = scores.flatMap((score) => (score.scored ? [score.value] : []))
  return {
    ...place,
    kind: 'share',
    wanted: 'high',
    unscored: scores.length - scored.length,
    count: scored.filter((value) => value === 1).length,
    of: scored.length,
  }
}

/** The share of scores that are wrong: for what should not happen, such as a refusal of a plain question. */
export function shareWrong(place: Omit<Place, 'wanted'>, scores: readonly Score[]): Share {
  const share = shareRight(place, scores)
  return { ...share, wanted: 'low', count: share.of - share.count }
}

export function meanOf(place: Omit<Place, 'wanted'>, values: readonly number[]): Figure {
  return { ...place, kind: 'mean', wanted: 'high', ...averaged(values) }
}

/** A figure in words: `98.4 %`, `0.712`, `143 words`. */
export function inWords(figure: Figure): string {
  switch (figure.kind) {
    case 'share':
      return figure.of === 0 ? 'none' : percent(figure.count / figure.of)
    case 'mean':
      return figure.mean.toFixed(3)
    case 'value':
      return `${figure.value} ${figure.unit}`.trim()
    default:
      return figure satisfies never
  }
}

/** The 95 % interval of a figure in words; empty for plain values. */
export function intervalInWords(figure: Figure): string {
  if (figure.kind === 'value' || figure.of === 0) return ''
  if (figure.kind === 'share')
    return wilson(figure.count, figure.of)
      .map((share) => (share * 100).toFixed(1))
      .join(' – ')
  const half = (1.959964 * figure.deviation) / Math.sqrt(figure.of)
  return `${(figure.mean - half).toFixed(3)} – ${(figure.mean + half).toFixed(3)}`
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
