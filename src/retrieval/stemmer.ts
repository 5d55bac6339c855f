// The English stemmer of the Snowball project ("Porter2", https://snowballstem.org/algorithms/english/stemmer.html), written
// anew from its description. @orama/stemmers cuts -ion together with the letter before it (depression: depres, depressed:
// depress), which parts the words that matter most here.

const vowel = '[aeiouy]'
const other = '[^aeiouy]'
const afterFirstSyllable = new RegExp(`^.*?${vowel}${other}`)
const specialBeginning = /^(gener|commun|arsen)/
const shortEnd = new RegExp(`(^${vowel}${other}|${other}${vowel}[^aeiouywxY])$`)
const holdsVowel = new RegExp(vowel)

const exceptions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
)
const finishedAfterPlural = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed'])

const derivations: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]
const furtherDerivations: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const endings = ['ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'ion', 'al', 'er', 'ic']

/** Greek nouns and their adjectives: cholestasis and cholestatic, psychosis and psychotic, analysis and analytic. */
const greek = /^(.{3,}[aeoy])(?:sis|ses|tics?)$/

/** The stem of a lower-case English word of letters only. */
export function englishStem(word: string): string {
  if (word.length < 3) return word
  const shared = greek.exec(word)?.[1]
  if (shared !== undefined) return shared
  const exception = exceptions.get(word)
  if (exception !== undefined) return exception
  // A y that sounds as a consonant is written Y until the end.
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y')
  const first = regionOf(marked)
  const second = first + regionAfterSyllable(marked.slice(first))
  const singular = withoutPlural(marked)
  if (finishedAfterPlural.has(singular)) return singular
  const present = withoutPast(singular, first).replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  return withoutLastLetter(shortened(present, first, second), first, second).toLowerCase()
}

function regionOf(word: string): number {
  return specialBeginning.exec(word)?.[0].length ?? regionAfterSyllable(word)
}

/** Where the part after the first consonant that follows a vowel begins. */
function regionAfterSyllable(word: string): number {
  return afterFirstSyllable.exec(word)?.[0].length ?? word.length
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(us|ss)$/.test(word) || !word.endsWith('s')) return word
  return holdsVowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word
}

function withoutPast(word: string, first: number): string {
  const agreed = /eed(ly)?$/.exec(word)
  if (agreed) return agreed.index >= first ? `${word.slice(0, agreed.index)}ee` : word
  const past = /(ed|edly|ing|ingly)$/.exec(word)
  if (!past || !holdsVowel.test(word.slice(0, past.index))) return word
  const base = word.slice(0, past.index)
  if (/(at|bl|iz)$/.test(base)) return `${base}e`
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(base)) return base.slice(0, -1)
  return base.length <= first && shortEnd.test(base) ? `${base}e` : base
}

function shortened(word: string, first: number, second: number): string {
  const derived = replaced(word, derivations, first, (suffix, before) =>
    suffix === 'ogi' ? before.endsWith('l') : suffix !== 'li' || /[cdeghkmnrt]$/.test(before),
  )
  const again = replaced(derived, furtherDerivations, first, (suffix, before) => suffix !== 'ative' || before.length >= second)
  return replaced(
    again,
    endings.map((ending) => [ending, ''] as const),
    second,
    (suffix, before) => suffix !== 'ion' || /[st]$/.test(before),
  )
}

/** The longest suffix of the list is replaced, where it lies in the region and may be. */
function replaced(word: string, suffixes: readonly (readonly [string, string])[], region: number, may: (suffix: string, before: string) => boolean): string {
  const found = suffixes.find(([suffix]) => word.endsWith(suffix))
  if (!found) return word
  const [suffix, instead] = found
  const before = word.slice(0, word.length - suffix.length)
  return before.length >= region && may(suffix, before) ? before + instead : word
}

function withoutLastLetter(word: string, first: number, second: number): string {
  const before = word.slice(0, -1)
  if (word.endsWith('e')) return before.length >= second || (before.length >= first && !shortEnd.test(before)) ? before : word
  return word.endsWith('ll') && before.length >= second ? before : word
}
