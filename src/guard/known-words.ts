/** What is known of words: whether a word is one, how much of a text is, and where words part in a run of letters. */
export type KnownWords = {
  readonly has: (word: string) => boolean
  /** The share of a text's letters that stand in known words, 0 to 1. */
  readonly share: (text: string) => number
  /** "howmuchkratom" as "how much kratom"; null where that cannot be done with known words alone. */
  readonly parted: (letters: string) => string | null
}

/** Short words that are words; the vocabulary knows many pairs of letters that are none ("mg", "tx"). */
const short = new Set('a i u k r am an as at be by do go he hi if in is it me mg my no of oh ok on or so to up us we'.split(' '))
const longestWord = 20
/** A longer run of letters than this is no sentence that somebody joined by hand. */
const longestRun = 300

/** Known words over a vocabulary of folded words. */
export function knownWordsOf(vocabulary: ReadonlySet<string>): KnownWords {
  const has = (word: string) =>
    word.length < 3 ? short.has(word) || /^\d+$/.test(word) : vocabulary.has(word) || vocabulary.has(word.replace(/(?:s|ed|ing)$/, ''))
  const share = (text: string) => {
    const words =
      text
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{M}]+/gu) ?? []
    const letters = words.reduce((sum, word) => sum + word.length, 0)
    return letters === 0 ? 0 : words.reduce((sum, word) => sum + (has(word) ? word.length : 0), 0) / letters
  }
  return { has, share, parted: (letters) => parted(letters.toLowerCase(), has) }
}

/** The parting with the fewest, hence longest, words (dynamic programming). */
function parted(letters: string, has: (word: string) => boolean): string | null {
  if (letters.length > longestRun) return null
  const best: ({ readonly cost: number; readonly from: number } | null)[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    let choice: { readonly cost: number; readonly from: number } | null = null
    for (let from = Math.max(0, end - longestWord); from < end; from++) {
      const before = best[from]
      if (!before || !has(letters.slice(from, end))) continue
      const cost = before.cost + 1 + (end - from < 3 ? 0.6 : 0)
      if (!choice || cost < choice.cost) choice = { cost, from }
    }
    best.push(choice)
  }
  const words: string[] = []
  for (let end = letters.length; end > 0; ) {
    const step = best[end]
    if (!step) return null
    words.unshift(letters.slice(step.from, end))
    end = step.from
  }
  return words.length > 0 && letters.length / words.length >= 2.8 ? words.join(' ') : null
}
