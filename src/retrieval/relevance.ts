import { rarityOf, rarityOfTerm, type Alternative, type Concept } from './ranking.ts'
import type { TermIndex } from './term-index.ts'

/**
 * How much of what a question is about a document holds, 0 to 1, comparable between questions. Rare things weigh more
 * than common ones, a thing that the whole collection does not know weighs most, and words of asking weigh nothing; a
 * question of nothing else has relevance 0 everywhere.
 */
export function relevanceOf(index: TermIndex, concepts: readonly Concept[], document: number): number {
  let held = 0
  let asked = 0
  for (const concept of concepts) {
    if (concept.aboutness === 0) continue
    const weight = concept.aboutness * rarityOf(index, concept.alternatives)
    asked += weight
    held += weight * Math.max(0, ...concept.alternatives.map((alternative) => heldShare(index, alternative, document)))
  }
  return asked === 0 ? 0 : held / asked
}

function heldShare(index: TermIndex, { terms, sameness }: Alternative, document: number): number {
  let held = 0
  let all = 0
  for (const term of terms) {
    const rarity = rarityOfTerm(index, term)
    all += rarity
    if (holds(index, document, term)) held += rarity
  }
  return all === 0 ? 0 : (sameness * held) / all
}

/** Whether a document holds a term: a binary search among its terms, which are in order. */
function holds(index: TermIndex, document: number, term: string): boolean {
  const number = index.vocabulary.get(term)
  const keys = index.directions[document]?.keys
  if (number === undefined || keys === undefined) return false
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const key = keys[middle] ?? 0
    if (key === number) return true
    if (key < number) low = middle + 1
    else high = middle - 1
  }
  return false
}
