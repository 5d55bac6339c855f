import { describe, expect, it } from 'vitest'
import { averaged, meansApart, quantile, sharesApart, wilson } from '../../evals/scorers/proportion.ts'

describe('Wilson 95 % interval', () => {
  it.each([
    // Newcombe 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
  ])('of %i in %i reaches from %f to %f', (count, of, low, high) => {
    const [from, to] = wilson(count, of)
    expect(from).toBeCloseTo(low, 4)
    expect(to).toBeCloseTo(high, 4)
  })

  it('is all there is when nothing was counted', () => expect(wilson(0, 0)).toEqual([0, 1]))
})

describe('differences beyond noise', () => {
  it('counts standard errors between shares (pooled z test)', () => expect(sharesApart({ count: 50, of: 100 }, { count: 65, of: 100 })).toBeCloseTo(2.1456, 4))
  it('finds no difference between equal shares, nor in nothing', () => {
    expect(sharesApart({ count: 5, of: 5 }, { count: 9, of: 9 })).toBe(0)
    expect(sharesApart({ count: 0, of: 0 }, { count: 9, of: 9 })).toBe(0)
  })
  it('counts standard errors between means (Welch)', () => {
    expect(meansApart({ mean: 0.5, deviation: 0.2, of: 100 }, { mean: 0.6, deviation: 0.2, of: 100 })).toBeCloseTo(3.536, 3)
  })
})

describe('averages', () => {
  it('gives mean and sample deviation', () => expect(averaged([1, 2, 3, 4])).toEqual({ mean: 2.5, deviation: expect.closeTo(1.291, 3), of: 4 }))
  it.each([
    [0.5, 2],
    [0.95, 4],
    [1, 4],
    [0, 1],
  ])('takes the nearest rank: quantile %f of 1 to 4 is %i', (share, value) => expect(quantile([4, 1, 3, 2], share)).toBe(value))
  it('is 0 of no values', () => expect(quantile([], 0.5)).toBe(0))
})
