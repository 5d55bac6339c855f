import type { Outcome } from '../../src/domain/outcome.ts'
import type { Expected, Given } from './verdict.ts'

/** Outcomes in the order of policy.md's precedence, strictest first. */
export const outcomes: readonly Outcome[] = ['escalate', 'refuse', 'abstain', 'answer', 'out_of_scope']

/** One field of the confusion matrix: how many messages, and how many of them are right all the same. */
export type Field = { readonly count: number; readonly accepted: number }

/** Wanted outcome by given outcome. A message may accept an outcome besides the one wanted most. */
export function confusion(pairs: readonly { readonly expected: Expected; readonly given: Given }[]): ReadonlyMap<Outcome, ReadonlyMap<Outcome, Field>> {
  return new Map(
    outcomes.map((wanted) => {
      const own = pairs.filter(({ expected }) => expected.accept[0] === wanted)
      return [
        wanted,
        new Map(
          outcomes.map((given) => {
            const here = own.filter((pair) => pair.given.outcome === given)
            return [given, { count: here.length, accepted: here.filter(({ expected }) => expected.accept.includes(given)).length }]
          }),
        ),
      ]
    }),
  )
}
