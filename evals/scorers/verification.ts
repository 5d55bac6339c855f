import { wilson } from './proportion.ts'

/** One sentence judged against one passage; `kind` is how it was worded, or what was corrupted. */
export type Pair = { readonly id: string; readonly passage: string; readonly sentence: string; readonly supported: boolean; readonly kind: string }

/** How many pairs of a kind were judged right, with the Wilson 95 % interval and the pairs that were not. */
export type KindCount = {
  readonly kind: string
  readonly right: number
  readonly of: number
  readonly interval: readonly [low: number, high: number]
  readonly wrong: readonly Pair[]
}

export type Verify = (sentence: string, passages: readonly string[]) => readonly unknown[]

function counted(kind: string, pairs: readonly Pair[], verify: Verify): KindCount {
  const wrong = pairs.filter((pair) => (verify(pair.sentence, [pair.passage]).length === 0) !== pair.supported)
  const right = pairs.length - wrong.length
  return { kind, right, of: pairs.length, interval: wilson(right, pairs.length), wrong }
}

/**
 * Counts by kind, kinds of supported sentences first, then of all corrupted pairs. A pair that is supported is right when
 * kept, any other when objected to; kinds of both sorts are counted apart.
 */
export function scoreVerification(pairs: readonly Pair[], verify: Verify): readonly KindCount[] {
  const rows = [true, false].flatMap((supported) => {
    const some = pairs.filter((pair) => pair.supported === supported)
    return [...new Set(some.map((pair) => pair.kind))]
      .sort((a, b) => a.localeCompare(b))
      .map((kind) =>
        counted(
          kind,
          some.filter((pair) => pair.kind === kind),
          verify,
        ),
      )
  })
  return [
    ...rows,
    counted(
      'all corrupted',
      pairs.filter((pair) => !pair.supported),
      verify,
    ),
  ]
}

export { wilson }
