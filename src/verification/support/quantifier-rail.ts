import type { Alignment } from '../alignment.ts'
import { affinity } from '../binding.ts'
import { unsupported, type Objection } from '../objection.ts'
import { negatorsOf } from '../reading/polarity.ts'
import { quantitiesOf } from '../reading/quantities.ts'
import type { Reading } from '../reading/units.ts'

/** How far a word goes: 1 hardly any, 2 some, 3 many, 4 most, 5 all or nothing but. */
const levels: Readonly<Record<string, number>> = {
  few: 1,
  rarely: 1,
  seldom: 1,
  rare: 1,
  occasionally: 1.5,
  sometimes: 1.5,
  some: 2,
  several: 2,
  certain: 2,
  minority: 1.8,
  many: 3,
  often: 3,
  frequently: 3,
  commonly: 3,
  common: 3,
  regularly: 3,
  numerous: 3,
  repeatedly: 3,
  typically: 3.4,
  usually: 3.6,
  generally: 3.6,
  largely: 4,
  mainly: 4,
  mostly: 4,
  primarily: 4,
  predominantly: 4,
  majority: 4,
  most: 4,
  all: 5,
  every: 5,
  everyone: 5,
  always: 5,
  never: 5,
  only: 5,
  solely: 5,
  exclusively: 5,
  entirely: 5,
  completely: 5,
  wholly: 5,
  invariably: 5,
  inevitably: 5,
  universally: 5,
  everybody: 5,
  each: 5,
  whenever: 5,
  anyone: 4.6,
  any: 4.6,
  fully: 5,
  totally: 5,
  absolutely: 5,
  permanently: 5,
  consistently: 4.4,
  constantly: 5,
  routinely: 4,
  guaranteed: 5,
  uniformly: 5,
  unanimously: 5,
  nobody: 5,
  none: 5,
}
type Extent = { readonly level: number; readonly at: number; readonly said: string }

const timeWords = /^(day|year|week|month|night|morn|even|hour|time|dai)$/

function extentsOf(reading: Reading, passage: boolean): readonly Extent[] {
  const found: Extent[] = []
  reading.tokens.forEach((token, at) => {
    const level = levels[token.text]
    if (level === undefined) return
    const next = reading.tokens[at + 1]?.text ?? ''
    const before = reading.tokens[at - 1]?.text ?? ''
    if (
      token.text === 'most' &&
      !passage &&
      !/^(of|people|users|patients|participants|reported|cases|men|women|adults|students|respondents|kratom|studies|were|had|who|are|have|did|said|[a-z]+s)$/.test(
        next,
      )
    )
      return
    if (token.text === 'every' && /^(hundred|thousand|ten|five|second|third)$/.test(next)) return
    if (token.text === 'every' && (timeWords.test(reading.tokens[at + 1]?.stem ?? '') || reading.tokens[at + 1]?.kind === 'number')) return
    if (token.text === 'each' && (timeWords.test(reading.tokens[at + 1]?.stem ?? '') || next === 'other')) return
    if (token.text === 'all' && /^(above|after|at)$/.test(before)) return
    if (token.text === 'all' && next === 'but') return
    if (level >= 4.5 && reading.tokens.slice(Math.max(0, at - 3), at).some((one) => one.text === 'not')) return
    if (
      token.text === 'only' &&
      reading.tokens
        .slice(at + 1, at + 5)
        .some(
          (one) =>
            one.kind === 'number' ||
            /^(one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|few|about|after|when|if|how|once|a|weakly|partly|slightly|mildly|modestly|weak|slight|modest|limited|little)$/.test(
              one.text,
            ),
        )
    )
      return
    if (token.text === 'all' && (before === 'of' || next === 'that')) return
    if (token.text === 'often' && before === 'most') return
    if ((token.text === 'any' || token.text === 'only') && before === 'not') return
    if (
      token.text === 'any' &&
      reading.tokens.slice(Math.max(0, at - 6), at).some((one) => /^(not|no|never|without|nor|if|whether|neither|before|lack)$/.test(one.text))
    )
      return
    if (token.text === 'some' && next !== 'of' && reading.tokens[at + 1]?.kind === 'number') return
    found.push({ level, at, said: token.raw })
  })
  return found
}

