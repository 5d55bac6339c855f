import { lexicon, withBroader } from './reading/lexicon.ts'
import type { Reading, Unit } from './reading/units.ts'

/** Where a passage says a unit of the sentence, and how surely it is the same. */
export type Match = { readonly at: number; readonly quality: number }

export type Alignment = {
  readonly sentence: Reading
  readonly passage: Reading
  /** For each unit of the sentence its matches in the passage's units. */
  readonly matches: readonly (readonly Match[])[]
  /** For each unit of the sentence the best quality, 0 where the passage does not say it. */
  readonly support: readonly number[]
  /** The passage's sentences that the sentence rests on, the best first. */
  readonly focus: readonly number[]
}

const quality = { exact: 1, same: 0.95, broader: 0.9, idea: 0.8, spelt: 0.75 }

type Index = {
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byPart: ReadonlyMap<string, readonly number[]>
  readonly byConcept: ReadonlyMap<number, readonly Match[]>
}

function indexed(passage: Reading): Index {
  const byStem = new Map<string, number[]>()
  const byPart = new Map<string, number[]>()
  const byConcept = new Map<number, Match[]>()
  const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [value])
    else known.push(value)
  }
  passage.units.forEach((unit, at) => {
    for (const part of unit.parts) add(unit.parts.length === 1 ? byStem : byPart, part, at)
    for (const id of unit.concepts) for (const up of withBroader(id)) add(byConcept, up, { at, quality: up === id ? quality.same : quality.broader })
    if (unit.parts.length > 1)
      for (const part of unit.parts)
        for (const name of lexicon().names.get(part) ?? []) {
          if (name.stems.length === 1 && name.exactCase === null)
            for (const id of name.concepts) for (const up of withBroader(id)) add(byConcept, up, { at, quality: quality.broader - 0.05 })
        }
  })
  return { byStem, byPart, byConcept }
}

/** The same word in another form: a long shared beginning, and nothing but an ending apart. */
function alike(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 4 || /\d/.test(a + b)) return false
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1
  return shared >= 5 && shared >= Math.min(a.length, b.length) - (shared >= 6 ? 1 : 0) && shared / Math.max(a.length, b.length) > 0.62
}

function matchesOfStem(stem: string, index: Index): readonly Match[] {
  const exact = index.byStem.get(stem)
  const inside = (index.byPart.get(stem) ?? []).map((at) => ({ at, quality: quality.broader }))
  if (exact !== undefined || inside.length > 0) return [...(exact ?? []).map((at) => ({ at, quality: quality.exact })), ...inside]
  const found: Match[] = []
  for (const [other, places] of index.byStem) if (alike(stem, other)) for (const at of places) found.push({ at, quality: quality.spelt })
  return found
}

function matchesOf(unit: Unit, index: Index): readonly Match[] {
  const best = new Map<number, number>()
  const note = (match: Match): void => void best.set(match.at, Math.max(best.get(match.at) ?? 0, match.quality))
  for (const id of unit.concepts) {
    const idea = lexicon().concepts[id]?.kind === 'IDEA'
    for (const match of index.byConcept.get(id) ?? []) note(idea ? { at: match.at, quality: quality.idea } : match)
  }
  const last = unit.parts[0]
  if (unit.parts.length === 1 && last !== undefined) {
    if (unit.entity === null || unit.concepts.length === 0) for (const match of matchesOfStem(last, index)) note(match)
    else for (const at of index.byStem.get(last) ?? []) note({ at, quality: quality.exact })
    if (unit.entity !== null && unit.concepts.length > 0) for (const at of index.byPart.get(last) ?? []) note({ at, quality: quality.broader })
  } else if (best.size === 0) {
    const each = unit.parts.map((part) => matchesOfPart(part, index))
    if (each.length > 0 && each.every((matches) => matches.length > 0)) for (const match of each.flat()) note({ at: match.at, quality: match.quality * 0.9 })
  }
  return [...best].map(([at, value]) => ({ at, quality: value }))
}

function matchesOfPart(part: string, index: Index): readonly Match[] {
  const plain = matchesOfStem(part, index)
  if (plain.length > 0) return plain
  return (lexicon().names.get(part) ?? [])
    .filter((name) => name.stems.length === 1 && name.exactCase === null)
    .flatMap((name) => name.concepts.flatMap((id) => index.byConcept.get(id) ?? []))
}

function focusOf(sentence: Reading, passage: Reading, matches: readonly (readonly Match[])[]): readonly number[] {
  const gains = (left: readonly number[]): number[] => {
    const scores = new Array<number>(passage.sentences).fill(0)
    for (const i of left) {
      const bySentence = new Map<number, number>()
      for (const match of matches[i] ?? []) {
        const at = passage.units[match.at]?.sentence ?? 0
        bySentence.set(at, Math.max(bySentence.get(at) ?? 0, match.quality))
      }
      for (const [at, value] of bySentence) scores[at] = (scores[at] ?? 0) + value * (sentence.units[i]?.weight ?? 0)
    }
    return scores
  }
  const focus: number[] = []
  let left = sentence.units.map((_, i) => i)
  while (focus.length < 3 && left.length > 0) {
    const scores = gains(left)
    const best = scores.indexOf(Math.max(...scores))
    if ((scores[best] ?? 0) < (focus.length === 0 ? 0.01 : 0.6)) break
    focus.push(best)
    left = left.filter((i) => !(matches[i] ?? []).some((match) => passage.units[match.at]?.sentence === best))
  }
  return focus.length === 0 ? [0] : focus
}

/** Lays the sentence's units over the passage's. */
export function align(sentence: Reading, passage: Reading): Alignment {
  const index = indexed(passage)
  const matches = sentence.units.map((unit) => matchesOf(unit, index))
  return {
    sentence,
    passage,
    matches,
    support: matches.map((all) => all.reduce((most, match) => Math.max(most, match.quality), 0)),
    focus: focusOf(sentence, passage, matches),
  }
}

/** Whether a unit of the passage stands in a sentence that the statement rests on. */
export function inFocus(alignment: Alignment, at: number): boolean {
  const unit = alignment.passage.units[at]
  return unit !== undefined && alignment.focus.includes(unit.sentence)
}
