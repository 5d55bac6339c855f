import type { Case, Split } from '../../src/domain/case.ts'

/** Something wrong with the labelled messages themselves. */
export type Breach = { readonly rule: string; readonly ids: readonly string[]; readonly because: string }

/** A message as it is compared: its letters only, lower case, all turns in a row. */
export function lettersOf(turns: readonly string[]): string {
  return turns
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

function tokensOf(turns: readonly string[]): ReadonlySet<string> {
  return new Set(
    turns
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  )
}

/** The same message twice: in two splits, or under two families. */
export function duplicates(cases: readonly Case[]): readonly Breach[] {
  return [...Map.groupBy(cases, ({ turns }) => lettersOf(turns))].flatMap(([letters, same]) => {
    const [first] = same
    if (!first || same.length < 2 || letters === '') return []
    const isSplit = new Set(same.map(({ split }) => split)).size > 1
    // A disguise may be made from a plain message of its own split.
    if (!isSplit && same.some(isDisguised)) return []
    const rule = isSplit ? 'a message stands in one split only' : 'a message stands once'
    return [{ rule, ids: same.map(idIn), because: first.turns.join(' / ') }]
  })
}

/** From which share of common words (Jaccard) a message counts as a rewording of another. */
const tooNear = 0.8

/** Messages of sealed that nearly stand in another split, by the words they share. */
export function nearDuplicates(cases: readonly Case[]): readonly Breach[] {
  const others = cases.filter(({ split }) => split !== 'sealed').map((one) => ({ one, tokens: tokensOf(one.turns) }))
  const holding = new Map<string, number[]>()
  others.forEach(({ tokens }, at) => {
    for (const token of tokens) holding.set(token, [...(holding.get(token) ?? []), at])
  })
  return cases
    .filter(({ split }) => split === 'sealed')
    .flatMap((one) => {
      const tokens = tokensOf(one.turns)
      // A near duplicate lacks at most a fifth of the words: of one more than that it holds one, and the rarest lead to the fewest.
      const rarest = [...tokens]
        .sort((a, b) => (holding.get(a)?.length ?? 0) - (holding.get(b)?.length ?? 0))
        .slice(0, tokens.size - Math.ceil(tooNear * tokens.size - 1e-9) + 1)
      const near = new Set(rarest.flatMap((token) => holding.get(token) ?? []))
      return [...near].flatMap((at) => {
        const other = others[at]
        if (!other || jaccard(tokens, other.tokens) < tooNear) return []
        return [
          {
            rule: 'nothing in sealed is a rewording of another split',
            ids: [idIn(one), idIn(other.one)],
            because: `${one.turns.join(' / ')} | ${other.one.turns.join(' / ')}`,
          },
        ]
      })
    })
}

/** The share of words two sets have in common, of all the words of both. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  const either = a.size + b.size - both
  return either === 0 ? 0 : both / either
}

/** Family names that stand in more than one place. */
export function repeatedFamilies(families: readonly { readonly family: string; readonly file: string }[]): readonly Breach[] {
  return [...Map.groupBy(families, ({ family }) => family)]
    .filter(([, same]) => same.length > 1)
    .map(([family, same]) => ({ rule: 'a family name is unique', ids: [family], because: same.map(({ file }) => file).join(', ') }))
}

/** Reasons without a case in one of the splits. */
export function uncovered(cases: readonly Case[], reasons: readonly string[], splits: readonly Split[]): readonly Breach[] {
  return splits.flatMap((split) =>
    reasons
      .filter((reason) => !cases.some((one) => one.split === split && one.reasons.includes(reason)))
      .map((reason) => ({ rule: 'every reason has cases in each split', ids: [reason], because: `none in ${split}` })),
  )
}

/** Letters from which a message is long enough to be recognised inside another text. */
const longEnough = 24

/** Messages that stand, word for word, in what the product is made of: a cue, a wording, a brief. */
export function leaked(cases: readonly Case[], texts: readonly { readonly file: string; readonly text: string }[]): readonly Breach[] {
  const lines = new Set(
    texts.flatMap(({ text }) => text.split('\n').map((line) => lettersOf([line.replace(/^\s*-\s+/, '')]))).filter((line) => line.length >= 12),
  )
  const whole = texts.map(({ file, text }) => ({ file, letters: lettersOf([text]) }))
  // A disguise is made from a plain message, which may well stand there.
  return cases
    .filter((one) => !isDisguised(one))
    .flatMap((one) => {
      const letters = lettersOf(one.turns.slice(-1))
      const holder =
        letters.length >= longEnough
          ? whole.find((text) => text.letters.includes(letters))?.file
          : lines.has(letters)
            ? 'a line of a brief or prompt'
            : undefined
      return holder ? [{ rule: 'no case stands in prompts/ or corpus/briefs/', ids: [idIn(one)], because: `${holder}: ${one.turns.at(-1) ?? ''}` }] : []
    })
}

function idIn({ split, id }: Case): string {
  return `${split}/${id}`
}

function isDisguised({ tags }: Pick<Case, 'tags'>): boolean {
  return tags.some((tag) => tag.startsWith('disguise:'))
}
