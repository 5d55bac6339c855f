import { foldedText } from './mentions.ts'

const unspaced = /[\p{Script=Thai}]/u
/** Accents tell Vietnamese words apart ("là" is, "lá" leaf): where the text carries them, so must the word. */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu

/**
 * The English words for what a text in another language speaks of, each once and in its order; empty where nothing is
 * known. For a search in the English corpus, not for reading.
 * @param glossary words and phrases of the language to English words, as in prompts/languages/
 */
export function englishFor(text: string, glossary: Readonly<Record<string, string>>): string {
  const fold = vietnamese.test(text) ? (one: string) => one.normalize('NFC').toLowerCase() : foldedText
  const plain = ` ${plainOf(text, fold)} `
  const found = Object.entries(glossary).flatMap(([own, english]) => {
    const wanted = unspaced.test(own) ? plainOf(own, fold) : ` ${plainOf(own, fold)} `
    const at = plain.indexOf(wanted)
    return at < 0 ? [] : [{ at, size: wanted.length, english }]
  })
  const longest = found.filter((one) => !found.some((other) => other.size > one.size && other.at <= one.at && other.at + other.size >= one.at + one.size))
  return [...new Set(longest.toSorted((a, b) => a.at - b.at).flatMap(({ english }) => english.split(' ')))].join(' ')
}

/** Words parted by single spaces; what stands before an apostrophe is a word of its own. */
function plainOf(text: string, fold: (text: string) => string): string {
  return fold(text.replace(/['’-]/g, ' '))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
