import { foldedText } from '../domain/mentions.ts'
import type { SenseWords } from '../domain/senses.ts'

/** A sense found in a text: which, and in which words. */
export type Tag = { readonly sense: string; readonly at: number; readonly words: string }

/** Finds the senses of a text, in the order in which they stand. */
export type Tagger = (text: string) => readonly Tag[]

/** Scripts whose words stand without spaces, so that an entry is looked for anywhere. */
const unspaced = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Most words, or in unspaced scripts letters, that a gap may take up. */
const longestGap = { words: 3, letters: 14 }

/** Accents tell Vietnamese words apart ("cho", "chó"): where a text carries them, entries are matched with theirs. */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưăĩũ]/iu
const accentedShare = 0.2

/** A tagger for the words of one language. */
export function taggerOf(lexicon: SenseWords): Tagger {
  const entries = Object.entries(lexicon).flatMap(([sense, phrases]) => phrases.map((phrase) => ({ sense, phrase })))
  const apart = entries.filter(({ phrase }) => !unspaced.test(phrase))
  const hasAccents = entries.filter(({ phrase }) => vietnamese.test(phrase)).length > accentedShare * entries.length
  // Without its accents a lone syllable is any of many words: "ngay" is a day, a snore and upright.
  const folded = spacedTagger(hasAccents ? apart.filter(({ phrase }) => /\s/.test(phrase) || foldedText(phrase) === phrase) : apart, foldedText)
  const accented = hasAccents ? spacedTagger(apart, accentedText) : folded
  const anywhere = unspacedTagger(entries.filter(({ phrase }) => unspaced.test(phrase)))
  return (text) => [...(isAccented(text) ? accented : folded)(text), ...anywhere(text)].toSorted((a, b) => a.at - b.at)
}

function isAccented(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return words.filter((word) => vietnamese.test(word)).length > accentedShare * words.length
}

/** Lower case with accents; where the tone of "oa", "oe" and "uy" stands is a matter of taste, and put on the first letter. */
function accentedText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/o([àáảãạ])|o([èéẻẽẹ])|u([ỳýỷỹỵ])(?!\p{L})/gu, (match) => {
      const [first = '', base = '', tone = ''] = match.normalize('NFD')
      return (first + tone + base).normalize('NFC')
    })
}

type Entry = { readonly sense: string; readonly phrase: string }
type Token = { readonly word: string; readonly begins: boolean } | 'gap'
type Pattern = { readonly sense: string; readonly tokens: readonly Token[] }

function spacedTagger(entries: readonly Entry[], fold: (text: string) => string): Tagger {
  const exact = new Map<string, Pattern[]>()
  const stems = new Map<string, Pattern[]>()
  for (const { sense, phrase } of entries) {
    const tokens = phrase.split(/\s+/).flatMap((part) => tokensOf(part, fold))
    const [first] = tokens
    if (first === undefined || first === 'gap') continue
    const table = first.begins ? stems : exact
    table.set(first.word, [...(table.get(first.word) ?? []), { sense, tokens }])
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length))
  return (text) => {
    const words = wordsIn(text, fold)
    const starts = startsOf(words)
    return words.flatMap((word, at) => {
      const candidates = [...(exact.get(word) ?? [])]
      for (let size = 1; size <= Math.min(word.length, longestStem); size++) candidates.push(...(stems.get(word.slice(0, size)) ?? []))
      return candidates.flatMap(({ sense, tokens }) => {
        const end = matchEnd(tokens, 1, words, at + 1)
        return end === null ? [] : [{ sense, at: starts[at] ?? 0, words: words.slice(at, end).join(' ') }]
      })
    })
  }
}

/** "J'arrête" and "d'un" are two words each. */
function wordsIn(text: string, fold: (text: string) => string): readonly string[] {
  return fold(text.replace(/['’`´ʼ]/g, ' ')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Where each word stands when the words are joined by spaces. */
function startsOf(words: readonly string[]): readonly number[] {
  let at = 0
  return words.map((word) => {
    const start = at
    at += word.length + 1
    return start
  })
}

function tokensOf(part: string, fold: (text: string) => string): readonly Token[] {
  if (part === '..') return ['gap']
  const words = wordsIn(part, fold)
  return words.map((word, i) => ({ word, begins: part.endsWith('*') && i === words.length - 1 }))
}

function matchEnd(tokens: readonly Token[], from: number, words: readonly string[], at: number): number | null {
  const token = tokens[from]
  if (token === undefined) return at
  if (token === 'gap') {
    for (let skipped = 0; skipped <= longestGap.words; skipped++) {
      const end = matchEnd(tokens, from + 1, words, at + skipped)
      if (end !== null) return end
    }
    return null
  }
  const word = words[at] ?? ''
  const fits = token.begins ? word.startsWith(token.word) : word === token.word
  return fits && word !== '' ? matchEnd(tokens, from + 1, words, at + 1) : null
}

function unspacedTagger(entries: readonly Entry[]): Tagger {
  const names = [...new Set(entries.map(({ sense }) => sense))]
  const phrasesOf = (name: string) => entries.filter(({ sense }) => sense === name).map(({ phrase }) => foldedText(phrase))
  const patterns = names.map((sense) => ({ sense, pattern: new RegExp(alternatives(phrasesOf(sense)), 'gu') }))
  return (text) => {
    if (!unspaced.test(text)) return []
    const folded = foldedText(text)
    return withoutSplinters(
      patterns.flatMap(({ sense, pattern }) => [...folded.matchAll(pattern)].map((match) => ({ sense, at: match.index, words: match[0] }))),
    )
  }
}

/** Thai entries this short are also found within longer words, and between two. */
const splinter = { letters: 3, script: /\p{Script=Thai}/u }

function withoutSplinters(tags: readonly Tag[]): readonly Tag[] {
  const covers = (other: Tag, tag: Tag) =>
    other.words.length > splinter.letters && other.at < tag.at + tag.words.length && tag.at < other.at + other.words.length
  return tags.filter((tag) => tag.words.length > splinter.letters || !splinter.script.test(tag.words) || !tags.some((other) => covers(other, tag)))
}

/** Longest first, so that a phrase is not cut short by its beginning. */
function alternatives(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .trim()
        .replace(/\*$/, '')
        .split(/\s*\.\.\s*/)
        .map(escaped)
        .join(`.{0,${longestGap.letters}}?`),
    )
    .join('|')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
