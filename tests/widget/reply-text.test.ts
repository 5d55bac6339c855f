import { describe, expect, it } from 'vitest'
import { type Block, blocksOf, type Piece, spokenText, splitReply } from '../../src/widget/reply-text.ts'

/** Blocks as one line each, marks shown, so that a row of a table reads at a glance. */
function sketch(blocks: readonly Block[]): readonly string[] {
  const piece = (spans: Piece) => JSON.stringify(spans)
  return blocks.map((block) => (block.block === 'list' ? `list ${block.items.map(piece).join()}` : `paragraph ${block.pieces.map(piece).join()}`))
}

const plain = (text: string) => ({ span: 'words', text, mark: 'plain' })
const numbers = (...list: number[]) => ({ span: 'citations', numbers: list })

describe('the text of a reply', () => {
  it('cuts a paragraph into statements, each with its numbers and the evidence named behind them', () => {
    expect(blocksOf('**In people.** One man had it. [1][2] (case report, 2022) Nobody knows. [3]')).toEqual([
      {
        block: 'paragraph',
        pieces: [
          [
            { span: 'words', text: 'In people.', mark: 'strong' },
            plain(' One man had it.'),
            numbers(1, 2),
            { span: 'words', text: ' (case report, 2022)', mark: 'label' },
          ],
          [plain(' Nobody knows.'), numbers(3)],
        ],
      },
    ])
  })

  it('keeps fixed wording, which has no numbers, as one piece', () => {
    expect(blocksOf('A pharmacist can check (by phone).')).toEqual([{ block: 'paragraph', pieces: [[plain('A pharmacist can check (by phone).')]] }])
  })

  it('reads lists, also right below a line of words', () => {
    expect(sketch(blocksOf('Call:\n- 988 (US)\n- 116 123'))).toEqual([
      `paragraph ${JSON.stringify([plain('Call:')])}`,
      `list ${JSON.stringify([plain('988 (US)')])},${JSON.stringify([plain('116 123')])}`,
    ])
  })

  it('joins the lines of a paragraph', () => {
    expect(sketch(blocksOf('one\ntwo\n\nthree'))).toEqual([`paragraph ${JSON.stringify([plain('one two')])}`, `paragraph ${JSON.stringify([plain('three')])}`])
  })

  const untouched = [
    { text: '<img src=x onerror=alert(1)>', because: 'markup is words' },
    { text: '[link](javascript:alert(1))', because: 'links are not written this way' },
    { text: '2 * 3 * 4', because: 'a star between spaces is a star' },
    { text: 'C[12x] and [a]', because: 'only digits are a number' },
    { text: 'a **bold that never ends', because: 'while it streams, a mark may still be open' },
  ]
  it.each(untouched)('leaves "$text" as it is: $because', ({ text }) => {
    expect(blocksOf(text)).toEqual([{ block: 'paragraph', pieces: [[plain(text)]] }])
  })

  it('says nothing for no text', () => {
    expect(blocksOf('\n\n \n')).toEqual([])
  })
})

describe('follow-up questions', () => {
  const rows = [
    { text: 'It is a tree. [1]\n\n*Ask next:* What is 7-OH? · Is it legal?', body: 'It is a tree. [1]', followUps: ['What is 7-OH?', 'Is it legal?'] },
    { text: 'I can’t say.\n\n*I can answer:* What is kratom?', body: 'I can’t say.', followUps: ['What is kratom?'] },
    { text: '*Ask next:* What is kratom?', body: '', followUps: ['What is kratom?'] },
    { text: 'It is *not:* known.', body: 'It is *not:* known.', followUps: [] },
    { text: 'One.\n\n*Ask next:* Two?\n\nThree.', body: 'One.\n\n*Ask next:* Two?\n\nThree.', followUps: [] },
    { text: '', body: '', followUps: [] },
  ]
  it.each(rows)('of "$text" are $followUps', ({ text, body, followUps }) => {
    expect(splitReply(text)).toEqual({ body, followUps })
  })
})

describe('a reply as it is announced', () => {
  it('is its words, without marks, numbers and bullets', () => {
    expect(spokenText('**Call now.** It is known. [1][2]\n\n- 988\n- 911')).toBe('Call now. It is known. 988 911')
  })
})
