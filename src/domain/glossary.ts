import { foldedText } from './mentions.ts'

const unspaced = /[\p{Script=Thai}]/u

/**
 * The English words for what a text in another language speaks of, each once and in its order; empty where nothing is
 * known. For a search in the English corpus, not for reading.
 * @param glossary words and phrases of the language to English words, as in prompts/languages/
 */
export function englishFor(text: string, glossary: Readonly<Record<string, string>>): string {
  const plain = ` ${plainOf(text)} `
  const found = Object.entries(glossary).flatMap(([own, english]) => {
    const wanted = unspaced.test(own) ? plainOf(own) : ` ${plainOf(own)} `
    const at = plain.indexOf(wanted)
    return at < 0 ? [] : [{ at, size: wanted.length, english }]
  })
  const longest = found.filter((one) => !found.some((other) => other.size > one.size && other.at <= one.at && other.at + other.size >= one.at + one.size))
  return [...new Set(longest.toSorted((a, b) => a.at - b.at).flatMap(({ english }) => english.split(' ')))].join(' ')
}

/** Folded words parted by single spaces; what stands before an apostrophe is a word of its own. */
function plainOf(text: string): string {
  return foldedText(text.replace(/['’-]/g, ' ')).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}
