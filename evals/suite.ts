import type { Case } from '../src/domain/case.ts'
import type { Reply } from '../src/domain/reply.ts'
import type { Entry } from '../src/domain/transcript.ts'
import type { Figure, Share } from './scorers/figure.ts'
import type { Score } from './scorers/score.ts'

/** A case with the reply it got, and what the transcript keeps of how that came about. */
export type Seen = { readonly one: Case; readonly reply: Reply; readonly entry: Entry }

/** Rows under a title, for people: in the terminal and in the report. */
export type Table = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly note?: string
  /** Only in the report: too long for a terminal. */
  readonly reportOnly?: boolean
  /** Shares that the report draws, with their intervals, before the table. */
  readonly shares?: readonly Share[]
}

/** Points of a curve, drawn in the report with its table behind it. */
export type Curve = {
  readonly title: string
  readonly x: string
  readonly y: string
  readonly lines: readonly { readonly name: string; readonly points: readonly (readonly [x: number, y: number, label: string])[] }[]
}

/** Something scored wrong, in full. */
export type Miss = {
  readonly id: string
  readonly split: string
  /** What it is counted under where it may not be shown: a reason or an outcome. */
  readonly under: string
  readonly asked: readonly string[]
  readonly expected: string
  readonly given: string
  readonly because: string
}

/** What a suite comes to. */
export type SuiteResult = {
  readonly suite: string
  readonly figures: readonly Figure[]
  readonly tables: readonly Table[]
  readonly curves: readonly Curve[]
  readonly misses: readonly Miss[]
}

/** The miss that a wrong score of a reply makes; none of a right or an unscored one. */
export function missIn({ one, reply }: Seen, score: Score, under: string): readonly Miss[] {
  if (!score.scored || score.value === 1) return []
  return [{ id: one.id, split: one.split, under, asked: one.turns, expected: one.accept.join(' or '), given: reply.outcome, because: score.because }]
}