const equivalents: readonly [RegExp, RegExp][] = [
  [
    /^(only|solely|exclusively)$/,
    /\b(only|solely|sole|alone|exclusive\w*|just|single|no other|nothing else|merely|confined|limited to|restricted to|unique|by itself|without other)\b/,
  ],
  [
    /^(all|every|everyone|everybody|each|universally|invariably|uniformly|unanimously)$/,
    /\b(all|every|each|everyone|both|without exception|100|always|uniformly|whole|entire|total|across|no|none|neither|(?:not|nor|without) (?:\w+ ){0,4}any)\b/,
  ],
  [
    /^(always|invariably|inevitably|whenever|constantly|consistently|routinely)$/,
    /\b(always|invariably|every|all|inevitabl\w+|consistent\w*|constant\w*|routine\w*|each|whenever|predictable)\b/,
  ],
  [/^(never|nobody|none)$/, /\b(never|no|not|none|nobody|without|neither|nor|zero|lack\w*)\b/],
  [/^(entirely|completely|wholly|fully|totally|absolutely)$/, /\b(entire\w*|complete\w*|wholly|full\w*|total\w*|all|absolute\w*|solely|only)\b/],
  [/^(permanently)$/, /\b(permanent\w*|irreversib\w*|lasting|for life)\b/],
  [/^(any|anyone)$/, /\b(any|anyone|all|every|no|not|none|whoever|both|either|everyone)\b/],
]

/** The share that the passage gives of a whole it counts: 20 of 28. */
function partOf(passage: Reading, whole: number): number | undefined {
  const counts = quantitiesOf(passage.tokens).filter((one) => one.kind === 'count' || (one.kind === 'share' && !/%/.test(one.said)))
  const at = counts.findIndex((one) => one.kind === 'count' && one.value === whole)
  const share = counts.find(
    (one) =>
      one.kind === 'share' &&
      new RegExp(`\\b${whole}\\b`).test(
        passage.tokens
          .slice(one.at, one.end + 3)
          .map((token) => token.text)
          .join(' '),
      ),
  )
  if (share !== undefined) return share.value / 100
  const before = at < 0 ? undefined : passage.tokens[(counts[at]?.at ?? 0) - 1]?.text
  const next = counts[at + 1]
  return before === 'of' && next !== undefined && next.kind === 'count' && next.value < whole ? next.value / whole : undefined
}

