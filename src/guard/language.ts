import { foldedText } from '../domain/mentions.ts'
import type { Policy } from '../domain/policy.ts'
import type { SenseWords } from '../domain/senses.ts'

/** Tells the language of a message, as a BCP 47 tag; English where nothing tells otherwise. */
export type LanguageOf = (text: string) => string

/** Scripts that tell a language, with the least share of letters; kana before Han, which Japanese shares with Chinese. */
const scripts: readonly { readonly letters: RegExp; readonly tag: string; readonly share: number }[] = [
  { letters: /\p{Script=Thai}/gu, tag: 'th', share: 0.25 },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, tag: 'ja', share: 0.05 },
  { letters: /\p{Script=Hangul}/gu, tag: 'ko', share: 0.25 },
  { letters: /\p{Script=Han}/gu, tag: 'zh', share: 0.25 },
  { letters: /\p{Script=Arabic}/gu, tag: 'ar', share: 0.25 },
  { letters: /\p{Script=Devanagari}/gu, tag: 'hi', share: 0.25 },
  { letters: /[іїєґ]/giu, tag: 'uk', share: 0.03 },
  { letters: /\p{Script=Cyrillic}/gu, tag: 'ru', share: 0.25 },
  { letters: /\p{Script=Greek}/gu, tag: 'el', share: 0.25 },
  { letters: /\p{Script=Hebrew}/gu, tag: 'he', share: 0.25 },
]

/** Languages that share a script and that words must part. */
const neighbours: Readonly<Record<string, readonly string[]>> = { ru: ['ru', 'uk'] }

/** A script that no rule above knows is no English either. */
const unknownScript = { tag: 'und', share: 0.25 }

/** Letters and endings that speak for a language, and how loudly. */
const letters: readonly (readonly [tag: string, pattern: RegExp, weight: number])[] = [
  ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưăĩũ]/gu, 1],
  ['de', /[ßäöü]/gu, 0.5],
  ['pt', /[ãõ]/gu, 1],
  ['es', /[ñ¿¡]/gu, 1.5],
  ['fr', /[èêœùûîô]/gu, 0.4],
  ['pl', /[ąęłśźż]/gu, 1],
  ['tr', /[ğışİ]/gu, 1],
  ['sv', /å/gu, 0.8],
  ['da', /[øæ]/gu, 0.5],
  ['no', /[øæ]/gu, 0.5],
  ['cs', /[ěřů]/gu, 1],
  ['ro', /[ășț]/gu, 0.6],
  ['hu', /[őű]/gu, 1],
  ['ms', /\bke\s*\??$|\bketum\b/gu, 0.6],
]

/** What a word weighs by where it stands: a mark of the language, a word of its senses, an English word. */
const weights = { mark: 1, foldedMark: 0.8, senseWord: 0.6, foldedSenseWord: 0.5, stem: 0.15, english: 0.5 }
/** How much less a word says that several languages have; how far another language must lead English; least to count at all. */
const sharedWord = 0.7
const lead = { factor: 1.15, margin: 0.25, least: 0.3 }
const shortestStem = 4

/**
 * A detector over the words of all languages: their marks, the words of their senses, and known English words. Messages
 * are short, without accents, and full of English names of medicines, so that words tell more than letters do.
 */
