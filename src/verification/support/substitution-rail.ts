import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { turnsOf } from '../reading/axes.ts'
import { thesaurus } from '../reading/lexicon.ts'
import { shared } from './negation-rail.ts'
import { denying, negatorsOf } from '../reading/polarity.ts'
import { functionWords, type Reading } from '../reading/units.ts'

type Word = { readonly stem: string; readonly text: string; readonly raw: string; readonly unit: number; readonly at: number }
type Gap = { readonly said: readonly Word[]; readonly given: readonly Word[]; readonly left: number; readonly right: number }

/** Small words that a sentence cannot exchange without saying something else. */
const telling = new Set(
  'before after with without above below over under more less most least fewer all some many few every always never often sometimes rarely usually only none both neither unless until once although no not'.split(
    ' ',
  ),
)
const opposite: ReadonlyMap<string, readonly string[]> = new Map([
  ['before', ['after', 'once', 'since']],
  ['once', ['before', 'until']],
  ['after', ['before', 'until']],
  ['with', ['without']],
  ['without', ['with']],
  ['above', ['below', 'under']],
  ['below', ['above', 'over']],
  ['over', ['under', 'below']],
  ['under', ['over', 'above']],
  ['more', ['less', 'fewer']],
  ['less', ['more']],
  ['fewer', ['more']],
  ['most', ['least', 'few']],
  ['least', ['most']],
  ['both', ['neither']],
  ['neither', ['both']],
  ['to', ['from']],
  ['from', ['to']],
])
const modalRank: Readonly<Record<string, number>> = { might: 1, may: 1, could: 1, can: 1, should: 2, would: 2, will: 3, must: 3, does: 3, do: 3 }

