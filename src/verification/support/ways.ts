import { turnsOf, type Turn } from '../reading/axes.ts'
import { negatorsOf } from '../reading/polarity.ts'
import type { Reading } from '../reading/units.ts'

const bounding =
  /^(a |an |about |the )?(\d|half|third|quarter|fifth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|twice|double)/

/** A word of direction, and whether it is denied. */
export type Way = Turn & { readonly denied: boolean }

const remembered = new WeakMap<Reading, readonly Way[]>()

/** The words of direction of a reading, with whether each is denied. */
export function waysOf(reading: Reading): readonly Way[] {
  const known = remembered.get(reading)
  if (known !== undefined) return known
  const ways = findWays(reading)
  remembered.set(reading, ways)
  return ways
}

function findWays(reading: Reading): readonly Way[] {
  const negators = negatorsOf(reading)
  const denied = new Set(
    negators
      .flatMap((one) => one.units.slice(0, 5))
      .flatMap((i) => {
        const unit = reading.units[i]
        return unit === undefined ? [] : Array.from({ length: unit.end - unit.start }, (_, n) => unit.start + n)
      }),
  )
  const after = new Set(negators.map((one) => one.at + 1))
  return turnsOf(reading.tokens)
    .filter((turn) => !(turn.axis === 'amount' && reading.tokens[turn.at - 1]?.text === '-'))
    .filter((turn) => !announces(reading, turn))
    .filter(
      (turn) =>
        !/blind/.test(
          reading.tokens
            .slice(turn.end, turn.end + 2)
            .map((token) => token.text)
            .join(' '),
        ),
    )
    .filter((turn) => !(turn.axis === 'exclusivity' && reading.tokens.slice(turn.at + 1, turn.at + 4).some((one) => one.kind === 'number')))
    .filter((turn) => !(turn.axis === 'age' && turn.said === 'old' && /^(year|month|week|day|-)s?$/.test(reading.tokens[turn.at - 1]?.text ?? '')))
    .filter(
      (turn) =>
        !(
          reading.tokens[turn.end]?.text === 'than' &&
          bounding.test(
            reading.tokens
              .slice(turn.end + 1, turn.end + 3)
              .map((token) => token.text)
              .join(' '),
          )
        ),
    )
    .filter(
      (turn) =>
        !(/^(least|most)$/.test(turn.said) && reading.tokens[turn.at - 1]?.text === 'at') &&
        !(/^(more|less|fewer)$/.test(turn.said) && reading.tokens[turn.at - 1]?.text === 'or'),
    )
    .map((turn) => ({ ...turn, denied: denied.has(turn.at) || after.has(turn.at) }))
}

/** "Results differ: …", "Law differs by country: …": what a colon goes on to spell out is weighed there. */
function announces(reading: Reading, turn: Turn): boolean {
  return turn.axis === 'agreement' && reading.tokens.slice(turn.end, turn.end + 4).some((token) => token.text === ':')
}
