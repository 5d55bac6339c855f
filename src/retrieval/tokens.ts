import { englishStem } from './stemmer.ts'
import { stopWords } from './stop-words.ts'

const greekNames: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
}
// A lone Greek letter is a symbol (β-blocker); in a Greek word it is a letter.
const greekSymbol = /(?<!\p{Script=Greek})[α-ω](?!\p{Script=Greek})/gu
const chunk = /[\p{L}\p{M}\p{N}]+(?:[-/'.+&_][\p{L}\p{M}\p{N}]+)*/gu
// Scripts that are written without spaces: overlapping pairs of characters stand in for words.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

/** Text in the one spelling that is compared: NFKC, lower case, no accents on Latin letters, plain hyphens and apostrophes. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑−]/g, '-')
    .replace(/[–—]/g, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(greekSymbol, (letter) => greekNames[letter] ?? letter)
}

/** One written word, hyphens included: its smallest parts in order, and its joined form where it has several. */
export type Word = { readonly parts: readonly string[]; readonly joined?: string }

/** The written words of a text. `7-OH`, `7OH` and `7 OH` share the parts `7` and `oh`; the first two also `7oh`. */
export function wordsOf(text: string): Word[] {
  const spaced = foldText(text).replace(unspaced, (run) => ` ${pairs(run).join(' ')} `)
  return (spaced.match(chunk) ?? []).flatMap(wordsOfChunk)
}

function wordsOfChunk(written: string): Word[] {
  const word = written.replace(/'s$/, '').replaceAll("'", '')
  if (/^\d+(\.\d+)+$/.test(word)) return [{ parts: [word] }]
  if (/^\p{L}(\.\p{L})+$/u.test(word)) return [{ parts: [word.replaceAll('.', '')] }]
  return word
    .split(/[./&_]/)
    .filter(Boolean)
    .flatMap((piece) => {
      const parts = piece.split(/[-+]/).filter(Boolean).flatMap(splitAtDigits)
      const [only] = parts
      if (only === undefined) return []
      return parts.length === 1 ? [{ parts }] : [{ parts, joined: parts.join('') }]
    })
}

/** `cyp2d6` → cyp 2d6, `7oh` → 7 oh, `ht1a` → ht 1a; `b12`, `2d6` and `n95` stay whole. */
function splitAtDigits(part: string): string[] {
  const afterLetters = /^(\p{L}{2,})(\d.*)$/u.exec(part)
  if (afterLetters?.[1] && afterLetters[2]) return [afterLetters[1], ...splitAtDigits(afterLetters[2])]
  const afterDigits = /^(\d+)(\p{L}{2,}.*)$/u.exec(part)
  if (afterDigits?.[1] && afterDigits[2]) return [afterDigits[1], ...splitAtDigits(afterDigits[2])]
  return [part]
}

function pairs(run: string): string[] {
  const letters = [...run]
  if (letters.length < 2) return letters
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`)
}

const knownStems = new Map<string, string>()
const mostStemsKept = 50_000

/** The form under which a word is indexed: one spelling for British and American, then the English stem. */
export function stemOf(word: string): string {
  const known = knownStems.get(word)
  if (known !== undefined) return known
  const stem = /^[a-z]{3,}$/.test(word) ? englishStem(americanSpelling(word)) : word
  if (knownStems.size >= mostStemsKept) knownStems.clear()
  knownStems.set(word, stem)
  return stem
}

// Plurals in -es of words in -is: analyses, diagnoses, metastases.
const greekPlural = /(?<=analy|diagno|progno|hypothe|synthe|metasta|psycho|neuro|thrombo|necro|cirrho|fibro|cri)ses$/

// SSRIs, SNRIs, TCAs: the stemmer takes the s for part of a word like gas.
const abbreviationPlural = /^([bcdfghjklmnpqrstvwxz]{2,}[aio])s$/

function americanSpelling(written: string): string {
  if (written.length < 5) return written.replace(abbreviationPlural, '$1')
  const word = written.replace(greekPlural, 'sis').replace(abbreviationPlural, '$1')
  return word
    .replace(/[ao]e(?=[a-z])/g, 'e')
    .replace('sulph', 'sulf')
    .replace(/our(s|ed|ing|al|ally|able|less)?$/, 'or$1')
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
}

/** Whether a word says something about the topic. */
export const isContent = (word: string): boolean => !stopWords.has(word)

/** The terms that a text is indexed under, in order, repeated as often as they stand in it. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(termsOfWord)
}

// `non-smoker` and `nonsmoker` are one word; `opioid-like` is two.
const prefixes = new Set(
  (
    'anti co counter de extra hyper hypo inter intra macro micro mid mini mono multi neo non over para ' +
    'peri poly post pre pro pseudo re semi sub super trans ultra un under'
  ).split(' '),
)

/** The terms of one written word: the stems of its parts, and the joined form of names with digits (`7oh`, `cyp2d6`). */
export function termsOfWord({ parts, joined }: Word): string[] {
  if (joined !== undefined && prefixes.has(parts[0] ?? '')) return [stemOf(joined)]
  const stems = parts.filter(isContent).map(stemOf)
  return joined !== undefined && /\d/.test(joined) ? [...stems, joined] : stems
}
