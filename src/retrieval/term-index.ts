/** Numbers beside numbers: which terms a document holds and how often, or which documents a term is in. */
export type SparseVector = { readonly keys: Uint32Array; readonly values: Float64Array }

/** A document as the index takes it: how much of each term it holds. */
export type TermCounts = ReadonlyMap<string, number>

/** What is kept of an index between build and start: each document's term numbers (as steps) and counts, its neighbours. */
export type TermIndexSnapshot = {
  readonly vocabulary: string
  readonly documents: readonly (readonly number[])[]
  readonly neighbours: readonly (readonly number[])[]
}

/** A collection's terms from both sides, with everything that ranking needs computed once. */
export type TermIndex = {
  readonly vocabulary: ReadonlyMap<string, number>
  readonly size: number
  /** Per term: how rare it is, ln(1 + (N - n + 0.5) / (n + 0.5)). */
  readonly rarity: Float64Array
  /** Per term: the documents that hold it, with the BM25 weight of the term in each. */
  readonly postings: readonly SparseVector[]
  /** Per document: its terms with their share of its direction (unit length, tf-idf). */
  readonly directions: readonly SparseVector[]
  /** Per document: the documents most like it, with their likeness, 0 to 1. */
  readonly neighbours: readonly SparseVector[]
}

// Robertson's customary BM25 constants (Robertson & Zaragoza 2009, section 3.5.1).
const saturation = 1.2
const lengthInfluence = 0.75
const neighboursKept = 10
const termsComparedForLikeness = 40
// Terms in more than a quarter of the documents (rarity below about 1.1) say little about likeness.
const leastRarityCompared = 1.1
const likenessSteps = 1000

/** Indexes a collection, neighbours included; the slow half of the work, done once by the build. */
export function indexTerms(documents: readonly TermCounts[]): TermIndex {
  const vocabulary = new Map<string, number>()
  const rows = documents.map((counts) => {
    const entries = [...counts].map(([term, count]): [number, number] => [numberOf(vocabulary, term), count])
    return vectorOf(entries.sort((a, b) => a[0] - b[0]))
  })
  const index = complete(vocabulary, rows, [])
  return { ...index, neighbours: findNeighbours(index) }
}

/** The index as plain data. Counts are kept in quarters. */
export function snapshotOf(index: TermIndex, documents: readonly TermCounts[]): TermIndexSnapshot {
  return {
    vocabulary: [...index.vocabulary.keys()].join(' '),
    documents: documents.map((counts) => {
      const entries = [...counts].map(([term, count]): [number, number] => [index.vocabulary.get(term) ?? 0, count])
      let last = 0
      return entries
        .sort((a, b) => a[0] - b[0])
        .flatMap(([term, count]) => {
          const step = term - last
          last = term
          return [step, Math.max(1, Math.round(count * 4))]
        })
    }),
    neighbours: index.neighbours.map(({ keys, values }) => Array.from(keys).flatMap((key, i) => [key, Math.round((values[i] ?? 0) * likenessSteps)])),
  }
}

/** The index again, from plain data; quick enough for a worker's start. */
export function restoreTerms(snapshot: TermIndexSnapshot): TermIndex {
  const names = snapshot.vocabulary === '' ? [] : snapshot.vocabulary.split(' ')
  const vocabulary = new Map(names.map((name, i) => [name, i]))
  const rows = snapshot.documents.map((row) => {
    let last = 0
    return fromPairs(
      row,
      (step) => {
        last += step
        return last
      },
      4,
    )
  })
  return complete(
    vocabulary,
    rows,
    snapshot.neighbours.map((row) => fromPairs(row, (key) => key, likenessSteps)),
  )
}

