import { foldedText, type Mention, type Mentions, wordsOf } from '../domain/mentions.ts'
import { type Disguise, undone } from './disguises.ts'
import { type Frame, frameOf } from './frame.ts'
import type { KnownWords } from './known-words.ts'
import { outlineOf } from './outline.ts'
import { plainText } from './plain-text.ts'
import type { Classes, Lexicon } from './lexicon.ts'

/** One way to read a message, as rails see it. */
export type Reading = {
  /** `as written`, or the disguise that was undone. */
  readonly how: string
  readonly text: string
  /** Folded words: lower case, no accents. */
  readonly words: readonly string[]
  /** The same words with terms replaced by their kind, such as <antidepressant>, and numbers by <number>. */
  readonly masked: readonly string[]
  /** For each masked word, the classes that begin there. */
  readonly classes: readonly Classes[]
  readonly mentions: readonly Mention[]
  /** Every masked word, and every class as `#class`: for asking at once whether one is there. */
  readonly present: ReadonlySet<string>
  /** What it comes down to. */
  readonly frame: Frame
}

/** What reading a message takes. */
export type Reader = {
  readonly mentions: Mentions
  readonly lexicon: Lexicon
  readonly known: KnownWords
}

/** Every reading of a message: as written first, then each disguise undone that makes sense. */
export function readingsOf(text: string, reader: Reader): readonly [Reading, ...Reading[]] {
  const plain = plainText(text)
  return [read({ how: 'as written', text: plain }, reader), ...undone(plain, reader.known).map((view) => read(view, reader))]
}

/** Reads one text, taking it as it stands. */
export function read({ how, text }: Disguise, reader: Reader): Reading {
  const words = wordsOf(text.replace(/\d+(?:[.,]\d+)?/g, (number) => ` ${number.replace(/[.,]/, '')} `).replace(/(\d)\s+(oh|ht)\b/gi, '$1$2'))
  const named = reader.mentions(words)
  const mentions = named.filter((mention) => mention.sure || named.some((other) => other.sure && other.term !== mention.term))
  const masked: string[] = []
  for (let at = 0; at < words.length; at++) {
    const mention = mentions.find((one) => one.from === at)
    const word = words[at] ?? ''
    if (mention) {
      masked.push(...maskOf(mention))
      at = mention.to
    } else masked.push(/^\d+$/.test(word) ? '<number>' : word)
  }
  const classes = withoutIdioms(reader.lexicon(masked))
  const seen = { mentions, masked, classes }
  const strangers = outlineOf(seen).filter(({ name }) => name === '?').length
  const present = new Set(masked)
  for (const at of classes) for (const name of at.keys()) present.add(`#${name}`)
  return { how, text: foldedText(text), words, ...seen, present, frame: frameOf(seen, strangers) }
}

/** Kinds whose words stay as they are: what a person or a symptom is called tells more than its kind. */
const spoken = new Set(['person-group', 'symptom', 'condition'])

/** What stands for a named term: kratom, its alkaloids and products alike, a medicine by its kind. */
function maskOf({ term, words }: Mention): readonly string[] {
  if (spoken.has(term.kind)) return words.split(' ')
  return [term.id === 'kratom' || term.kind === 'alkaloid' || term.kind === 'product' ? '<kratom>' : `<${term.kind}>`]
}

/** Takes from the words of an idiom ("killing me", "to die for") what they would mean by themselves. */
function withoutIdioms(classes: readonly Classes[]): readonly Classes[] {
  const covered = new Set(classes.flatMap((at, i) => Array.from({ length: at.get('idiom') ?? 0 }, (_, j) => i + j)))
  return covered.size === 0 ? classes : classes.map((at, i) => (covered.has(i) ? new Map([...at].filter(([name]) => name === 'idiom')) : at))
}
