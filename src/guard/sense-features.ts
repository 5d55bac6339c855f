import type { Mention, Mentions } from '../domain/mentions.ts'
import { wordsOf } from '../domain/mentions.ts'
import type { Senses } from '../domain/senses.ts'
import type { Tag, Tagger } from './senses.ts'

/** What is understood of a message in another language: its senses in order, and what the corpus's names say. */
export type Sensed = {
  readonly tags: readonly Tag[]
  readonly senses: ReadonlySet<string>
  readonly mentions: readonly Mention[]
  /** Whether a question mark or a question word stands in it. */
  readonly asks: boolean
  readonly hasNumber: boolean
  /** Length, in words or what would be words in a script without spaces. */
  readonly size: number
}

/** Letters of a word, for the length of texts without spaces. */
const lettersAWord = 5
const kratomKinds = new Set(['alkaloid', 'product'])
/** How the kinds of the corpus's names read as senses; others stand for themselves in the features. */
const senseOfKind: Readonly<Record<string, string>> = {
  antidepressant: 'medicine',
  medicine: 'medicine',
  class: 'medicine',
  supplement: 'medicine',
  drug: 'alcohol',
  condition: 'condition',
}

/** They tell that something is asked, and nothing of what: in pairs they would only learn the training messages. */
const questionWords = 'question'

/** Kinds whose names look like no ordinary word of any language. */
const tellingKinds = new Set(['antidepressant', 'medicine', 'class', 'enzyme'])

/** Reads a message with the tagger of its language. */
export function sense(text: string, tagger: Tagger, mentions: Mentions): Sensed {
  const all = tagger(text)
  const tags = all.filter((tag) => tag.sense !== questionWords)
  const named = mentions(wordsOf(text.replace(/['’`´]/g, ' '))).filter(({ sure }) => sure)
  const senses = new Set([...tags.map((tag) => tag.sense), ...named.flatMap((one) => nameSense(one) ?? [])])
  const words = wordsOf(text).reduce((sum, word) => sum + Math.max(1, Math.round(word.length / lettersAWord / 2)), 0)
  const asks = /[?？؟]/.test(text) || all.length > tags.length
  return { tags, senses, mentions: named, asks, hasNumber: /\p{N}/u.test(text), size: words }
}

function nameSense({ term }: Mention): string | undefined {
  return isKratom(term) ? 'kratom' : senseOfKind[term.kind]
}

function isKratom(term: Mention['term']): boolean {
  return term.id === 'kratom' || kratomKinds.has(term.kind)
}

/**
 * What the classifier sees: senses, pairs of them, which follows which, and how many there are of each group. No words,
 * so that all languages are learned together.
 */
export function senseFeatures({ tags, senses, mentions, asks, hasNumber, size }: Sensed, groups: Senses['groups']): readonly string[] {
  const found = new Set<string>()
  const named = mentions.flatMap(({ term }) => (isKratom(term) ? '=kratom' : tellingKinds.has(term.kind) ? `=${term.kind}` : []))
  const all = [...senses, ...new Set(named), ...(hasNumber ? ['=number'] : [])].toSorted()
  all.forEach((one, i) => {
    found.add(one)
    for (const other of all.slice(i + 1)) found.add(`${one}&${other}`)
  })
  tags.forEach((tag, i) => {
    const next = tags[i + 1]
    if (next) found.add(`${tag.sense}>${next.sense}`)
  })
  const mark = asks ? '?' : '.'
  const counts = Object.entries(groups).map(([name, members]) => ({ name, count: Math.min(3, members.filter((member) => senses.has(member)).length) }))
  for (const { name, count } of counts) {
    found.add(`#${name}${count}`)
    found.add(`#${name}${count}${mark}`)
  }
  for (const [i, a] of counts.entries()) for (const b of counts.slice(i + 1)) found.add(`#${a.name}${Math.min(2, a.count)}${b.name}${Math.min(2, b.count)}`)
  found.add(`#${counts.map(({ count }) => (count > 0 ? 1 : 0)).join('')}${mark}`)
  found.add(`#size${Math.min(6, Math.floor(Math.log2(size + 1)))}`)
  found.add(mark)
  return [...found]
}