function complete(vocabulary: ReadonlyMap<string, number>, rows: readonly SparseVector[], neighbours: readonly SparseVector[]): TermIndex {
  const size = rows.length
  const holders = new Uint32Array(vocabulary.size)
  for (const { keys } of rows) for (const term of keys) holders[term] = (holders[term] ?? 0) + 1
  const rarity = Float64Array.from(holders, (n) => Math.log(1 + (size - n + 0.5) / (n + 0.5)))
  const lengths = rows.map((row) => row.values.reduce((sum, count) => sum + count, 0))
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size) || 1
  const postings = Array.from(holders, (n) => ({ keys: new Uint32Array(n), values: new Float64Array(n) }))
  const filled = new Uint32Array(vocabulary.size)
  rows.forEach(({ keys, values }, document) => {
    const penalty = saturation * (1 - lengthInfluence + (lengthInfluence * (lengths[document] ?? 0)) / average)
    for (let i = 0; i < keys.length; i++) {
      const term = keys[i] ?? 0
      const count = values[i] ?? 0
      const posting = postings[term]
      const at = filled[term] ?? 0
      filled[term] = at + 1
      if (posting === undefined) continue
      posting.keys[at] = document
      posting.values[at] = ((rarity[term] ?? 0) * count * (saturation + 1)) / (count + penalty)
    }
  })
  return { vocabulary, size, rarity, postings, directions: rows.map((row) => directionOf(row, rarity)), neighbours }
}

function directionOf({ keys, values }: SparseVector, rarity: Float64Array): SparseVector {
  const direction = values.map((count, i) => Math.log(1 + count) * (rarity[keys[i] ?? 0] ?? 0))
  const length = Math.hypot(...direction) || 1
  return { keys, values: direction.map((value) => value / length) }
}

function findNeighbours(index: TermIndex): SparseVector[] {
  const byTerm: [number[], number[]][] = Array.from(index.rarity, () => [[], []])
  index.directions.forEach(({ keys, values }, document) =>
    keys.forEach((term, i) => {
      byTerm[term]?.[0].push(document)
      byTerm[term]?.[1].push(values[i] ?? 0)
    }),
  )
  const likeness = new Float64Array(index.size)
  return index.directions.map(({ keys, values }, document) => {
    likeness.fill(0)
    const order = Array.from(keys, (_, i) => i)
      .filter((i) => (index.rarity[keys[i] ?? 0] ?? 0) >= leastRarityCompared)
      .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
      .slice(0, termsComparedForLikeness)
    for (const i of order) {
      const [documents, shares] = byTerm[keys[i] ?? 0] ?? [[], []]
      const share = values[i] ?? 0
      for (let j = 0; j < documents.length; j++) {
        const other = documents[j] ?? 0
        likeness[other] = (likeness[other] ?? 0) + share * (shares[j] ?? 0)
      }
    }
    likeness[document] = 0
    return vectorOf(highest(likeness, neighboursKept).map((other) => [other, likeness[other] ?? 0]))
  })
}

/** The places of the highest positive values, highest first; equal values in their order. For small counts. */
export function highest(values: Float64Array, count: number): number[] {
  const places: number[] = []
  let least = 0
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0
    if (value <= least) continue
    let at = places.length
    while (at > 0 && (values[places[at - 1] ?? 0] ?? 0) < value) at--
    places.splice(at, 0, place)
    if (places.length > count) places.pop()
    if (places.length === count) least = values[places[count - 1] ?? 0] ?? 0
  }
  return places
}

function numberOf(vocabulary: Map<string, number>, term: string): number {
  const known = vocabulary.get(term)
  if (known !== undefined) return known
  vocabulary.set(term, vocabulary.size)
  return vocabulary.size - 1
}

const vectorOf = (entries: readonly (readonly [number, number])[]): SparseVector => ({
  keys: Uint32Array.from(entries, (entry) => entry[0]),
  values: Float64Array.from(entries, (entry) => entry[1]),
})

function fromPairs(row: readonly number[], keyOf: (raw: number) => number, steps: number): SparseVector {
  const keys = new Uint32Array(row.length / 2)
  const values = new Float64Array(row.length / 2)
  for (let i = 0; i < keys.length; i++) {
    keys[i] = keyOf(row[2 * i] ?? 0)
    values[i] = (row[2 * i + 1] ?? 0) / steps
  }
  return { keys, values }
}
