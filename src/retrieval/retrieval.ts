import type { Brief } from '../domain/brief.ts'
import type { Found, FoundBrief, PlacedClaim, Relevant } from '../domain/found.ts'
import { briefFit, claimFit } from './fit.ts'
import type { Library } from '../domain/library.ts'
import { type Mention, wordsOf } from '../domain/mentions.ts'
import type { EarlierTurn, Question } from '../domain/question.ts'
import type { PassageIndex } from '../ports/passage-index.ts'
import { termsOf } from './tokens.ts'

/** Least relevance of a brief and of a claim to be used; from the risk-coverage curve of evals/retrieval.ts. */
export const floors = { brief: 0.48, claim: 0.6 }

const briefsSought = 12
const claimsSought = 24
/** Most parts of a question that are answered; more would not fit a short reply. */
const mostParts = 2

/** Where to look, and in what. */
export type Shelves = { readonly index: PassageIndex; readonly library: Library }

/** Finds passages for each part of a question, read in the light of its conversation; one part unless it asks for more. */
export function retrieve(question: Question, shelves: Shelves): readonly [Found, ...Found[]] {
  const [first, ...others] = partsOf(question.text).map((part) => find(part, question.earlier, shelves))
  const whole = find(question.text, question.earlier, shelves)
  if (!first || others.length === 0) return [whole]
  const leads = [first, ...others].map((found) => found.briefs[0]?.item.id ?? found.claims[0]?.item.claim.id)
  const differ = new Set(leads).size === leads.length && leads.every((lead) => lead !== undefined)
  return differ ? [first, ...others.slice(0, mostParts - 1)] : [whole]
}

/** Finds passages about names and topics, whatever was asked of them: for the risk facts beside a refusal. */
export function retrieveAbout(words: string, shelves: Shelves): Found {
  return find(words, [], shelves)
}

function find(asked: string, earlier: readonly EarlierTurn[], { index, library }: Shelves): Found {
  const own = library.mentions(wordsOf(asked))
  const lean = leansOn(asked, own) ? lastSubjects(earlier, library) : []
  const subjects = own.length > 0 ? own : lean
  const query = [asked, ...lean.map((mention) => mention.term.name)].join(' ')
  const briefs = index.search(query, { kind: 'brief', limit: briefsSought }).flatMap(({ id, relevance }) => {
    const brief = library.brief(id)
    return brief ? [{ item: brief, relevance: briefFit(brief, relevance, query, subjects), sentences: sentencesBy(query, brief) }] : []
  })
  const claims = index.search(query, { kind: 'claim', limit: claimsSought }).flatMap(({ id, relevance }) => {
    const placed = library.claim(id)
    return placed ? [{ item: placed, relevance: claimFit(placed, relevance, subjects, library) }] : []
  })
  return {
    asked,
    subjects,
    briefs: reaching(briefs, floors.brief),
    claims: reaching(claims, floors.claim),
    rejected: { briefs: missing(briefs, floors.brief), claims: missing<Relevant<PlacedClaim>>(claims, floors.claim) },
  }
}

function reaching<T extends { relevance: number }>(hits: readonly T[], floor: number): readonly T[] {
  return hits.filter(({ relevance }) => relevance >= floor).toSorted((a, b) => b.relevance - a.relevance)
}

function missing<T extends { relevance: number }>(hits: readonly T[], floor: number): readonly T[] {
  return hits.filter(({ relevance }) => relevance < floor).toSorted((a, b) => b.relevance - a.relevance)
}

/** How much of the question's terms each sentence holds. */
function sentencesBy(query: string, brief: Brief): FoundBrief['sentences'] {
  const asked = new Set(termsOf(query))
  return brief.sentences.map((sentence) => {
    const held = new Set(termsOf(sentence.text))
    const shared = [...asked].filter((term) => held.has(term)).length
    return { item: sentence, relevance: asked.size === 0 ? 0 : shared / asked.size }
  })
}

/** Whether a message leans on what was said before: "and how does it work?". */
function leansOn(asked: string, own: readonly Mention[]): boolean {
  const words = wordsOf(asked)
  return own.length === 0 && words.length <= 14
}

function lastSubjects(earlier: readonly EarlierTurn[], library: Library): readonly Mention[] {
  for (const turn of earlier.toReversed()) {
    const named = library.mentions(wordsOf(turn.text)).filter((mention) => mention.sure)
    if (named.length > 0) return named
  }
  return []
}

/** The questions of a message, where it asks several. */
function partsOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[?？])\s+|\s+(?:and|also|plus),?\s+(?=(?:what|which|who|when|where|why|how|is|are|does|do|did|has|have|was|were|can)\b)/iu)
  return sentences.map((part) => part.trim()).filter((part) => wordsOf(part).length >= 3)
}
