import type { Reading } from './reading.ts'

/**
 * A written pattern over the words of a reading. Parts are parted by spaces:
 * `stop` a word; `stop|quit` one of several; `sto*` words that begin so; `#change` a class of the lexicon;
 * `<antidepressant>` a masked term, `<substance>` any of them; `...` up to four words between, `...9` up to nine;
 * `^` and `$` the beginning and the end; a part that ends in `?` may be missing; a part that begins with `!` must stand
 * nowhere in the message.
 */
export type Cue = { readonly pattern: string; readonly parts: readonly CuePart[]; readonly never: readonly string[] }

type CuePart = { readonly gap: number } | { readonly edge: '^' | '$' } | { readonly words: readonly string[]; readonly optional: boolean }

const masksOfSubstances = ['<kratom>', '<antidepressant>', '<medicine>', '<drug>', '<supplement>', '<class>']
const usualGap = 4

/**
 * Reads a cue.
 * @throws {SyntaxError} when a part is empty
 */
export function cueOf(pattern: string): Cue {
  const all = pattern.trim().split(/\s+/)
  const never = all.filter((part) => part.startsWith('!')).flatMap((part) => part.slice(1).split('|'))
  const parts = all
    .filter((part) => !part.startsWith('!'))
    .map((part): CuePart => {
      const gap = /^\.\.\.(\d*)$/.exec(part)
      if (gap) return { gap: gap[1] ? Number(gap[1]) : usualGap }
      if (part === '^' || part === '$') return { edge: part }
      const optional = part.endsWith('?')
      const words = (optional ? part.slice(0, -1) : part).split('|').flatMap((word) => (word === '<substance>' ? masksOfSubstances : [word]))
      if (words.some((word) => word === '')) throw new SyntaxError(`"${pattern}" has an empty part`)
      return { words, optional }
    })
  return { pattern, parts, never }
}

/** The words of the reading that a cue matches, or null. */
export function matchCue(cue: Cue, reading: Reading): string | null {
  const size = reading.masked.length
  const [first] = cue.parts
  if (first && 'words' in first && !first.optional && !first.words.some((wanted) => stands(wanted, reading))) return null
  if (cue.never.some((wanted) => stands(wanted, reading))) return null
  for (let from = 0; from <= size; from++) {
    const to = matchFrom(cue.parts, 0, reading, from)
    if (to !== null) return reading.masked.slice(from, to).join(' ')
  }
  return null
}

/** Where a match that begins at this word ends, or null. */
function matchFrom(parts: readonly CuePart[], at: number, reading: Reading, word: number): number | null {
  const part = parts[at]
  if (part === undefined) return word
  if ('edge' in part) {
    const holds = part.edge === '^' ? word === 0 : word === reading.masked.length
    return holds ? matchFrom(parts, at + 1, reading, word) : null
  }
  if ('gap' in part) {
    for (let skipped = 0; skipped <= part.gap && word + skipped <= reading.masked.length; skipped++) {
      const end = matchFrom(parts, at + 1, reading, word + skipped)
      if (end !== null) return end
    }
    return null
  }
  if (word < reading.masked.length) {
    for (const wanted of part.words) {
      const length = fits(wanted, reading, word)
      const end = length === 0 ? null : matchFrom(parts, at + 1, reading, word + length)
      if (end !== null) return end
    }
  }
  return part.optional ? matchFrom(parts, at + 1, reading, word) : null
}

/** Whether a word or class stands anywhere in the reading. */
function stands(wanted: string, reading: Reading): boolean {
  return wanted.endsWith('*') ? reading.masked.some((word) => word.startsWith(wanted.slice(0, -1))) : reading.present.has(wanted)
}

/** How many words from here the wanted word or class covers; 0 when it is not here. */
function fits(wanted: string, reading: Reading, at: number): number {
  if (wanted.startsWith('#')) return reading.classes[at]?.get(wanted.slice(1)) ?? 0
  const word = reading.masked[at] ?? ''
  return (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted) ? 1 : 0
}
