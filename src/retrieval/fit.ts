import type { Brief } from '../domain/brief.ts'
import type { PlacedClaim } from '../domain/found.ts'
import { type Mention, wordsOf } from '../domain/mentions.ts'
import type { Term } from '../domain/term.ts'
import { textTerms } from './corpus-terms.ts'
import { termsOf } from './tokens.ts'

/** How much counts what a brief holds of the question, next to what it is about and was written to answer. */
const heldShare = 0.4

/**
 * How well a brief answers a question, 0 to 1. Nearly everything in the corpus names kratom, so holding the words is
 * not enough: a brief must be about what was asked about, and best about nothing else. Being about it counts the less,
 * the less of the question the brief holds: a question that differs in one word may differ in the word that matters.
 */
export function briefFit(brief: Brief, held: number, asked: string, subjects: readonly Mention[]): number {
  const terms = new Set(termsOf(asked))
  const words = wordsOf(asked)
  const written = Math.max(...[...brief.questions, brief.title].map((question) => likeness(terms, textTerms(question).terms)))
  const about = subjects.length === 0 ? written : (written + sharedSubjects(subjects, new Set(brief.terms))) / 2
  const fit = heldShare * held + (1 - heldShare) * held ** 0.8 * about
  const verbatim = Math.max(...brief.questions.map((question) => sameWords(words, textTerms(question).words)))
  return Math.min(1, 0.9 * fit + 0.4 * Math.max(0, verbatim - 0.6))
}

/** How well a claim answers a question, 0 to 1: what it holds, and whether it names what was asked about beside kratom. */
export function claimFit({ claim, source }: PlacedClaim, held: number, subjects: readonly Mention[]): number {
  const asked = [...new Set(subjects.map(({ term }) => term))].filter(({ id }) => id !== everywhere)
  if (asked.length === 0) return held
  const text = ` ${[claim.text, source.title].flatMap((part) => textTerms(part).words).join(' ')} `
  return 0.65 * held + 0.35 * (asked.filter((term) => names(term, text)).length / asked.length)
}

/** Whether a text of the corpus, as folded words between spaces, names a term. The corpus is spelled right: nothing is guessed. */
function names({ name, synonyms }: Term, text: string): boolean {
  return [name, ...synonyms].some((one) => {
    const words = textTerms(one.replace(/ \(.*\)$/, '')).words.join(' ')
    return text.includes(` ${words} `) || text.includes(` ${words}s `)
  })
}

/** What nearly every claim names, so that naming it says nothing. */
const everywhere = 'kratom'

/** How many of the subjects asked about the brief is about, less a little for each that was not asked about. */
function sharedSubjects(subjects: readonly Mention[], about: ReadonlySet<string>): number {
  const asked = new Map(subjects.map(({ term }) => [term.id, [term.id, (term.class ?? '').toLowerCase().replace(/ /g, '-')]]))
  const shared = [...asked.values()].filter((ids) => ids.some((id) => about.has(id))).length
  const impliesKratom = subjects.some(({ term }) => term.kind === 'alkaloid' || term.kind === 'product')
  const implied = asked.has(everywhere) || impliesKratom ? 0 : Number(about.has(everywhere))
  const others = [...about].filter((id) => id !== everywhere && ![...asked.values()].some((ids) => ids.includes(id))).length
  return Math.max(0, shared / Math.max(1, asked.size) - unasked * (others + 2 * implied))
}

/** What a subject that was not asked about takes off. */
const unasked = 0.15

/** How far a question that a brief was written for covers what was asked, and asks nothing else. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((term) => other.has(term)).length
  return 0.7 * (shared / Math.max(1, one.size)) + 0.3 * (shared / Math.max(1, other.size))
}

/** How many words two questions share, small ones included (Dice): "is it an opioid" is not "it and opioids". */
function sameWords(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  const shared = one.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return (2 * shared) / Math.max(1, one.length + other.length)
}
