import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { turnsOf } from '../reading/axes.ts'
import { isNoun, rarityOf } from '../reading/word-commonness.ts'
import { shared } from './negation-rail.ts'
import { gapsOf, telling, wordsOf, type Gap, type Word } from './wording.ts'
import { denying, negatorsOf } from '../reading/polarity.ts'

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

const contentOf = (words: readonly Word[]): readonly Word[] =>
  words.filter((word) => word.unit >= 0 || /^\d/.test(word.text) || telling.has(word.text) || modalRank[word.text] !== undefined)
const heavy = (alignment: Alignment, word: Word): boolean => (alignment.sentence.units[word.unit]?.weight ?? 1) >= 0.6

const updown = (text: string): number =>
  /^(more|higher|greater|longer|larger|better|increased|raised|rose)$/.test(text)
    ? 1
    : /^(less|lower|fewer|shorter|smaller|decreased|reduced|fell)$/.test(text)
      ? -1
      : 0

const opposedWords = (alignment: Alignment, one: Word, other: Word): boolean =>
  negatorsOf(alignment.sentence).length === 0 &&
  (updown(one.text) * updown(other.text) === -1 ||
    turnsOf(alignment.sentence.tokens).some(
      (turn) =>
        turn.at === one.at && turnsOf(alignment.passage.tokens).some((rival) => rival.at === other.at && rival.axis === turn.axis && rival.way !== turn.way),
    ))

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
    const elsewhere = alignment.passage.sentences > 1 && verbatim < 0.7 && (alignment.support[word.unit] ?? 0) >= 0.9
    return !elsewhere && unit !== undefined && rival !== undefined && unit.entity !== null && unit.entity === rival.entity
  })
  if (named !== undefined && said.length <= 2 && given.length <= 2)
    return unsupported('substitution', `“${text(said)}” where the passage says “${text(given)}”`)
  const unknown = foreign.filter(
    (word) => (alignment.support[word.unit] ?? 0) === 0 && (isNoun(word.stem) || rarityOf(word.stem) === undefined) && rarityOf(word.stem) !== 0,
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
  const glossed = gap.said.some((word) => word.stem.startsWith('contraind'))
  if (glossed) return null
  if (
    more > 0 &&
    denies(gap.said) &&
    !deniesSomehow(gap.given) &&
    contentOf(gap.given).length <= 1 &&
    !gap.said.some((word) => denies([word]) && shared(alignment, word.at))
  )
    return unsupported('negation', `“${gap.said.map((word) => word.raw).join(' ')}” is a denial that the passage does not make`)
  if (gap.given.some((word) => /^(alone|only|sole)$/.test(word.text)) || gap.said.some((word) => /^(other|another|too)$/.test(word.text))) return null
  const warned = gap.given.find((word) => /^(avoid|refrain|discourag|against|prevent|deni|refus)$/.test(word.stem))
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
  const holds = (words: readonly Word[], stems: string): boolean => key(words) === stems || (!stems.includes(' ') && words.some((word) => word.stem === stems))
  const key = (words: readonly Word[]): string =>
    contentOf(words)
      .map((word) => word.stem)
      .join(' ')
  for (const [i, one] of gaps.entries()) {
    for (const two of gaps.slice(i + 1)) {
      const [a, b] = [key(one.said), key(two.said)]
      if (a === '' || b === '' || a === b || !holds(two.given, a) || !holds(one.given, b)) continue
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

const hedges = /^(may|might|could|possibly|perhaps|probably|likely|suggests?|suggested|appears?|appeared|seems?|seemed|reportedly|would)$/

/** "Could be" made "is" in wording otherwise kept. */
function hedgeLost(gap: Gap, fewer: boolean): Objection | null {
  const hedge = gap.given.find((word, i) => hedges.test(word.text) && !(word.text.startsWith('appear') && /^(on|in|at)$/.test(gap.given[i + 1]?.text ?? 'on')))
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
  const fewer = !said.some((word) => hedges.test(word.text) || word.text === 'can')
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
