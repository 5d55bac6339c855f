import * as z from 'zod'
import { type Figure, inWords, keyOf, numberOf } from './scorers/figure.ts'

/** One floor: the least (or, of what should not happen, the most) a figure may be, and the bar it is meant to reach. */
const Floor = z
  .strictObject({ least: z.number().optional(), most: z.number().optional(), bar: z.number().optional() })
  .refine(({ least, most }) => (least === undefined) !== (most === undefined), 'a floor has either `least` or `most`')

/** evals/floors.yaml: floors by figure, `suite/split/name`; `reason *` and the like hold for every figure that matches. */
export const Floors = z.record(z.string(), Floor)
export type Floors = z.infer<typeof Floors>

/** A figure held against its floor. */
export type Held = { readonly key: string; readonly figure: string; readonly allowed: string; readonly holds: boolean; readonly reachesBar: boolean | null }

/**
 * Every floor that the figures of a run can be held against. A figure of nothing holds no floor: what was not measured has not passed.
 * @param suites those that ran: floors of others are left alone
 */
export function heldAgainst(figures: readonly Figure[], floors: Floors, suites: ReadonlySet<string>, splits: ReadonlySet<string>): readonly Held[] {
  return Object.entries(floors).flatMap(([pattern, floor]) => {
    const [suite = '', split = ''] = pattern.split('/')
    if (!suites.has(suite) || (split !== 'all' && !splits.has(split))) return []
    const own = figures.filter((figure) => matches(keyOf(figure), pattern))
    if (own.length === 0) return [{ key: pattern, figure: 'not measured', allowed: allowedBy(floor), holds: false, reachesBar: null }]
    return own.map((figure) => {
      const number = numberOf(figure)
      return {
        key: keyOf(figure),
        figure: inWords(figure),
        allowed: allowedBy(floor),
        holds: within(number, floor.least, floor.most),
        reachesBar: floor.bar === undefined ? null : floor.least === undefined ? number <= floor.bar : number >= floor.bar,
      }
    })
  })
}

function matches(key: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*')
  return rest.length === 0 ? key === pattern : key.startsWith(start) && key.endsWith(rest.at(-1) ?? '')
}

function within(number: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
  return number >= least && number <= most
}

function allowedBy({ least, most }: z.infer<typeof Floor>): string {
  return least === undefined ? `at most ${most}` : `at least ${least}`
}
