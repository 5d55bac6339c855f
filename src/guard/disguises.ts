import { decodedParts } from './encodings.ts'
import type { KnownWords } from './known-words.ts'

/** A way in which a message may be read: as written, or with a disguise undone. */
export type Disguise = { readonly how: string; readonly text: string }

/** Least share of known letters for an undone cipher to count as read; ordinary text must not turn into one. */
const readable = 0.72
/** Least share in what an encoding held: nothing but an encoding decodes to words at all. */
const decoded = 0.5
/** A part of a message with more known letters than this is not tried as a cipher. */
const ordinary = 0.5
/** Ciphers are tried on parts up to this length; a sentence shows what a page would. */
const longestCipher = 600

const leet: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '2': ['z', 'to'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '6': ['g', 'b'],
  '7': ['t', 'l'],
  '8': ['b', 'ate'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  '+': ['t'],
  '€': ['e'],
  '*': ['u', 'i', 'a', 'o', 'e'],
}

/**
 * Every further reading of a message that makes sense. What was undone may be disguised once more.
 * @param text plain text, as from `plainText`
 */
export function undone(text: string, words: KnownWords): readonly Disguise[] {
  const once = undoneOnce(text, words)
  const twice = once.flatMap(({ how, text: inner }) =>
    inner.length < longestCipher ? undoneOnce(inner, words).map((next) => ({ how: `${how}, ${next.how}`, text: next.text })) : [],
  )
  const seen = new Set([text])
  return [...once, ...twice].filter(({ text: inner }) => !seen.has(inner) && seen.add(inner)).slice(0, 6)
}

function undoneOnce(text: string, words: KnownWords): readonly Disguise[] {
  return [...spaced(text, words), ...leetRead(text, words), ...encoded(text, words), ...ciphers(text, words), ...initials(text, words)]
}

/** Reads "k r a t o m" and "k-r-a-t-o-m" as one word; wider gaps part words, or the known words do. */
function spaced(text: string, words: KnownWords): readonly Disguise[] {
  const run = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}](?: {1,4}|[.\-_*·•|/,~+=:]{1,2} {0,2}| ?[.\-_*·•|/,~] ?)){3,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu
  const gaps = text.match(run)?.some((found) => / {2,}|[^\p{L}\p{N} ] +/u.test(found) && /\p{L}[^ ]\p{L}|\p{L} \p{L}/u.test(found)) ?? false
  const joined = text.replace(run, (found) =>
    gaps
      ? found
          .replace(/ {2,}|(?<=[^\p{L}\p{N} ]) +/gu, '\u0000')
          .replace(/[^\p{L}\p{N}\u0000]/gu, '')
          .replace(/\u0000/g, ' ')
      : found.replace(/[^\p{L}\p{N}]/gu, ''),
  )
  const runOn = /^\P{L}*\p{L}{12,}\P{L}*$/u.test(text)
  const parted =
    joined === text && !runOn
      ? text
      : joined.replace(/\p{L}{8,}/gu, (letters) => (words.has(letters.toLowerCase()) ? letters : (words.parted(letters) ?? letters)))
  const censored = parted.replace(/(?<=\p{L})[*._-](?=\p{L})/gu, '')
  return [
    ...(parted !== text && gainsWord(text, parted, words) && words.share(parted) >= Math.min(readable, words.share(text))
      ? [{ how: 'spaced letters', text: parted }]
      : []),
    ...(censored !== parted && words.share(censored) > words.share(parted) + 0.05 ? [{ how: 'parted words', text: censored }] : []),
  ]
}

/** Whether joining made a word that was not there: initials ("F.D.A.") make none. */
function gainsWord(text: string, joined: string, words: KnownWords): boolean {
  const before = new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  return (joined.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => !before.has(word) && words.has(word))
}

/** Reads digits and signs as the letters they look like, where that makes a known word out of an unknown one. */
function leetRead(text: string, words: KnownWords): readonly Disguise[] {
  let folded = 0
  const read = (word: string, sure: boolean) => {
    if (!/[0-9@$!|+€*]/.test(word) || (/^\d+(?:[.,]\d+)?[a-z]{0,3}$/i.test(word) && !sure)) return word
    const spelled = spellings(word.toLowerCase()).find((candidate) => /^[a-z]+$/.test(candidate) && (candidate.length > 3 || sure) && words.has(candidate))
    if (spelled) folded++
    return spelled ?? word
  }
  const tokens = text.split(/(\s+|[?,;:."()]+)/)
  const first = tokens.map((token) => (/[a-z]/i.test(token) && !words.has(token.toLowerCase()) ? read(token, false) : token))
  if (folded === 0) return []
  const all = folded > 1 ? first.map((token) => read(token, true)) : first
  return [{ how: 'leet', text: all.join('') }]
}

function spellings(word: string): readonly string[] {
  let found = ['']
  for (const letter of word.slice(0, 24)) found = found.flatMap((start) => (leet[letter] ?? [letter]).map((next) => start + next)).slice(0, 64)
  return found
}

function encoded(text: string, words: KnownWords): readonly Disguise[] {
  const found: Disguise[] = []
  for (const { how, part, says } of decodedParts(text)) {
    const clear = /^\p{L}{7,}$/u.test(says.trim()) ? (words.parted(says.trim()) ?? says) : says
    const nested = /^[A-Za-z0-9+/=\s]{8,}$/.test(clear)
    if (words.share(clear) < decoded && !nested && !/[^\u0000-\u024f]{4}/.test(clear)) continue
    const rest = text.replace(part, ' ').replace(/[^\p{L}\p{N}]/gu, '')
    found.push({ how, text: rest.length === 0 ? clear : text.replace(part, ` ${clear} `) }, { how, text: clear })
  }
  return found
}

const shift = (text: string, by: number) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + by) % 26) + base)
  })
