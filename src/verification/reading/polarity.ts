import type { Reading } from './units.ts'
import type { Token } from './tokens.ts'

/** A word that denies, the units it denies, nearest first, and those with the units before it. */
export type Negator = { readonly at: number; readonly said: string; readonly units: readonly number[]; readonly about: readonly number[] }

const plainNegators = new Set(['no', 'not', 'never', 'without', 'neither', 'nor', 'none', 'nobody', 'nothing', 'hardly', 'barely', 'scarcely', 'nowhere'])
const verbNegators = new Set(['fail', 'lack', 'absenc', 'absent', 'deni'])
const stops = new Set([';', ':', '—', '(', ')', '.', '–'])
const turning = new Set(['but', 'although', 'though', 'whereas', 'however', 'because', 'yet', 'while', 'despite', 'since', 'unless', 'until', 'than'])
const reach = 12
const before = 2

function negates(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const next = tokens[at + 1]?.text ?? ''
  const after = tokens[at + 2]?.text ?? ''
  if (token.text === 'not') return !(next === 'only' || next === 'just' || next === 'merely' || next === 'simply' || next === 'necessarily')
  if (token.text === 'no') return !(/^(doubt|matter)$/.test(next) || (/^(more|less|fewer|later|longer)$/.test(next) && after === 'than'))
  if (token.text === 'without' && (tokens[at - 1]?.text === 'or' || next === 'exception')) return false
  if (plainNegators.has(token.text)) return true
  if (verbNegators.has(token.stem)) return true
  return (
    (token.text === 'free' && (next === 'of' || next === 'from')) ||
    (token.text === 'ruled' && next === 'out') ||
    (token.text === 'rather' && next === 'than') ||
    (token.text === 'instead' && next === 'of') ||
    (token.text === 'place' && next === 'of' && tokens[at - 1]?.text === 'in') ||
    (token.text === 'little' && (next === 'or' || next === 'effect' || next === 'to'))
  )
}

/** "No cadmium, arsenic or lead": a list after a denial goes on past its commas where "or" or "nor" closes it. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  const rest = tokens.slice(comma + 1, comma + 14)
  const end = rest.findIndex((token) => stops.has(token.text) || turning.has(token.text))
  return rest.slice(0, end < 0 ? rest.length : end).some((token) => token.text === 'or' || token.text === 'nor')
}

const remembered = new WeakMap<Reading, readonly Negator[]>()

/** Every denying word of a reading with what it denies, within its clause. */
export function negatorsOf(reading: Reading): readonly Negator[] {
  const known = remembered.get(reading)
  if (known !== undefined) return known
  const negators = findNegators(reading)
  remembered.set(reading, negators)
  return negators
}

function findNegators(reading: Reading): readonly Negator[] {
  const found: Negator[] = []
  reading.tokens.forEach((token, at) => {
    if (!negates(reading.tokens, at)) return
    const units: number[] = []
    let end = at + 1
    for (; end < reading.tokens.length; end += 1) {
      const next = reading.tokens[end]
      if (next === undefined || stops.has(next.text) || turning.has(next.text)) break
      if (next.text === ',' && !listGoesOn(reading.tokens, end)) break
      const joined = next.text === ',' || next.text === 'and'
      const beyond = reading.tokens[end + 1]?.text ?? ''
      if (joined && /^(but|and|which|while|who|where|it|they|he|she|can|could|may|might|is|are|was|were|has|have|had|will|would|should|must)$/.test(beyond))
        break
    }
    reading.units.forEach((unit, i) => {
      if (unit.start > at && unit.start < end && units.length < reach) units.push(i)
    })
    if (reading.tokens[at + 1]?.text === '-') {
      const first = units.slice(0, 1)
      found.push({ at, said: token.raw, units: first, about: first })
      return
    }
    const next = reading.tokens[at + 1]
    const predicate =
      token.stem === 'absent' ||
      token.text === 'lacking' ||
      (token.text === 'none' && (next === undefined || next.kind === 'mark' || /^(beyond|but|and)$/.test(next.text)))
    if (predicate) units.length = 0
    const last = reading.units.findLastIndex((unit) => unit.end <= at && unit.sentence === token.sentence)
    const back = Array.from({ length: units.length === 0 ? before + 4 : before }, (_, n) => last - n).filter(
      (i) => i >= 0 && reading.units[i]?.clause === token.clause,
    )
    found.push({ at, said: token.raw, units: units.length === 0 ? back : units, about: [...units, ...back] })
  })
  return found
}

/** Words that carry a denial inside them; a denial elsewhere may have been reworded into one. */
export const denying = new Set(
  `neg absent lack fail free spare rare seldom few littl scarc unknown uncertain unclear limit unusu uncommon gap miss exclud avoid contraind same stabl similar negat zero onli sole less fewer instead rather except ban illeg refus reject deni prevent stop ceas unlik doubt disput contradict disagre oppos lost lose loss worse insuffici outlaw prohibit withdraw alon unlaw counterproduct spars thin scant minor small slight low weak weakli poor poorli unless unfamiliar without unsaf hard difficult differ distinct unabl incap undisclos conceal hide silent ignor forbid restrict discourag missing hardli barely nonexist quiet steadi intact normal unimpair`.split(
    ' ',
  ),
)
