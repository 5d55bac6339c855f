import { highest, type SparseVector, type TermIndex } from './term-index.ts'

/**
 * One way to say what a question asks for. All its terms count, each as much as `weight` says; `sameness` is how far a
 * passage that says it this way has said what was asked, 0 to 1.
 */
export type Alternative = { readonly terms: readonly string[]; readonly weight: number; readonly sameness: number }

/**
 * One thing that a question is about, with every way to say it that the search knows, the user's own first. `weight` is
 * for ranking; `aboutness`, 0 to 1, is how much a passage must hold it to be about the question; `named` things are those
 * that have a name of their own, such as a medicine.
 */
export type Concept = {
  readonly alternatives: readonly Alternative[]
  readonly weight: number
  readonly aboutness: number
  readonly named: boolean
}

// Rocchio's feedback with the customary ten documents; as many terms as in Terrier's and Anserini's wider settings, and a
// cautious share, since a question with one right passage must not lose it: a fifth costs 0.01 where one abstract is sought by its title.
const feedbackDocuments = 10
const feedbackTerms = 50
const feedbackShare = 0.1
// Score regularisation (Diaz 2005): a passage whose neighbours answer the question is likely to answer it, too.
const neighbourShare = 0.4
// What a second way to say the same thing adds, next to the best one.
const repeatedConceptShare = 0.2
// What a document loses that lacks every named thing.
const lackShare = 0.5
// From here on, an alternative says the thing itself and not just one like it.
const leastSameness = 0.9

/**
 * Every document's score for a question; 0 where nothing speaks for it. Three steps: BM25 with the best wording of each
 * concept, feedback from the first ten documents, and the opinion of each document's neighbours.
 */
export function scoreDocuments(index: TermIndex, concepts: readonly Concept[]): Float64Array {
  const plain = scoreConcepts(index, concepts)
  return askNeighbours(index, withFeedback(index, plain, concepts))
}

/**
 * BM25 over concepts: the best alternative counts in full, further ones a little; a document that lacks a named thing
 * loses a share, since "kratom and Zoloft" asks about both, however common one of them is.
 */
export function scoreConcepts(index: TermIndex, concepts: readonly Concept[]): Float64Array {
  const scores = new Float64Array(index.size)
  const held = new Float64Array(index.size)
  for (const concept of concepts) {
    const [own, ...others] = concept.alternatives
    if (own === undefined) continue
    if (others.length === 0 && !concept.named) addTerms(index, own.terms, concept.weight * own.weight, scores)
    else addConcept(index, concept, scores, held)
  }
  const named = concepts.filter((concept) => concept.named).length
  return named === 0 ? scores : scores.map((score, i) => score * (1 - lackShare * (1 - (held[i] ?? 0) / named)))
}

function addConcept(index: TermIndex, { alternatives, weight, named }: Concept, scores: Float64Array, held: Float64Array): void {
  const rarity = rarityOf(index, alternatives)
  const best = new Float64Array(index.size)
  const sum = new Float64Array(index.size)
  const said = new Float64Array(index.size)
  alternatives.forEach((alternative, place) => {
    const { terms } = alternative
    const [only] = terms
    // A rare synonym of a common word is worth no more than the word. Of the user's own words, each counts; another
    // wording counts only whole.
    const factor = (weight * alternative.weight * rarity) / Math.max(rarity, rarityOfTerms(index, terms))
    const found = terms.length === 1 && only !== undefined ? postingOf(index, only) : together(index, terms, place > 0)
    found.keys.forEach((document, i) => {
      const value = factor * (found.values[i] ?? 0)
      sum[document] = (sum[document] ?? 0) + value
      if (value > (best[document] ?? 0)) best[document] = value
      if (alternative.sameness > (said[document] ?? 0)) said[document] = alternative.sameness
    })
  })
  for (let i = 0; i < scores.length; i++) {
    const top = best[i] ?? 0
    scores[i] = (scores[i] ?? 0) + top + repeatedConceptShare * ((sum[i] ?? 0) - top)
    if (named) held[i] = (held[i] ?? 0) + (said[i] ?? 0)
  }
}