function wordsOf(reading: Reading, sentence: number | null): readonly Word[] {
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

function gapsOf(said: readonly Word[], given: readonly Word[]): readonly Gap[] {
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

const contentOf = (words: readonly Word[]): readonly Word[] =>
  words.filter((word) => word.unit >= 0 || /^\d/.test(word.text) || telling.has(word.text) || modalRank[word.text] !== undefined)
const heavy = (alignment: Alignment, word: Word): boolean => (alignment.sentence.units[word.unit]?.weight ?? 1) >= 0.6

const opposedWords = (alignment: Alignment, one: Word, other: Word): boolean =>
  negatorsOf(alignment.sentence).length === 0 &&
  turnsOf(alignment.sentence.tokens).some(
    (turn) =>
      turn.at === one.at && turnsOf(alignment.passage.tokens).some((rival) => rival.at === other.at && rival.axis === turn.axis && rival.way !== turn.way),
  )

function exchanged(alignment: Alignment, gap: Gap, keptWord: (word: Word) => boolean, verbatim: number): Objection | null {
  const said = contentOf(gap.said)
  const given = contentOf(gap.given)
  if (said.length === 0 || given.length === 0 || said.length > 3 || given.length > 3) return null
  const text = (words: readonly Word[]): string => words.map((word) => word.raw).join(' ')
  const ranks = (words: readonly Word[]): number => Math.max(0, ...words.map((word) => modalRank[word.text] ?? 0))
  if (ranks(said) > ranks(given) && ranks(given) > 0) return unsupported('modality', `“${text(said)}” is stronger than the passage's “${text(given)}”`)
  const givenUnits = new Set(given.map((word) => word.unit))
  const backed = said.some((word) => word.unit >= 0 && (alignment.matches[word.unit] ?? []).some((match) => givenUnits.has(match.at)))
  if (backed) return null
  const small = said.every((word) => word.unit < 0) && given.every((word) => word.unit < 0)
  if (small) {
    if (denies(said) || denies(given)) return null
    if (!said.some((word) => given.some((other) => opposite.get(word.text)?.includes(other.text) === true))) return null
    return unsupported('direction', `“${text(said)}” where the passage says “${text(given)}”`)
  }
  const [one, other] = [said[0], given[0]]
  if (one !== undefined && other !== undefined && said.length === 1 && given.length === 1 && opposedWords(alignment, one, other) && !keptWord(other))
    return unsupported('direction', `“${text(said)}” where the passage says “${text(given)}”`)
  const kept = given.some((word) => word.unit >= 0 && keptWord(word))
  if (kept) return null
  const foreign = said.filter((word) => word.unit >= 0 && heavy(alignment, word))
  const named = foreign.find((word) => {
    const unit = alignment.sentence.units[word.unit]
    const rival = alignment.passage.units[given.find((one) => one.unit >= 0)?.unit ?? -1]
    return unit !== undefined && rival !== undefined && unit.entity !== null && unit.entity === rival.entity
  })
  if (named !== undefined && said.length <= 2 && given.length <= 2)
    return unsupported('substitution', `“${text(said)}” where the passage says “${text(given)}”`)
  const unknown = foreign.filter(
    (word) =>
      (alignment.support[word.unit] ?? 0) === 0 &&
      (thesaurus.nouns.has(word.stem) ||
        !thesaurus.commonness.has(word.stem) ||
        (verbatim > 0.72 && !given.some((other) => thesaurus.near.get(word.stem)?.includes(other.stem)))) &&
      thesaurus.commonness.get(word.stem) !== 0,
  )
  if (
    unknown.length > 0 &&
    (said.length === 1 || (said.length === 2 && unknown.length === 2 && verbatim > 0.72)) &&
    given.length <= 2 &&
    gap.left >= 2 &&
    gap.right >= 2 &&
    gap.left + gap.right >= 5
  )
    return unsupported('substitution', `“${text(said)}” where the passage says “${text(given)}”`)
  return null
}

const denies = (words: readonly Word[]): boolean => words.some((word) => /^(no|not|never|without|neither|nor|none|nobody|nothing|hardly)$/.test(word.text))
const deniesSomehow = (words: readonly Word[]): boolean => denies(words) || words.some((word) => denying.has(word.stem))

/** A denial put in, or left out, in wording otherwise kept. */
function denialChanged(alignment: Alignment, gap: Gap, more: number): Objection | null {
  if (gap.left + gap.right < 4 || gap.left < 1 || gap.right < 1) return null
  if (
    more > 0 &&
    denies(gap.said) &&
    !deniesSomehow(gap.given) &&
    contentOf(gap.given).length <= 1 &&
    !gap.said.some((word) => denies([word]) && shared(alignment, word.at))
  )
    return unsupported('negation', `“${gap.said.map((word) => word.raw).join(' ')}” is a denial that the passage does not make`)
  const warned = gap.given.find((word) => /^(avoid|refrain|discourag|against|prevent|stop|ceas|deni|refus)$/.test(word.stem))
  if (warned !== undefined && gap.said.length === 0 && gap.given.length <= 2)
    return unsupported('negation', `the passage says “${warned.raw}” here; the sentence leaves it out`)
  if (
    more < 0 &&
    denies(gap.given) &&
    !gap.given.some((word) => word.text === 'than') &&
    !deniesSomehow(gap.said) &&
    gap.given.filter((word) => word.unit >= 0).length <= 1 &&
    gap.said.filter((word) => word.unit >= 0).length <= 1
  )
    return unsupported('negation', `the passage says “${gap.given.map((word) => word.raw).join(' ')}” here; the sentence leaves the denial out`)
  return null
}

/** Two words that changed places in wording otherwise kept: "more in A than in B", "more in B than in A". */
function changedPlaces(alignment: Alignment, gaps: readonly Gap[], verbatim: number): Objection | null {
  if (verbatim < 0.6) return null
  const key = (words: readonly Word[]): string =>
    contentOf(words)
      .map((word) => word.stem)
      .join(' ')
  for (const [i, one] of gaps.entries()) {
    for (const two of gaps.slice(i + 1)) {
      const [a, b] = [key(one.said), key(two.said)]
      if (a === '' || b === '' || a === b || a !== key(two.given) || b !== key(one.given)) continue
      const first = one.said.at(-1)?.at ?? 0
      const second = two.said[0]?.at ?? 0
      const between = alignment.sentence.tokens
        .slice(first + 1, second)
        .map((token) => token.text)
        .filter((text) => !/^(and|or|,|the|a|both|-)$/.test(text))
      if (between.length === 0 && !/\d/.test(a)) continue
      const turned = gaps.some(
        (gap) =>
          gap !== one &&
          gap !== two &&
          gap.said.some((word) =>
            gap.given.some((other) =>
              turnsOf(alignment.sentence.tokens).some(
                (turn) =>
                  turn.at === word.at &&
                  turnsOf(alignment.passage.tokens).some((rival) => rival.at === other.at && rival.axis === turn.axis && rival.way !== turn.way),
              ),
            ),
          ),
      )
      if (!turned)
        return unsupported('role', `“${one.said.map((word) => word.raw).join(' ')}” and “${two.said.map((word) => word.raw).join(' ')}” have changed places`)
    }
  }
  return null
}

const hedges = /^(may|might|could|can|possibly|perhaps|probably|likely|suggests?|suggested|appears?|appeared|seems?|seemed|reportedly|would)$/

/** "Could be" made "is" in wording otherwise kept. */
function hedgeLost(gap: Gap, fewer: boolean): Objection | null {
  const hedge = gap.given.find((word) => hedges.test(word.text))
  if (
    !fewer ||
    hedge === undefined ||
    gap.left + gap.right < 3 ||
    gap.said.some((word) => word.unit >= 0 || hedges.test(word.text)) ||
    gap.given.filter((word) => word.unit >= 0).length > 1
  )
    return null
  return unsupported('modality', `the passage says “${hedge.raw}” here; the sentence leaves it out`)
}

/** A word exchanged for another in wording otherwise kept: the passage's own sentence with one thing changed. */
export function substitutionObjections(alignment: Alignment): readonly Objection[] {
  const said = wordsOf(alignment.sentence, null)
  const given = wordsOf(alignment.passage, alignment.focus[0] ?? 0)
  const denials = (words: readonly Word[]): number => words.filter((word) => denies([word]) || /^(lack|absent|absenc|fail|deni)$/.test(word.stem)).length
  const more =
    denials(said) - denials(wordsOf(alignment.passage, null).filter((word) => alignment.focus.includes(alignment.passage.tokens[word.at]?.sentence ?? -1)))
  const count = (words: readonly Word[], stem: string): number => words.filter((word) => word.stem === stem).length
  const kept = (word: Word): boolean => count(said, word.stem) >= count(given, word.stem)
  const fewer = !said.some((word) => hedges.test(word.text))
  const gaps = gapsOf(said, given)
  const lost = gaps.reduce((sum, gap) => sum + gap.said.length, 0)
  const verbatim = said.length === 0 ? 0 : 1 - lost / said.length
  const swapped = changedPlaces(alignment, gaps, verbatim)
  if (swapped !== null) return [swapped]
  const found = gaps
    .filter((gap) => gap.left + gap.right >= 3 && gap.left >= 1 && gap.right >= 1)
    .map((gap) => hedgeLost(gap, fewer) ?? denialChanged(alignment, gap, more) ?? exchanged(alignment, gap, kept, verbatim))
    .find((one) => one !== null)
  return found === undefined || found === null ? [] : [found]
}
