import { commonWordLines } from '../lexicon/word-commonness-data.ts'

/** How common a word is, from 0 (commonest) to 5, and whether it is above all a noun. */
type Commonness = { readonly rarity: number; readonly noun: boolean }

let read: ReadonlyMap<string, Commonness> | null = null

function all(): ReadonlyMap<string, Commonness> {
  read ??= new Map(
    commonWordLines.split('\n').map((line) => {
      const [stem = '', sort = 'n5'] = line.split(' ')
      return [stem, { rarity: Number(sort[1]), noun: sort.startsWith('n') }]
    }),
  )
  return read
}

/** The rarity of a stem, 0 to 5; undefined where it is no common English word. */
export function rarityOf(stem: string): number | undefined {
  return all().get(stem)?.rarity
}

/** Whether a common stem is above all a noun. */
export function isNoun(stem: string): boolean {
  return all().get(stem)?.noun === true
}
