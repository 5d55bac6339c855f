import { functionWords, type Reading } from '../reading/units.ts'

/** A word or number as both texts are compared word by word. */
export type Word = { readonly stem: string; readonly text: string; readonly raw: string; readonly unit: number; readonly at: number }
/** Where the two wordings part, with how many words match to the left and right. */
export type Gap = { readonly said: readonly Word[]; readonly given: readonly Word[]; readonly left: number; readonly right: number }

/** Small words that a sentence cannot exchange without saying something else. */
export const telling = new Set(
  'before after with without above below over under more less most least fewer all some many few every always never often sometimes rarely usually only none both neither unless until once although no not'.split(
    ' ',
  ),
)

/** The words and numbers of a reading, or of one sentence of it; articles left out. */
export function wordsOf(reading: Reading, sentence: number | null): readonly Word[] {
  const unitAt = new Map<number, number>()
  reading.units.forEach((unit, i) => {
    for (let at = unit.start; at < unit.end; at += 1) unitAt.set(at, i)
  })
  return reading.tokens.flatMap((token, at) =>
    token.kind === 'mark' || (sentence !== null && token.sentence !== sentence) || /^(a|an|the)$/.test(token.text)
      ? []
      : [{ stem: token.stem, text: token.text, raw: token.raw, unit: unitAt.get(at) ?? -1, at }],
  )
}

/** The longest run of words that both hold in the same order, as pairs of places. */
function inOrder(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const best = new Float32Array((a.length + 1) * width)
  const worth = (word: Word): number => (functionWords.has(word.text) && !telling.has(word.text) ? 0.4 : 1)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const x = a[i]
      const y = b[j]
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
      best[i * width + j] = x !== undefined && x.stem === y?.stem ? Math.max(skip, worth(x) + (best[(i + 1) * width + j + 1] ?? 0)) : skip
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] ?? 0
    if (a[i]?.stem === b[j]?.stem && Math.abs(here - (best[(i + 1) * width + j + 1] ?? 0) - (a[i] === undefined ? 0 : worth(a[i] as Word))) < 1e-4) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if ((best[(i + 1) * width + j] ?? 0) >= here - 1e-4) i += 1
    else j += 1
  }
  return pairs
}

/** Where a sentence leaves the wording of a passage. */
export function gapsOf(said: readonly Word[], given: readonly Word[]): readonly Gap[] {
  const pairs: readonly (readonly [number, number])[] = [[-1, -1], ...inOrder(said, given), [said.length, given.length]]
  const gaps: Gap[] = []
  for (let k = 1; k < pairs.length; k += 1) {
    const [i, j] = pairs[k - 1] ?? [0, 0]
    const [m, n] = pairs[k] ?? [0, 0]
    if (m - i > 1 || n - j > 1) gaps.push({ said: said.slice(i + 1, m), given: given.slice(j + 1, n), left: run(pairs, k - 1, -1), right: run(pairs, k, 1) })
  }
  return gaps
}

/** How many words match without a break to one side of a gap, the edge counting as two. */
function run(pairs: readonly (readonly [number, number])[], from: number, step: 1 | -1): number {
  let length = 0
  for (let k = from; k >= 0 && k < pairs.length; k += step) {
    if (k === 0 || k === pairs.length - 1) return length + 2
    length += 1
    const [i, j] = pairs[k] ?? [0, 0]
    const [m, n] = pairs[k + step] ?? [0, 0]
    if (Math.abs(m - i) !== 1 || Math.abs(n - j) !== 1) break
  }
  return length
}
