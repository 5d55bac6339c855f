import { describe, expect, test } from 'vitest'
import { englishStem } from '../../src/retrieval/stemmer.ts'
import { foldText, stemOf, termsOf } from '../../src/retrieval/tokens.ts'

describe('a text becomes terms', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['compatibility forms are joined', 'ｋｒａｔｏｍ ﬁne', ['kratom', 'fine']],
    ['accents on Latin letters fall', 'Über Café', ['uber', 'cafe']],
    ['a lone Greek letter is spelled', 'α2 and β-blocker', ['alpha', '2', 'alpha2', 'beta', 'blocker']],
    ['possessives fall', "St John's wort’s", ['st', 'john', 'wort']],
    ['stop words fall, contracted ones, too', "what don't you have in it", []],
    ['a hyphenated name with digits keeps its parts and its joined form', '7-OH', ['7', 'oh', '7oh']],
    ['the same name in one word has the same terms', '7OH', ['7', 'oh', '7oh']],
    ['the same name in two words has the parts', '7 OH', ['7', 'oh']],
    ['an enzyme is found by its parts', 'CYP2D6', ['cyp', '2d6', 'cyp2d6']],
    ['an enzyme in two words has the same parts', 'CYP 2D6', ['cyp', '2d6']],
    ['a receptor is taken apart', '5-HT1A', ['5', 'ht', '1a', '5ht1a']],
    ['an ordinary hyphen parts two words', 'opioid-like', ['opioid', 'like']],
    ['a prefix stays with its word', 'non-smoker nonsmoker', ['nonsmok', 'nonsmok']],
    ['decimals stay whole', '12.5', ['12.5']],
    ['a slash parts words', 'anxiety/depression', ['anxieti', 'depress']],
    ['dotted abbreviations are joined', 'U.S.A.', ['usa']],
    ['British and American spellings are one', 'anaemia anemia behaviour behavior', ['anemia', 'anemia', 'behavior', 'behavior']],
    ['Thai becomes overlapping pairs', 'ท่อม', ['ท่', '่อ', 'อม']],
    ['Chinese becomes overlapping pairs', '抗抑郁药', ['抗抑', '抑郁', '郁药']],
  ]
  test.each(cases)('%s', (_, text, terms) => expect(termsOf(text)).toEqual(terms))
})

test('words of one family share a stem', () => {
  for (const family of [
    ['depression', 'depressed', 'depressive'],
    ['addiction', 'addictive', 'addicted'],
    ['interaction', 'interacts'],
    ['toxicity', 'toxic'],
    ['withdrawal', 'withdrawing'],
    ['analyses', 'analysis'],
    ['SSRIs', 'SSRI'],
  ]) {
    expect(new Set(family.map((word) => stemOf(word.toLowerCase()))).size, family.join(' ')).toBe(1)
  }
})

test('the stemmer agrees with the published examples of its algorithm', () => {
  const published = {
    caresses: 'caress',
    flies: 'fli',
    dies: 'die',
    agreed: 'agre',
    hopping: 'hop',
    hoping: 'hope',
    consistency: 'consist',
    knightly: 'knight',
    kneeling: 'kneel',
    knot: 'knot',
    skies: 'sky',
    generous: 'generous',
    communism: 'communism',
    gas: 'gas',
    this: 'this',
  }
  expect(Object.fromEntries(Object.keys(published).map((word) => [word, englishStem(word)]))).toEqual(published)
})

test('folding twice changes nothing more', () => {
  for (const text of ['μ-Opioid “ＫＲＡＴＯＭ” naïve', 'Ναι α', 'กระท่อม']) expect(foldText(foldText(text))).toBe(foldText(text))
})
