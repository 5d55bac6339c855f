import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/guard/outline.ts'
import { stemsOf } from '../../src/guard/stems.ts'
import { readingOf } from './reader.ts'

describe('reading', () => {
  it.each([
    { text: 'can I take krathom with Zoloft', masked: 'can i take <kratom> with <antidepressant>', because: 'names become kinds, whoever spells them' },
    { text: 'is 8g a lot', masked: 'is <number> g a lot', because: 'a figure is never remembered, and its unit stands by itself' },
    { text: '7-OH after sertralin', masked: '<kratom> after <antidepressant>', because: 'alkaloids stand with kratom, misspellings with their name' },
    { text: "I'm fine", masked: 'im fine', because: 'apostrophes are not written by everybody' },
  ])('masks "$text": $because', ({ text, masked }) => expect(readingOf(text).masked.join(' ')).toBe(masked))

  it.each([
    { word: 'quitting', stem: 'quit', because: 'doubled consonants' },
    { word: 'halving', stem: 'halve', because: 'irregular forms are listed' },
    { word: 'swallowed', stem: 'swallow', because: 'regular forms are cut' },
    { word: 'neckin', stem: 'neck', because: 'slang drops the g' },
    { word: 'tries', stem: 'try', because: 'y turns into ie' },
  ])('knows $word as a form of $stem: $because', ({ word, stem }) => expect(stemsOf(word)).toContain(stem))

  it('does not read "numbers" as a form of "numb"', () => expect(stemsOf('numbers')).not.toContain('numb'))
})

describe('frame', () => {
  it.each([
    { text: 'could my daughter have some kratom tea', slot: 'whom', is: 'child', because: 'the most vulnerable person named is meant' },
    { text: 'what do studies report about ketum and sertraline', slot: 'stance', is: 'literature', because: 'published information, nobody in particular' },
    { text: 'thinking of having my leaf with zoloft', slot: 'stance', is: 'personal', because: 'first person' },
    { text: 'mitragynine and sertraline', slot: 'about', is: 'both', because: 'both sides of a combination are named' },
    { text: 'chocolate fondant oven temperature', slot: 'link', is: 'none', because: 'nothing of the subject' },
    { text: 'is ketum legal', slot: 'link', is: 'named', because: 'the subject by name' },
    { text: 'years ago he took too much', slot: 'when', is: 'past', because: 'told as long past' },
  ] as const)('reads $slot of "$text" as $is: $because', ({ text, slot, is }) => expect(readingOf(text).frame[slot]).toBe(is))

  it('names the signs of danger it saw', () =>
    expect(readingOf("she won't wake up and her lips are blue").frame.dangers).toEqual(expect.arrayContaining(['unconscious', 'breathing'])))
  it('tells how many words are of no class', () => expect(readingOf('zorble quux kratom').frame.strangers).toBe(2))
})

describe('outline', () => {
  it('is the same for two wordings of one ask', () => {
    const names = (text: string) => outlineOf(readingOf(text)).map(({ name }) => name)
    expect(names('can I mix kratom with Zoloft')).toEqual(names('can I combine ketum with Lexapro'))
  })
})
