/** Characters that are not seen: zero-width, directional, soft hyphen, variation selectors. */
const unseen =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0100}-\u{E01EF}]/gu

/** Letters of other scripts that look like Latin ones (Unicode confusables, the common part). */
const lookalikes: Record<string, string> = {
  '\u0430': 'a',
  '\u0432': 'b',
  '\u0441': 'c',
  '\u0501': 'd',
  '\u0435': 'e',
  '\u0493': 'f',
  '\u0261': 'g',
  '\u04bb': 'h',
  '\u0456': 'i',
  '\u0458': 'j',
  '\u043a': 'k',
  '\u04cf': 'l',
  '\u043c': 'm',
  '\u043d': 'h',
  '\u043e': 'o',
  '\u0440': 'p',
  '\u051b': 'q',
  '\u0433': 'r',
  '\u0455': 's',
  '\u0442': 't',
  '\u0443': 'y',
  '\u0475': 'v',
  '\u051d': 'w',
  '\u0445': 'x',
  '\u028f': 'y',
  '\u1d22': 'z',
  '\u03b1': 'a',
  '\u03b2': 'b',
  '\u03b5': 'e',
  '\u03b9': 'i',
  '\u03ba': 'k',
  '\u03bd': 'v',
  '\u03bf': 'o',
  '\u03c1': 'p',
  '\u03c4': 't',
  '\u03c5': 'u',
  '\u03c7': 'x',
  '\u03b3': 'y',
  '\u03b7': 'n',
  '\u03c9': 'w',
  '\u03c3': 'o',
  '\u0251': 'a',
  '\u0269': 'i',
  '\u029f': 'l',
  '\u0274': 'n',
  '\u1d0f': 'o',
  '\u1d18': 'p',
  '\u0280': 'r',
  '\ua731': 's',
  '\u1d1b': 't',
  '\u1d1c': 'u',
  '\u1d20': 'v',
  '\u1d21': 'w',
  '\u1d00': 'a',
  '\u0299': 'b',
  '\u1d04': 'c',
  '\u1d05': 'd',
  '\u1d07': 'e',
  '\u0262': 'g',
  '\u029c': 'h',
  '\u1d0a': 'j',
  '\u1d0b': 'k',
  '\u1d0d': 'm',
  '\u0131': 'i',
  '\u0461': 'w',
  '\u0581': 'g',
  '\u0578': 'n',
  '\u057d': 'u',
  '\u0585': 'o',
  '\uab83': 'w',
}

/** Takes off what cannot be seen and folds look-alike letters; what every reading begins with. */
export function plainText(text: string): string {
  const seen = text
    .replace(/[\u{E0020}-\u{E007E}]/gu, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
    .replace(unseen, '')
    .normalize('NFKC')
  const words = seen.match(/\S+/g) ?? []
  // A Russian message is Russian: words made of look-alikes alone are folded only where Latin words surround them.
  const latin = words.some((word) => /\p{Script=Latin}{2}/u.test(word)) && words.every((word) => latinOrNone(word) || onlyLookalikes(word))
  return seen.replace(/\S+/g, (word) => (/\p{Script=Latin}/u.test(word) || (latin && onlyLookalikes(word)) ? foldLookalikes(word) : word))
}

const latinOrNone = (word: string): boolean => /\p{Script=Latin}/u.test(word) || !/\p{L}/u.test(word)

function foldLookalikes(word: string): string {
  return [...word].map((letter) => lookalikes[letter.toLowerCase()] ?? letter).join('')
}

/** Whether every letter of a non-Latin word has a Latin look-alike, as in a word written wholly in homoglyphs. */
function onlyLookalikes(word: string): boolean {
  const letters = [...word.toLowerCase()].filter((letter) => /\p{L}/u.test(letter))
  return letters.length > 3 && letters.every((letter) => letter in lookalikes)
}
