import type { Term } from './term.ts'

/** A term named in a text. */
export type Mention = {
  readonly term: Term
  /** The words as the user wrote them, folded. */
  readonly words: string
  /** First and last word of the mention, counted in `words(text)`. */
  readonly from: number
  readonly to: number
  /** False for slang that is also an ordinary word, or for a name shared by several terms. */
  readonly sure: boolean
}

/** Finds terms in folded words. */
export type Mentions = (words: readonly string[]) => readonly Mention[]

type Name = { readonly term: Term; readonly sure: boolean; readonly slang: boolean }

const longestName = 6
/** Slang that is an ordinary English word too: it counts only beside a sure mention. */
const ordinary = new Set([
  'the leaf',
  'green tea',
  'green',
  'lean',
  'blues',
  'the blues',
  'downers',
  'sevens',
  'cit',
  'lex',
  'lexi',
  'sert',
  'moda',
  'benny',
  'bennies',
  'getting clean',
  'depressed',
  'cats',
  'cat',
  'dog',
  'animal',
  'k',
  'thom',
  'thang',
  'coke',
  'pot',
  'grass',
  'weed',
  'ice',
  'speed',
  'horse',
  'bars',
  'wellies',
  'welly',
  'perks',
  'molly',
  'acid',
  'special k',
  'smack',
  'crack',
  'beans',
  'xs',
  'footballs',
  'candy',
  'snow',
  'down',
  'lady',
  'blow',
  'shrooms',
  'gas',
  'tea',
  'plant',
  'powder',
  'spice',
  'mary',
  'oxy',
  'tar',
  'brown',
  'rolls',
  'adam',
  'crystal',
  'glass',
])

/** A text as folded words: compatibility forms joined, lower case, without accents; Thai and the like stay whole. */
export function wordsOf(text: string): readonly string[] {
  return foldedText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Lower case, compatibility forms joined, Latin accents taken off, Greek letters of chemistry spelled. */
export function foldedText(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text.toLowerCase().replace(/['`]/g, '')
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[µμ]/g, 'mu ')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[’'`´]/g, '')
    .normalize('NFC')
}

/** A finder of the terms given, by every name, brand, slang word, misspelling and language they have. */
export function mentionsOf(terms: readonly Term[]): Mentions {
  const made = finders.get(terms) ?? finderOf(terms)
  finders.set(terms, made)
  return made
}

/** The same terms make the same finder: the guardrails, the library and the other languages share one. */
const finders = new WeakMap<readonly Term[], Mentions>()

function finderOf(terms: readonly Term[]): Mentions {
  const names = nameTable(terms)
  const unspaced = [...names].filter(([name]) => /[\p{Script=Thai}\p{Script=Han}]/u.test(name))
  const longWords = [...names].filter(([name, { slang }]) => !slang && !name.includes(' ') && name.length >= 6 && /^[a-z0-9]+$/.test(name))
  const near = byInitial(longWords)
  const guesses = new Map<string, Name | null>()
  const guess = (word: string): Name | null => {
    const known = guesses.get(word)
    if (known !== undefined) return known
    const found = closeName(word, near)
    if (guesses.size < 20_000) guesses.set(word, found)
    return found
  }

  return (words) => {
    const found: Mention[] = []
    for (let from = 0; from < words.length; ) {
      const match = longestMatch(words, from, names) ?? closeMatch(words, from, guess)
      if (match) found.push(match)
      from = match ? match.to + 1 : from + 1
    }
    words.forEach((word, at) => {
      for (const [name, { term, sure }] of unspaced) {
        if (word.includes(name) && word !== name) found.push({ term, words: name, from: at, to: at, sure })
      }
    })
    return found
  }
}

function nameTable(terms: readonly Term[]): ReadonlyMap<string, Name> {
  const table = new Map<string, Name>()
  const add = (name: string, term: Term, slang: boolean) => {
    const key = wordsOf(name.replace(/ \(.*\)$/, '')).join(' ')
    if (key === '') return
    const known = table.get(key)
    const sure = !(slang && (key.length < 4 || ordinary.has(key))) && !ordinary.has(key)
    if (known && known.term !== term) table.set(key, { ...known, sure: known.sure && !slang })
    else table.set(key, { term, sure, slang })
    if (/^[a-z ]{5,}[a-z]$/.test(key) && !key.endsWith('s') && !table.has(`${key}s`)) table.set(`${key}s`, { term, sure, slang })
  }
  for (const term of terms) for (const name of [term.name, ...term.synonyms, ...term.misspellings]) add(name, term, false)
  for (const term of terms) for (const name of Object.values(term.languages ?? {}).flat()) add(name, term, false)
  for (const term of terms) for (const name of term.slang) add(name, term, true)
  return table
}

function longestMatch(words: readonly string[], from: number, names: ReadonlyMap<string, Name>): Mention | null {
  for (let length = Math.min(longestName, words.length - from); length > 0; length--) {
    const key = words.slice(from, from + length).join(' ')
    const name = names.get(key)
    if (name) return { term: name.term, sure: name.sure, words: key, from, to: from + length - 1 }
  }
  return null
}

type Near = ReadonlyMap<string, readonly (readonly [string, Name])[]>

function byInitial(names: readonly (readonly [string, Name])[]): Near {
  const near = new Map<string, (readonly [string, Name])[]>()
  for (const entry of names) {
    const initial = entry[0].slice(0, 1)
    near.set(initial, [...(near.get(initial) ?? []), entry])
  }
  return near
}

function closeMatch(words: readonly string[], from: number, guess: (word: string) => Name | null): Mention | null {
  const word = words[from] ?? ''
  const name = word.length < 6 || !/^[a-z]+$/.test(word) ? null : guess(word)
  return name && { ...name, words: word, from, to: from }
}

/** An unforeseen misspelling: same first letter, one edit in six or seven letters, two in more. */
function closeName(word: string, near: Near): Name | null {
  const letters = lettersOf(word)
  for (const [name, known] of near.get(word.slice(0, 1)) ?? []) {
    const allowed = Math.min(word.length, name.length) >= 8 ? 2 : 1
    if (Math.abs(name.length - word.length) > allowed || !medicinal.has(known.term.kind)) continue
    if (differingBits(letters, lettersOf(name)) <= 2 * allowed && editsWithin(word, name, allowed)) return known
  }
  return null
}

/** Which letters a word has, one bit each: an edit changes two at most, so most names are ruled out without comparing. */
function lettersOf(word: string): number {
  let mask = 0
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) - 97)
  return mask
}

function differingBits(a: number, b: number): number {
  let rest = a ^ b
  let count = 0
  for (; rest !== 0; count++) rest &= rest - 1
  return count
}

/** Kinds whose names look like no ordinary word, so that a near miss is a misspelling. */
const medicinal = new Set(['antidepressant', 'medicine', 'alkaloid'])

/** Whether two words differ by at most so many insertions, deletions, changes or swaps of neighbours. */
export function editsWithin(a: string, b: string, most: number): boolean {
  let previous: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (previous[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > most) return false
    previous = row
    row = next
  }
  return (row[b.length] ?? 0) <= most
}