/** Where several terms stand, with the sum of their weights; with `all`, only where none of them is missing. */
function together(index: TermIndex, terms: readonly string[], all: boolean): SparseVector {
  const sums = new Map<number, { value: number; terms: number }>()
  for (const term of terms) {
    const { keys, values } = postingOf(index, term)
    keys.forEach((document, i) => {
      const sum = sums.get(document) ?? { value: 0, terms: 0 }
      sums.set(document, { value: sum.value + (values[i] ?? 0), terms: sum.terms + 1 })
    })
  }
  const kept = [...sums].filter(([, sum]) => !all || sum.terms === terms.length)
  return { keys: Uint32Array.from(kept, (entry) => entry[0]), values: Float64Array.from(kept, (entry) => entry[1].value) }
}

const nowhere: SparseVector = { keys: new Uint32Array(0), values: new Float64Array(0) }

function postingOf(index: TermIndex, term: string): SparseVector {
  const number = index.vocabulary.get(term)
  return (number === undefined ? undefined : index.postings[number]) ?? nowhere
}

/** How rare a thing is in the collection: as rare as the commonest full way to say it. */
export function rarityOf(index: TermIndex, alternatives: readonly Alternative[]): number {
  return Math.min(...alternatives.filter(({ sameness }) => sameness >= leastSameness).map(({ terms }) => rarityOfTerms(index, terms)))
}

function rarityOfTerms(index: TermIndex, terms: readonly string[]): number {
  return Math.max(...terms.map((term) => rarityOfTerm(index, term)))
}

/** How rare a term is; a term that the collection does not hold is rarer than any that it does. */
export function rarityOfTerm(index: TermIndex, term: string): number {
  const number = index.vocabulary.get(term)
  return (number === undefined ? undefined : index.rarity[number]) ?? Math.log(2 + 2 * index.size)
}

function addTerms(index: TermIndex, terms: readonly string[], weight: number, scores: Float64Array): void {
  for (const term of terms) addTerm(index, index.vocabulary.get(term), weight, scores)
}

function addTerm(index: TermIndex, term: number | undefined, weight: number, scores: Float64Array): void {
  const posting = term === undefined ? undefined : index.postings[term]
  if (posting === undefined) return
  const { keys, values } = posting
  for (let i = 0; i < keys.length; i++) {
    const document = keys[i] ?? 0
    scores[document] = (scores[document] ?? 0) + weight * (values[i] ?? 0)
  }
}

function withFeedback(index: TermIndex, plain: Float64Array, concepts: readonly Concept[]): Float64Array {
  const found = new Map<number, number>()
  for (const document of highest(plain, feedbackDocuments)) {
    const direction = index.directions[document]
    direction?.keys.forEach((term, i) => found.set(term, (found.get(term) ?? 0) + (direction.values[i] ?? 0)))
  }
  const terms = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, feedbackTerms)
  const total = terms.reduce((sum, [, weight]) => sum + weight, 0)
  const asked = concepts.reduce((sum, { weight, alternatives }) => sum + weight * (alternatives[0]?.terms.length ?? 0), 0)
  if (total === 0 || asked === 0) return plain
  const scores = plain.map((score) => (score * (1 - feedbackShare)) / asked)
  for (const [term, weight] of terms) addTerm(index, term, (feedbackShare * weight) / total, scores)
  return scores
}

function askNeighbours(index: TermIndex, scores: Float64Array): Float64Array {
  return scores.map((own, document) => {
    const neighbours = index.neighbours[document]
    if (neighbours === undefined || neighbours.keys.length === 0) return own
    const { keys, values } = neighbours
    let sum = 0
    let total = 0
    for (let i = 0; i < keys.length; i++) {
      const likeness = values[i] ?? 0
      sum += likeness * (scores[keys[i] ?? 0] ?? 0)
      total += likeness
    }
    return total === 0 ? own : (1 - neighbourShare) * own + (neighbourShare * sum) / total
  })
}
