import type { Brief } from '../domain/brief.ts'
import type { Found, FoundBrief, PlacedClaim, Relevant } from '../domain/found.ts'
import { textTerms } from './corpus-terms.ts'
import { briefFit, claimFit } from './fit.ts'
import type { Library } from '../domain/library.ts'
import { type Mention, wordsOf } from '../domain/mentions.ts'
import type { EarlierTurn, Question } from '../domain/question.ts'
import type { PassageIndex } from '../ports/passage-index.ts'
import { termsOf } from './tokens.ts'

/** Least relevance of a brief and of a claim to be used; from the risk-coverage curve of evals/retrieval.ts. */
export const floors = { brief: 0.25, claim: 0.58 }

const briefsSought = 12
const claimsSought = 24
/** Most parts of a question that are answered; more would not fit a short reply. */
const mostParts = 2

/** Relevance of a brief that was all but written for the question, and how much better than another is clearly better. */
const nearlyVerbatim = 0.8
const clearlyBetter = 0.15

/** Where to look, and in what. */
export type Shelves = { readonly index: PassageIndex; readonly library: Library }

/** Finds passages for each part of a question, read in the light of its conversation; one part unless it asks for more. */
export function retrieve(question: Question, shelves: Shelves): readonly [Found, ...Found[]] {
  const parts = partsOf(question.text).slice(0, mostParts)
  const [first, ...others] = parts.length > 1 ? parts.map((part) => find(part, question.earlier, shelves)) : []
  if (first && differ([first, ...others])) return [first, ...others]
  return [findAsked(question, shelves)]
}

/** A question that what was told before it completes: "I have lupus. Does kratom help?" */
const openEnded = /(?<!\p{L})(?:help|helps|work|works|happens?|mean|it|this|that|one|so|too|them|there)\s*[?？]/iu

/** Finds passages for a whole message, or for what it asks alone, where that fits clearly better than with all that it tells. */
function findAsked({ text, earlier }: Question, shelves: Shelves): Found {
  const whole = find(text, earlier, shelves)
  const asks = text
    .split(/(?<=[.!?。！？])\s+/u)
    .filter((sentence) => /[?？]$/u.test(sentence))
    .join(' ')
  if (asks === '' || asks === text.trim() || openEnded.test(asks)) return whole
  const asked = find(asks, earlier, shelves)
  const least = Math.max(nearlyVerbatim, (whole.briefs[0]?.relevance ?? 0) + clearlyBetter)
  return (asked.briefs[0]?.relevance ?? 0) >= least ? asked : whole
}

/** Whether each part has an answer of its own. */
function differ(parts: readonly Found[]): boolean {
  const leads = parts.map(({ briefs, claims }) => briefs[0]?.item.id ?? claims[0]?.item.claim.id)
  return !leads.includes(undefined) && new Set(leads).size === leads.length
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
    return placed ? [{ item: placed, relevance: claimFit(placed, relevance, subjects) }] : []
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
    const held = textTerms(sentence.text).terms
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
