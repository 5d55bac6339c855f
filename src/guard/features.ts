import { frameFeatures } from './frame.ts'
import { outlineOf } from './outline.ts'
import type { Reading } from './reading.ts'

/** Most words of a message that are looked at, its end before its beginning: the ask tends to come last. */
const mostWords = 220

/**
 * What the classifier sees of a reading: names of features that are present, each once. Substances, numbers and units
 * are masked, so that a medicine nobody foresaw counts like any other.
 */
export function featuresOf(whole: Reading): readonly string[] {
  const reading = lastWords(whole, mostWords)
  const found = new Set<string>()
  wordFeatures(reading.masked, found)
  letterFeatures(reading.masked, found)
  outlineFeatures(reading, found)
  for (const { term } of reading.mentions) found.add(`k:${term.kind}`)
  const kinds = new Set(reading.mentions.map(({ term }) => term.id))
  found.add(`named:${Math.min(kinds.size, 3)}`)
  found.add(`length:${Math.min(6, Math.floor(Math.log2(reading.masked.length + 1)))}`)
  found.add(reading.text.trimEnd().endsWith('?') ? 'asks' : 'tells')
  return [...found]
}

function lastWords(reading: Reading, most: number): Reading {
  const from = Math.max(0, reading.masked.length - most)
  return from === 0 ? reading : { ...reading, masked: reading.masked.slice(from), classes: reading.classes.slice(from) }
}

function wordFeatures(masked: readonly string[], found: Set<string>): void {
  const padded = ['^', ...masked, '$']
  for (let i = 0; i < padded.length; i++) {
    const [a, b, c, d] = [padded[i] ?? '', padded[i + 1], padded[i + 2], padded[i + 3]]
    found.add(a)
    if (b !== undefined) found.add(`${a} ${b}`)
    if (b !== undefined && c !== undefined) found.add(`${a} ${b} ${c}`)
    if (c !== undefined) found.add(`${a} * ${c}`)
    if (d !== undefined) found.add(`${a} * * ${d}`)
  }
}

function letterFeatures(masked: readonly string[], found: Set<string>): void {
  for (const word of masked) {
    if (word.startsWith('<')) continue
    const spelled = `_${word}_`
    for (let size = 3; size <= 5; size++) {
      for (let i = 0; i + size <= spelled.length; i++) found.add(`~${spelled.slice(i, i + size)}`)
    }
  }
}

/** The outline: its steps in order, in pairs and runs; and which classes stand together at all. */
function outlineFeatures(reading: Reading, found: Set<string>): void {
  const names = outlineOf(reading).map(({ name }) => name)
  const padded = ['^', ...names, '$']
  for (let i = 0; i < padded.length; i++) {
    const [a, b, c, d] = [padded[i] ?? '', padded[i + 1], padded[i + 2], padded[i + 3]]
    if (b !== undefined) found.add(`o:${a} ${b}`)
    if (b !== undefined && c !== undefined) found.add(`o:${a} ${b} ${c}`)
    if (c !== undefined && d !== undefined) found.add(`o:${a} ${b} ${c} ${d}`)
    if (c !== undefined) found.add(`o:${a} * ${c}`)
  }
  const classes = new Set<string>(names.filter((name) => name.startsWith('<')))
  for (const at of reading.classes) for (const name of at.keys()) classes.add(`#${name}`)
  const present = [...classes].sort()
  for (const name of present) found.add(name)
  for (let i = 0; i < present.length; i++) {
    for (let j = i + 1; j < present.length; j++) found.add(`${present[i]}&${present[j]}`)
  }
  for (const name of frameFeatures(reading.frame)) found.add(name)
}
