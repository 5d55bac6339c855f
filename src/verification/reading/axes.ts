import { axisLines } from '../lexicon/axes.ts'
import { oppositeLines } from '../lexicon/opposites.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A word of direction: on which axis, which way, and where. */
export type Turn = { readonly axis: string; readonly way: 1 | -1; readonly at: number; readonly end: number; readonly said: string }

type Entry = { readonly stems: readonly string[]; readonly exact: string; readonly axis: string; readonly way: 1 | -1 }

function entries(): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  const pairs = oppositeLines
    .trim()
    .split('\n')
    .map((pair) => `${pair.replace(' ', '/')}: ${pair.replace(' ', ' <> ')}`)
  for (const line of [...axisLines.split('\n'), ...pairs]) {
    const [name = '', rest = ''] = line.split(': ')
    rest.split(' <> ').forEach((side, which) => {
      for (const phrase of side
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')) {
        const stems = tokensOf(phrase)
          .filter((token) => token.kind === 'word')
          .map((token) => token.stem)
        const first = stems[0]
        if (first === undefined || stems.includes('not')) continue
        table.set(first, [...(table.get(first) ?? []), { stems, exact: phrase, axis: name, way: which === 0 ? 1 : -1 }])
      }
    })
  }
  return table
}

let read: ReadonlyMap<string, readonly Entry[]> | null = null

function table(): ReadonlyMap<string, readonly Entry[]> {
  read ??= entries()
  return read
}

const remembered = new WeakMap<readonly Token[], readonly Turn[]>()

/** The words of direction in a text. */
export function turnsOf(tokens: readonly Token[]): readonly Turn[] {
  const known = remembered.get(tokens)
  if (known !== undefined) return known
  const turns = findTurns(tokens)
  remembered.set(tokens, turns)
  return turns
}

function findTurns(tokens: readonly Token[]): readonly Turn[] {
  const turns: Turn[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (token.text === 'few' && /^(a|the|these|those)$/.test(tokens[at - 1]?.text ?? ''))) return
    for (const entry of table().get(token.stem) ?? []) {
      if (entry.exact === 'later' && token.text === 'late') continue
      if (token.text === 'active' && entry.exact.startsWith('activat')) continue
      if (entry.axis === 'amount' && /^(small|large|great|big)$/.test(token.text)) continue
      let next = at
      const fits = entry.stems.every((stem) => {
        while (next > at && tokens[next]?.text === '-') next += 1
        const same = tokens[next]?.stem === stem
        next += 1
        return same
      })
      if (fits)
        turns.push({
          axis: entry.axis,
          way: entry.way,
          at,
          end: next,
          said: tokens
            .slice(at, next)
            .map((one) => one.raw)
            .join(' '),
        })
    }
  })
  return turns
}
