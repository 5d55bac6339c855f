import * as z from 'zod'
import { type Figure, inWords, keyOf } from './scorers/figure.ts'
import { meansApart, sharesApart } from './scorers/proportion.ts'

const Kept = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), count: z.int(), of: z.int() }),
  z.strictObject({ kind: z.literal('mean'), mean: z.number(), deviation: z.number(), of: z.int() }),
  z.strictObject({ kind: z.literal('value'), value: z.number() }),
])

/** evals/baseline.json: the figures of the last committed run, by `suite/split/name`. */
export const Baseline = z.strictObject({ versions: z.record(z.string(), z.string()), figures: z.record(z.string(), Kept) })
export type Baseline = z.infer<typeof Baseline>

/** A figure that changed since the baseline, and how far beyond noise. */
export type Change = {
  readonly key: string
  readonly before: string
  readonly after: string
  readonly apart: number
  readonly verdict: 'better' | 'worse' | 'within noise'
}

/** Standard errors beyond which a change is no noise: the two-sided 99 % point, as some 200 figures are compared at once. */
const beyondNoise = 2.576

export function baselineOf(figures: readonly Figure[], versions: Readonly<Record<string, string>>): Baseline {
  return { versions: { ...versions }, figures: Object.fromEntries(figures.map((figure) => [keyOf(figure), keptOf(figure)])) }
}

function keptOf(figure: Figure): z.infer<typeof Kept> {
  switch (figure.kind) {
    case 'share':
      return { kind: 'share', count: figure.count, of: figure.of }
    case 'mean':
      return { kind: 'mean', mean: figure.mean, deviation: figure.deviation, of: figure.of }
    case 'value':
      return { kind: 'value', value: figure.value }
    default:
      return figure satisfies never
  }
}

/** What changed since the baseline, the furthest beyond noise first. Plain values are told, and never a regression. */
export function changesSince(baseline: Baseline, figures: readonly Figure[]): readonly Change[] {
  return figures
    .flatMap((figure): readonly Change[] => {
      const key = keyOf(figure)
      const before = baseline.figures[key]
      if (!before || before.kind !== figure.kind) return []
      const changed = { ...figure, ...before } as Figure
      if (inWords(changed) === inWords(figure)) return []
      const apart = apartFrom(before, figure)
      const better = figure.wanted === 'high' ? apart > 0 : apart < 0
      return [
        { key, before: inWords(changed), after: inWords(figure), apart, verdict: Math.abs(apart) < beyondNoise ? 'within noise' : better ? 'better' : 'worse' },
      ]
    })
    .toSorted((a, b) => Math.abs(b.apart) - Math.abs(a.apart))
}

function apartFrom(before: z.infer<typeof Kept>, after: Figure): number {
  if (before.kind === 'share' && after.kind === 'share') return sharesApart(before, after)
  if (before.kind === 'mean' && after.kind === 'mean') return meansApart(before, after)
  return 0
}
