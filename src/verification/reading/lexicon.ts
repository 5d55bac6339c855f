import { conceptLines } from '../lexicon/concepts.ts'
import { ideaLines } from '../lexicon/ideas.ts'
import { plainWordLines } from '../lexicon/plain-words.ts'
import { termLines } from '../lexicon/term-lines.ts'
import { nounForm } from './stem.ts'
import { tokensOf } from './tokens.ts'

export type ConceptClass =
  | 'ORGAN'
  | 'CONDITION'
  | 'GROUP'
  | 'SPECIES'
  | 'SETTING'
  | 'DESIGN'
  | 'AGENCY'
  | 'PLACE'
  | 'KIND'
  | 'DATE'
  | 'DRUGCLASS'
  | 'SUBSTANCE'
  | 'ENZYME'
  | 'RECEPTOR'
  | 'IDEA'

export type Concept = { readonly id: number; readonly name: string; readonly kind: ConceptClass; readonly broader: readonly number[] }

/** A name as its word stems; `exactCase` where it is an abbreviation that would be a common word in small letters. */
export type Name = {
  readonly stems: readonly string[]
  readonly concepts: number[]
  readonly exactCase: string | null
  readonly forms: Map<number, Set<string>>
}

export type Lexicon = {
  readonly concepts: readonly Concept[]
  readonly names: ReadonlyMap<string, readonly Name[]>
}

type Row = { kind: ConceptClass; names: readonly string[]; broader: readonly string[] }

const kinds: ReadonlySet<string> = new Set([
  'ORGAN',
  'CONDITION',
  'GROUP',
  'SPECIES',
  'SETTING',
  'DESIGN',
  'AGENCY',
  'PLACE',
  'KIND',
  'DATE',
  'DRUGCLASS',
  'SUBSTANCE',
  'ENZYME',
  'RECEPTOR',
  'IDEA',
])
const isKind = (word: string): word is ConceptClass => kinds.has(word)

function row(kind: ConceptClass, line: string): Row {
  const [names = '', broader = ''] = line.split(' > ')
  return {
    kind,
    names: names
      .split(' = ')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    broader: broader
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }
}

function rows(): readonly Row[] {
  const all: Row[] = []
  let kind: ConceptClass = 'IDEA'
  for (const line of conceptLines.split('\n')) {
    const heading = /^# (\w+)$/.exec(line)?.[1]
    if (heading !== undefined && isKind(heading)) kind = heading
    else if (line.trim() !== '') all.push(row(kind, line))
  }
  for (const line of termLines.split('\n')) {
    const [heading = '', rest = ''] = line.split('|')
    if (isKind(heading)) all.push(row(heading, rest))
  }
  for (const line of [...ideaLines.split('\n'), ...plainWordLines.split('\n')]) if (line.trim() !== '') all.push(row('IDEA', line))
  return all
}

function build(): Lexicon {
  const all = rows()
  const ids = new Map<string, number>()
  all.forEach((one, id) => {
    const name = one.names[0]?.toLowerCase()
    if (name !== undefined && !ids.has(name)) ids.set(name, id)
  })
  const concepts = all.map((one, id) => ({ id, name: one.names[0] ?? '', kind: one.kind, broader: one.broader.flatMap((name) => ids.get(name) ?? []) }))
  const names = new Map<string, Name[]>()
  all.forEach((one, id) => {
    for (const name of one.names) {
      const stems = tokensOf(name)
        .filter((token) => token.kind !== 'mark')
        .map((token) => token.stem)
      const first = stems[0]
      // A name that begins with a denial would hide it from the negation rail.
      if (first === undefined || /^(not?|did|without|never|cannot|nothing|hardly)$/.test(first)) continue
      const exactCase = /^[A-Z]{2,5}$/.test(name) ? name : name.startsWith('^') ? name.slice(1) : null
      const known = names.get(first) ?? []
      const forms = new Map<number, Set<string>>()
      if (stems.length === 1 && one.kind !== 'IDEA') forms.set(id, new Set([nounForm(name.replace(/^\^/, '').toLowerCase())]))
      const same = known.find(
        (other) => other.exactCase === exactCase && other.stems.length === stems.length && other.stems.every((stem, i) => stem === stems[i]),
      )
      if (same !== undefined) {
        if (!same.concepts.includes(id)) same.concepts.push(id)
        for (const [of, words] of forms) for (const word of words) same.forms.set(of, (same.forms.get(of) ?? new Set<string>()).add(word))
      } else known.push({ stems, concepts: [id], exactCase, forms })
      names.set(first, known)
    }
  })
  for (const known of names.values()) known.sort((a, b) => b.stems.length - a.stems.length)
  return { concepts, names }
}

let built: Lexicon | null = null

/** All concepts and their names, read on first use: a worker that only starts need not wait for them. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

const closures = new Map<number, readonly number[]>()

/** A concept and everything broader. */
export function withBroader(id: number): readonly number[] {
  const known = closures.get(id)
  if (known !== undefined) return known
  const seen = new Set<number>([id])
  for (const one of seen) for (const up of lexicon().concepts[one]?.broader ?? []) seen.add(up)
  const closure = [...seen]
  closures.set(id, closure)
  return closure
}
