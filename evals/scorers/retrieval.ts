/** How well each document answers, by id: 2 answers the question, 1 is about it; others are worth nothing. */
export type Grades = ReadonlyMap<string, number>

/** Normalised discounted cumulative gain of the first documents of a ranking (linear gain), 0 to 1; 0 where nothing is graded. */
export function ndcg(ranked: readonly string[], grades: Grades, depth: number): number {
  const ideal = discounted([...grades.values()].sort((a, b) => b - a).slice(0, depth))
  return ideal === 0 ? 0 : discounted(ranked.slice(0, depth).map((id) => grades.get(id) ?? 0)) / ideal
}

/** The share of the graded documents that stand among the first of a ranking. */
export function recall(ranked: readonly string[], grades: Grades, depth: number): number {
  const wanted = [...grades].filter(([, grade]) => grade > 0)
  const found = new Set(ranked.slice(0, depth))
  return wanted.length === 0 ? 0 : wanted.filter(([id]) => found.has(id)).length / wanted.length
}

/** One divided by the place of the first document of at least the grade given; 0 where there is none. */
export function reciprocalRank(ranked: readonly string[], grades: Grades, leastGrade: number): number {
  const place = ranked.findIndex((id) => (grades.get(id) ?? 0) >= leastGrade)
  return place < 0 ? 0 : 1 / (place + 1)
}

const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)
