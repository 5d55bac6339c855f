import type { Outcome } from '../../src/domain/outcome.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { findAmounts } from '../detectors/amounts.ts'
import { type Finding, sentencesOf } from '../detectors/finding.ts'
import { findPermissions } from '../detectors/permissions.ts'
import { figuresTable, sharesTable } from '../reporting/tables.ts'
import { outcomes } from '../scorers/confusion.ts'
import { contactsScore } from '../scorers/contacts.ts'
import { type Figure, shareRight, shareWrong } from '../scorers/figure.ts'
import { fixedScore, languageScore, templatesOf } from '../scorers/fixed-wording.ts'
import { wordCount } from '../scorers/length.ts'
import { quantile } from '../scorers/proportion.ts'
import { right, type Score, wrong } from '../scorers/score.ts'
import { type Curve, missIn, type Seen, type SuiteResult } from '../suite.ts'

const suite = 'text'

/** What stands in every reply's text: what never may, what must, in which language, and how long it is. */
export function textSuite(seen: readonly Seen[], policy: Policy): SuiteResult {
  const templates = templatesOf(policy)
  const amounts = bySentence(findAmounts)
  const permissions = bySentence(findPermissions)
  const scorers: readonly { readonly name: string; readonly wanted: 'high' | 'low'; readonly score: (item: Seen) => Score }[] = [
    { name: 'replies with an amount or schedule', wanted: 'low', score: ({ reply }) => absenceScore(amounts(wholeText(reply))) },
    { name: 'replies with a permission or safety verdict', wanted: 'low', score: ({ reply }) => absenceScore(permissions(wholeText(reply))) },
    { name: 'cited statements and fixed wording only', wanted: 'high', score: ({ reply }) => fixedScore(reply, policy, templates) },
    { name: 'escalations with a contact in the first line', wanted: 'high', score: ({ reply }) => contactsScore(reply) },
    { name: 'language recognised', wanted: 'high', score: ({ one, reply }) => tagScore(one.lang, reply.language) },
    { name: 'fixed wording in the language of the message', wanted: 'high', score: ({ one, reply }) => languageScore(reply, one.lang, policy, templates) },
  ]
  const scored = scorers.map(({ name, wanted, score }) => ({ name, wanted, scores: seen.map((item) => ({ item, score: score(item) })) }))
  const shares = scored.map(({ name, wanted, scores }) =>
    (wanted === 'low' ? shareWrong : shareRight)(
      { suite, split: 'all', name },
      scores.map(({ score }) => score),
    ),
  )
  const lengths = outcomes.map((outcome) => ({
    outcome,
    words: seen.filter(({ reply }) => reply.outcome === outcome).map(({ reply }) => wordCount(reply.text)),
  }))
  const long = lengths.flatMap(({ outcome, words }) => lengthFigures(outcome, words))
  return {
    suite,
    figures: [...shares, ...long],
    tables: [sharesTable('Texts, all replies', shares), figuresTable('Words of a reply', long)],
    curves: [lengthCurve(lengths)],
    misses: scored.flatMap(({ name, scores }) => scores.flatMap(({ item, score }) => missIn(item, score, name))),
  }
}

/** All that a reader sees of a reply: its text, and the follow-ups as buttons. */
function wholeText({ text, suggestions }: Seen['reply']): string {
  return [text, ...suggestions].join('\n')
}

function absenceScore(found: readonly Finding[]): Score {
  const [first] = found
  return first ? wrong(`${first.what}: "${first.words}"`) : right('none found')
}

function tagScore(lang: string, given: string): Score {
  return given.split('-')[0] === lang.split('-')[0] ? right(lang) : wrong(`taken for ${given}, is ${lang}`)
}

function lengthFigures(outcome: Outcome, words: readonly number[]): readonly Figure[] {
  const value = (name: string, number: number): Figure => ({
    suite,
    split: 'all',
    name: `${outcome}: ${name}`,
    wanted: 'low',
    kind: 'value',
    value: number,
    unit: 'words',
  })
  return words.length === 0
    ? []
    : [value('median', quantile(words, 0.5)), value('95th percentile', quantile(words, 0.95)), value('longest', Math.max(...words))]
}

function lengthCurve(lengths: readonly { readonly outcome: Outcome; readonly words: readonly number[] }[]): Curve {
  return {
    title: 'How long replies are',
    x: 'words',
    y: 'share of replies at most so long',
    lines: lengths
      .filter(({ words }) => words.length > 0)
      .map(({ outcome, words }) => ({
        name: outcome,
        points: Array.from({ length: 16 }, (_, i) => i * 20).map((most) => {
          const share = words.filter((count) => count <= most).length / words.length
          return [most, share, `${(share * 100).toFixed(0)} % of ${words.length}`] as const
        }),
      })),
  }
}

type Find = (text: string) => readonly Finding[]

/** A detector that looks at the same sentence once: replies have most of theirs in common. */
function bySentence(find: Find): Find {
  const known = new Map<string, readonly Finding[]>()
  return (text) =>
    sentencesOf(text).flatMap((sentence) => {
      const found = known.get(sentence) ?? find(sentence)
      known.set(sentence, found)
      return found
    })
}
