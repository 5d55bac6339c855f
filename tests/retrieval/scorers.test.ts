import { expect, test } from 'vitest'
import { ndcg, recall, reciprocalRank } from '../../evals/scorers/retrieval.ts'

const grades = new Map([
  ['a', 2],
  ['b', 1],
])

test('the ideal ranking scores 1', () => expect(ndcg(['a', 'b', 'c'], grades, 10)).toBe(1))
test('a better document lower down costs', () => expect(ndcg(['b', 'a'], grades, 10)).toBeCloseTo((1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3))))
test('what stands below the depth does not count', () => expect(ndcg(['c', 'a'], grades, 1)).toBe(0))
test('recall counts every graded document once', () => expect(recall(['a', 'c', 'a'], grades, 3)).toBe(0.5))
test('the reciprocal rank looks for the grade asked for', () => expect(reciprocalRank(['b', 'a'], grades, 2)).toBe(0.5))
test('without judgements everything scores 0', () => expect([ndcg(['a'], new Map(), 10), recall(['a'], new Map(), 10)]).toEqual([0, 0]))
