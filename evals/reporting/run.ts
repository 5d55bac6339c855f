import type { Versions } from '../../src/domain/reply.ts'
import type { Change } from '../baseline.ts'
import type { Held } from '../floors.ts'
import type { Figure } from '../scorers/figure.ts'
import type { SuiteResult } from '../suite.ts'

/** A whole run, held against its floors and the baseline: what is printed and written. */
export type Run = {
  readonly results: readonly SuiteResult[]
  readonly figures: readonly Figure[]
  readonly floors: readonly Held[]
  readonly changes: readonly Change[]
  readonly hasBaseline: boolean
  readonly versions: Versions
  readonly replies: number
  readonly tookInMs: number
}