/** "Some" made "all", "often" made "always", "only" out of nowhere. */
export function quantifierObjections(alignment: Alignment): readonly Objection[] {
  const { sentence, passage, focus } = alignment
  const text = passage.tokens
    .filter((token) => focus.includes(token.sentence))
    .map((token) => token.text)
    .join(' ')
  const whole = passage.tokens.map((token) => token.text).join(' ')
  const given = extentsOf(passage, true).filter((one) => focus.includes(passage.tokens[one.at]?.sentence ?? -1))
  const shares = quantitiesOf(passage.tokens).filter((one) => focus.includes(passage.tokens[one.at]?.sentence ?? -1) && one.kind === 'share')
  const weak = /\b(rare|rarely|few|seldom|uncommon|little|limited|minor|mild|slight|scarce|infrequent|hardly)\b/
  const nought = negatorsOf(sentence).find((one) => /^(no|never|none|nobody)$/i.test(one.said))
  if (
    nought !== undefined &&
    negatorsOf(passage).length === 0 &&
    weak.test(text) &&
    !weak.test(sentence.tokens.map((token) => token.text).join(' ')) &&
    !/\b(lack\w*|absen\w+|fail\w*|free|zero|unknown|avoid\w*|alone|only|sole|similar|same|equal\w*|unclear|ban\w*|illegal|stop\w*|missing)\b/.test(text)
  )
    return [unsupported('quantifier', `“${nought.said}” goes further than the passage's “${weak.exec(text)?.[0] ?? ''}”`)]
  for (const said of extentsOf(sentence, false)) {
    if (said.level < 2.5) continue
    const counted = quantitiesOf(sentence.tokens).find((one) => one.kind === 'count' && one.at > said.at && one.at - said.at <= 3)
    const part = counted === undefined ? undefined : partOf(passage, counted.value)
    if (part !== undefined && /^(all|every|each|most)$/i.test(said.said) && part < (said.level >= 4.5 ? 0.999 : 0.5))
      return [unsupported('quantifier', `“${said.said}” of ${counted?.said ?? ''} is more than the passage counts`)]
    const rival = given
      .filter((one) => one.level < said.level - 0.75 && one.level >= 1)
      .reduce((most, one) => Math.max(most, affinity(alignment, said.at, one.at, 1.2)), 0)
    const backing = given.filter((one) => one.level >= said.level - 0.75).reduce((most, one) => Math.max(most, affinity(alignment, said.at, one.at, 1.2)), 0)
    const both =
      given.some((one) => one.level < said.level - 0.75 && sentence.tokens.some((token) => token.text === one.said.toLowerCase())) &&
      given.some((one) => one.level >= said.level - 0.75)
    if (both) continue
    if (!/^(never|none|nobody|only|any)$/i.test(said.said) && backing > 0 && rival > backing * 1.3 + 0.3)
      return [unsupported('quantifier', `“${said.said}” goes further than the passage`)]
    const known = equivalents.find(([word]) => word.test(said.said.toLowerCase()))?.[1]
    if (said.level >= 4.5) {
      const partly =
        /\b(most|majority|many|often|usually|generally|mostly|confirmed)\b/.test(text) &&
        !sentence.tokens.some((token) => /^(most|many|often|usually|generally|mostly|majority|confirmed)$/.test(token.text))
      if (
        partly &&
        (/^never$/i.test(said.said)
          ? !/\b(never|nobody|none|no one)\b/.test(text)
          : /^(nobody|none)$/i.test(said.said) && !/\b(no|never|nobody|none|nor|without|lacking|lack|zero)\b/.test(text))
      )
        return [unsupported('quantifier', `“${said.said}” goes further than the passage`)]
      if (
        partly &&
        /^(all|every|everyone|everybody|each|always)$/i.test(said.said) &&
        !/\b(all|every|everyone|each|both|none|always|any|throughout|entire|whole|100)\b/.test(text)
      )
        return [unsupported('quantifier', `“${said.said}” goes further than the passage`)]
      if (known !== undefined && known.test(/^(never|none|nobody)$/i.test(said.said) ? whole : text)) continue
      if (given.some((one) => one.level >= said.level) || shares.some((one) => one.value >= 99)) continue
      if (/^(any|anyone|each)$/i.test(said.said) && given.length === 0) continue
      return [unsupported('quantifier', `“${said.said}” goes further than the passage`)]
    }
    const enough =
      given.some((one) => one.level >= said.level - 0.75 && !/^(only|never|none|any|each|nobody|solely)$/i.test(one.said)) ||
      shares.some((one) => one.value >= (said.level >= 4 ? 50 : 20) || (one.kind === 'share' && said.level < 4 && one.value >= 10))
    const less = given.filter((one) => one.level < said.level - 0.75)
    if (!enough && less.some((one) => affinity(alignment, said.at, one.at) > 0.4))
      return [unsupported('quantifier', `“${said.said}” goes further than “${less[0]?.said ?? ''}”`)]
    if (said.level >= 4 && !enough && /^(most|majority|mostly|mainly|largely|primarily|predominantly)$/i.test(said.said)) {
      const major =
        /\b(most|mostly|main|mainly|chief|chiefly|large|largely|major|majority|primar\w+|predomina\w+|nearly all|almost all|above all|principal\w*|general\w*|usual\w*|typical\w*|\w+ out of|more than half|three quarters|two thirds|all|best|strongest|highest|greatest|top)\b/
      const counts = quantitiesOf(passage.tokens).filter((one) => one.kind === 'count')
      const share = counts.some((a) => counts.some((b) => b.value > a.value && a.value / b.value > 0.5))
      if (!major.test(text) && !share) return [unsupported('quantifier', `the passage does not say “${said.said}”`)]
    }
  }
  return []
}
