import { describe, expect, it } from 'vitest'
import { cueOf, matchCue } from '../../src/guard/cue.ts'
import { readingOf } from './reader.ts'

const matches = (cue: string, text: string) => matchCue(cueOf(cue), readingOf(text))

describe('cue language', () => {
  it.each([
    { cue: 'stop|quit', text: 'I will quit it', words: 'quit', because: 'one of several words' },
    { cue: 'tap*', text: 'tapering down', words: 'tapering', because: 'a star stands for any ending' },
    { cue: '<antidepressant>', text: 'about Zoloft', words: '<antidepressant>', because: 'a kind of term' },
    { cue: '<substance>', text: 'about alcohol', words: '<drug>', because: 'any kind of substance' },
    { cue: 'can i ... <kratom>', text: 'can i please have some kratom', words: 'can i please have some <kratom>', because: 'a gap of up to four words' },
    { cue: '^ hello $', text: 'Hello!', words: 'hello', because: 'edges, punctuation aside' },
    { cue: 'my old? dog', text: 'my dog', words: 'my dog', because: 'a part with a question mark may be missing' },
    { cue: '#change', text: 'thinking of weaning off it', words: 'weaning off', because: 'a class takes its longest phrase' },
    { cue: 'how many !people', text: 'how many scoops', words: 'how many', because: 'what must be absent is absent' },
  ])('"$cue" finds "$words" in "$text": $because', ({ cue, text, words }) => expect(matches(cue, text)).toBe(words))

  it.each([
    { cue: 'can i ...1 <kratom>', text: 'can i please have some kratom', because: 'the gap is too wide' },
    { cue: '^ hello $', text: 'hello, how much', because: 'more was said' },
    { cue: 'how many !people', text: 'how many people use it', because: 'a word that must be absent stands there' },
    { cue: 'how many !#study', text: 'how many studies are there', because: 'a class that must be absent stands there' },
    { cue: 'top', text: 'stop', because: 'words are whole' },
  ])('"$cue" finds nothing in "$text": $because', ({ cue, text }) => expect(matches(cue, text)).toBeNull())

  it('refuses an empty part', () => expect(() => cueOf('stop||quit')).toThrow(SyntaxError))
})