export function languageDetector(policy: Pick<Policy, 'languages' | 'senses'>, english: ReadonlySet<string>): LanguageOf {
  // The tables are made when a message first needs them: most are plain English, and a worker must start at once.
  let made: Tables | null = null

  return (text) => {
    if (isPlainEnglish(text, english)) return 'en'
    made ??= tablesOf(policy, english)
    const { words: tables, stems, holders } = made
    const plain = text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase()
      .normalize('NFC')
    const ownWords = withoutNames(text).toLowerCase().normalize('NFC')
    const script = scriptOf(plain)
    if (script && !neighbours[script]) return script
    const words = plain.replace(/['’]/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []
    const scores = new Map<string, number>()
    const add = (tag: string, weight: number) => scores.set(tag, (scores.get(tag) ?? 0) + weight)
    const within = script ? neighbours[script] : undefined
    for (const word of words) {
      const common = (holders.get(word) ?? 1) ** sharedWord
      for (const [tag, table] of tables) {
        if (within && !within.includes(tag)) continue
        const weight = table.get(word)
        if (weight !== undefined) add(tag, weight / common)
        else if (hasStem(word, stems.get(tag))) add(tag, weights.stem)
      }
    }
    for (const [tag, pattern, weight] of letters) {
      const found = ownWords.match(pattern)?.length ?? 0
      if (found > 0) add(tag, found * weight)
    }
    const [best] = [...scores].toSorted((a, b) => b[1] - a[1])
    if (script) return best?.[0] ?? script
    if (!best || best[0] === 'en' || best[1] < lead.least) return 'en'
    const own = scores.get('en') ?? 0
    return own > 0 && best[1] <= own * lead.factor + lead.margin ? 'en' : best[0]
  }
}

type Tables = {
  /** Per language, what each of its words weighs. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>
  /** How many languages hold a word. */
  readonly holders: ReadonlyMap<string, number>
}

function tablesOf({ languages, senses }: Pick<Policy, 'languages' | 'senses'>, english: ReadonlySet<string>): Tables {
  const tables = new Map<string, Map<string, number>>()
  const put = (tag: string, word: string, weight: number) => {
    const table = tables.get(tag) ?? new Map<string, number>()
    table.set(word, Math.max(table.get(word) ?? 0, weight))
    tables.set(tag, table)
  }
  const lexicons: readonly (readonly [string, SenseWords])[] = [
    ...languages.map(({ tag, lexicon }) => [tag, lexicon] as const),
    ...Object.entries(senses.others),
  ]
  for (const [tag, words] of Object.entries(senses.marks)) {
    for (const word of words) put(tag, word.normalize('NFC'), weights.mark)
    for (const word of words) put(tag, foldedText(word), weights.foldedMark)
  }
  const stems = new Map(lexicons.map(([tag]) => [tag, new Set<string>()]))
  for (const [tag, lexicon] of lexicons) {
    for (const word of Object.values(lexicon).flatMap((phrases) => phrases.flatMap((phrase) => phrase.toLowerCase().split(/\s+/)))) {
      if (word.endsWith('*')) stems.get(tag)?.add(foldedText(word.slice(0, -1)))
      else if (/\p{L}/u.test(word)) {
        put(tag, word.normalize('NFC'), weights.senseWord)
        put(tag, foldedText(word), weights.foldedSenseWord)
      }
    }
  }
  for (const word of english) put('en', word, weights.english)
  const holders = new Map<string, number>()
  for (const table of tables.values()) for (const word of table.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return { words: tables, stems, holders }
}

/** Whether a message is ASCII and every word of it is a known English one. */
function isPlainEnglish(text: string, english: ReadonlySet<string>): boolean {
  if (!/^[ -~\s]*$/.test(text)) return false
  const words =
    text
      .toLowerCase()
      .replace(/'/g, '')
      .match(/[a-z]+/g) ?? []
  return words.length >= leastWords && words.every((word) => english.has(word))
}

/** Fewer words than this may be a fragment of any language. */
const leastWords = 4

function scriptOf(text: string): string | null {
  const all = text.match(/\p{L}/gu)?.length ?? 0
  if (all === 0) return null
  const known = scripts.find(({ letters: own, share }) => (text.match(own)?.length ?? 0) / all > share)
  if (known) return known.tag
  const unknown = (text.match(/(?![\p{Script=Latin}\p{Script=Common}])\p{L}/gu)?.length ?? 0) / all
  return unknown > unknownScript.share ? unknownScript.tag : null
}

/** A name keeps its letters in every language: "São Paulo". */
function withoutNames(text: string): string {
  return text.replace(/(?<=[\p{L},] )\p{Lu}[\p{L}\p{M}]+/gu, '')
}

function hasStem(word: string, stems: ReadonlySet<string> | undefined): boolean {
  if (!stems) return false
  for (let size = shortestStem; size <= word.length; size++) if (stems.has(word.slice(0, size))) return true
  return false
}
