import { describe, expect, it } from 'vitest'
import { replyObjections, verifySentence } from '../../src/verification/verification.ts'

const passage = 'The trial gave 26 men 5 g of kratom leaf and found that pain tolerance rose.'

describe('all rails on a statement', () => {
  it('drops an amount even where the passage holds it', () => {
    expect(verifySentence('The trial gave 26 men 5 g of kratom leaf.', [passage])).toMatchObject([{ rail: 'amount', never: 1 }])
  })
  it('keeps what the passage says without it', () => {
    expect(verifySentence('In the trial, pain tolerance rose in 26 men given kratom leaf.', [passage])).toEqual([])
  })
})

describe('all rails on a whole reply', () => {
  it('keeps fixed wording that refuses', () => {
    expect(replyObjections('I can’t advise on taking kratom with Zoloft. A pharmacist can check your own medicines. Poison Help: 1-800-222-1222.')).toEqual([])
  })
  it('names every kind of breach', () => {
    const text = 'It’s fine. Take 5 g. Stop your sertraline. Write to ann@example.org.'
    expect(replyObjections(text, { typed: ['ann@example.org'] }).map((one) => one.never)).toEqual([1, 2, 5, 6])
  })
})
