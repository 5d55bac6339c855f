/** One sentence judged against one passage; `kind` is "faithful" or what was corrupted. */
export type Pair = { readonly id: string; readonly passage: string; readonly sentence: string; readonly supported: boolean; readonly kind: string }

/** How many of a kind were judged right, with the pairs that were not. */
export type KindCount = { readonly kind: string; readonly right: number; readonly of: number; readonly wrong: readonly Pair[] }

export type Verify = (sentence: string, passages: readonly string[]) => readonly unknown[]

function counted(kind: string, pairs: readonly Pair[], verify: Verify): KindCount {
  const wrong = pairs.filter((pair) => (verify(pair.sentence, [pair.passage]).length === 0) !== pair.supported)
  return { kind, right: pairs.length - wrong.length, of: pairs.length, wrong }
}

/** Counts by kind, faithful first; a faithful pair is right when kept, a corrupted one when objected to. */
export function scoreVerification(pairs: readonly Pair[], verify: Verify): readonly KindCount[] {
  const kinds = [...new Set(pairs.map((pair) => pair.kind))].sort((a, b) => Number(b === 'faithful') - Number(a === 'faithful') || a.localeCompare(b))
  const rows = kinds.map((kind) =>
    counted(
      kind,
      pairs.filter((pair) => pair.kind === kind),
      verify,
    ),
  )
  const corrupted = rows.filter((row) => row.kind !== 'faithful')
  const sum = (pick: (row: KindCount) => number): number => corrupted.reduce((total, row) => total + pick(row), 0)
  return [...rows, { kind: 'all corrupted', right: sum((row) => row.right), of: sum((row) => row.of), wrong: corrupted.flatMap((row) => row.wrong) }]
}

/** The Wilson 95 % interval of a proportion, as fractions. */
export function wilson(right: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.96
  const p = right / of
  const middle = p + (z * z) / (2 * of)
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return [(middle - spread) / (1 + (z * z) / of), (middle + spread) / (1 + (z * z) / of)]
}
