import { stemsOf } from './stems.ts'

/** The classes that begin at a word, each with how many words its longest phrase covers. */
export type Classes = ReadonlyMap<string, number>

/** Tells for each word which classes of prompts/lexicon.yaml begin there, phrases and inflected forms included. */
export type Lexicon = (words: readonly string[]) => readonly Classes[]

const longestPhrase = 5
const none: Classes = new Map()

/** A lexicon of word classes. Words are looked up as they stand and by the forms they may be inflected from. */
export function lexiconOf(classes: Readonly<Record<string, readonly string[]>>): Lexicon {
  const table = new Map<string, string[]>()
  const known = new Set<string>()
  for (const [name, phrases] of Object.entries(classes)) {
    for (const phrase of phrases) {
      table.set(phrase, [...(table.get(phrase) ?? []), name])
      for (const word of phrase.split(' ')) known.add(word)
    }
  }
  const begins = new Set([...table.keys()].filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.slice(0, phrase.indexOf(' '))))
  const base = memo(
    (word: string) =>
      stemsOf(word)
        .slice(1)
        .find((stem) => known.has(stem)) ?? word,
  )

  return (words) => {
    const bases = words.map(base)
    return words.map((word, at) => {
      const found = new Map<string, number>()
      const add = (key: string, length: number) => {
        for (const name of table.get(key) ?? []) found.set(name, Math.max(length, found.get(name) ?? 0))
      }
      add(word, 1)
      for (const stem of stemsOf(word).slice(1)) if (found.size === 0 || table.has(stem)) add(stem, 1)
      for (const start of word === bases[at] ? [words] : [words, bases]) {
        let phrase = start[at] ?? ''
        if (!begins.has(phrase)) continue
        let based = phrase
        for (let length = 2; length <= longestPhrase && at + length <= words.length; length++) {
          phrase = `${phrase} ${words[at + length - 1]}`
          based = `${based} ${bases[at + length - 1]}`
          add(phrase, length)
          if (based !== phrase) add(based, length)
        }
      }
      return found.size === 0 ? none : found
    })
  }
}

/** Remembers what a function gave; words repeat. Bounded, as messages are not. */
function memo(compute: (word: string) => string): (word: string) => string {
  const kept = new Map<string, string>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const value = compute(word)
    if (kept.size > 20_000) kept.clear()
    kept.set(word, value)
    return value
  }
}