const mirrored = (text: string) => [...text].reverse().join('')
const perWord = (change: (word: string) => string) => (text: string) => text.replace(/[\p{L}\p{N}'-]+/gu, change)

const waysBack: readonly { readonly how: string; readonly undo: (text: string, words: KnownWords) => string }[] = [
  { how: 'reversed', undo: mirrored },
  { how: 'reversed words', undo: perWord(mirrored) },
  { how: 'atbash', undo: (text) => text.replace(/[a-z]/gi, (letter) => String.fromCharCode((letter <= 'Z' ? 155 : 219) - letter.charCodeAt(0))) },
  { how: 'rot47', undo: (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(33 + ((sign.charCodeAt(0) + 14) % 94))) },
  { how: 'pig latin', undo: (text, words) => perWord((word) => fromPigLatin(word, words))(text) },
  ...Array.from({ length: 25 }, (_, i) => ({ how: i === 12 ? 'rot13' : 'shifted letters', undo: (text: string) => shift(text, i + 1) })),
]

/** "owhay" is "how" and not "who": of the consonants before the ending, as many belong in front as make a word. */
function fromPigLatin(word: string, words: KnownWords): string {
  const stem = /^(.{2,})ay$/i.exec(word)?.[1]?.toLowerCase()
  if (!stem) return word
  const candidates = [stem.replace(/[wy]$/, ''), ...[1, 2, 3, 4].map((many) => stem.slice(-many) + stem.slice(0, -many))]
  return candidates.find((candidate) => words.has(candidate)) ?? word
}

/** Parts of a message that are no words, read in every way that would make them words; the best one is kept. */
function ciphers(text: string, words: KnownWords): readonly Disguise[] {
  const whole = cipher(text, text, words)
  return whole.length > 0 ? whole : (text.match(/[^:\n"“”()>]+/g) ?? []).flatMap((part) => (part === text ? [] : cipher(part, text, words)))
}

function cipher(part: string, text: string, words: KnownWords): readonly Disguise[] {
  const letters = part.replace(/[^a-z]/gi, '').length
  if (letters < 6 || part.length > longestCipher || letters < part.replace(/[\s\d\p{P}]/gu, '').length || words.share(part) >= ordinary) return []
  const tried = waysBack.map(({ how, undo }) => ({ how, clear: undo(part, words) })).map((one) => ({ ...one, share: words.share(one.clear) }))
  const best = Math.max(...tried.map(({ share }) => share))
  if (best < readable || best < words.share(part) + 0.3) return []
  return tried
    .filter(({ share }) => share >= best - 0.01)
    .slice(0, 2)
    .flatMap(({ how, clear }) => [{ how, text: clear.trim() }, ...(part === text ? [] : [{ how, text: text.replace(part, ` ${clear} `) }])])
}

/** The first letters of lines, or of words where a message says nothing else: an acrostic's hidden text. */
function initials(text: string, words: KnownWords): readonly Disguise[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const first = (list: readonly string[]) =>
    list
      .map((one) => /[\p{L}\p{N}]/u.exec(one)?.[0] ?? '')
      .join('')
      .toLowerCase()
  const wordsThemselves = text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []
  const asked = /\b(?:first|initial|acrostic|capitals?|each (?:word|line)|every (?:word|line))\b/i.test(text)
  const runs = [
    lines.length >= 5 ? first(lines) : '',
    lines.length === 1 && (asked || wordsThemselves.length >= 9) && wordsThemselves.length <= 80
      ? first(wordsThemselves.filter((word) => !asked || !/^(?:first|initial|acrostic|capital|read|letters?|each|every|word|line|of|the)/i.test(word)))
      : '',
  ]
  return runs.flatMap((run) => {
    const clear = run.length >= 7 ? words.parted(run) : null
    return clear ? [{ how: 'first letters', text: clear }] : []
  })
}
