/** Something a detector found: the kind of thing, and the words that hold it. */
export type Finding = { readonly what: string; readonly words: string }

/** A pattern with the kind of thing that it finds. Patterns are global. */
export type Pattern = readonly [what: string, pattern: RegExp]

/** Everything that the patterns find in a text. */
export function findings(text: string, patterns: readonly Pattern[]): readonly Finding[] {
  return patterns.flatMap(([what, pattern]) => [...text.matchAll(pattern)].map(([words]) => ({ what, words: words.trim() })))
}

/** The sentences of a text, list items and follow-ups counting as such. No pattern reaches over the end of one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?？。])\s+|\n+|\s·\s/).filter((sentence) => sentence.trim() !== '')
}

/** A pattern that begins and ends at word boundaries of any script that parts its words. */
export function wholeWords(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu')
}

/** A pattern for scripts that write words together, such as Thai. */
export function anywhere(source: string): RegExp {
  return new RegExp(source, 'giu')
}
