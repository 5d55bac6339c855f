import type { Dropped } from '../domain/draft.ts'
import type { Found } from '../domain/found.ts'
import { wordsOf } from '../domain/mentions.ts'
import type { Question } from '../domain/question.ts'
import type { Reply } from '../domain/reply.ts'
import type { Entry } from '../domain/transcript.ts'
import type { Verdict } from '../domain/verdict.ts'
import { redacted } from './redaction.ts'

/** Passages kept for moderators, of those that retrieval considered. */
const mostPassages = 20

/** The transcript's entry for a reply: the user's words redacted, with what the guardrails and retrieval saw. */
export function entryOf(seen: {
  readonly question: Question
  readonly verdict: Verdict | null
  readonly found: readonly Found[] | null
  readonly dropped: readonly Dropped[]
  readonly reply: Reply
  readonly began: number
  readonly ended: number
}): Entry {
  const { text, redactions } = redacted(seen.question.text)
  return {
    reply: seen.reply,
    question: text,
    redactions,
    verdict: seen.verdict === null ? 'could not check' : withoutPersonalData(seen.verdict, removed(seen.question.text, text)),
    dropped: seen.dropped.map(({ text: dropped, objections }) => ({ text: dropped, objections: [...objections] })),
    passages: passagesOf(seen.found ?? []),
    at: Math.floor(seen.ended / 1000),
    durationInMs: seen.ended - seen.began,
  }
}

/** The words of a message, folded, that redaction took out. */
function removed(text: string, kept: string): ReadonlySet<string> {
  return new Set(wordsOf(text)).difference(new Set(wordsOf(kept)))
}

/** A verdict whose evidence quotes none of the words taken out: rails read the message before redaction, and fold it. */
function withoutPersonalData(verdict: Verdict, taken: ReadonlySet<string>): Verdict {
  const evidence = verdict.evidence.map((one) => {
    const words = redacted(one.words).text
    return {
      ...one,
      words: wordsOf(words).some((word) => taken.has(word))
        ? wordsOf(words)
            .map((word) => (taken.has(word) ? '…' : word))
            .join(' ')
        : words,
    }
  })
  return { ...verdict, evidence }
}

function passagesOf(found: readonly Found[]): Entry['passages'] {
  return found
    .flatMap(({ briefs, claims, rejected }) => [
      ...briefs.map(({ item, relevance }) => ({ id: item.id, relevance, kept: true })),
      ...claims.map(({ item, relevance }) => ({ id: item.claim.id, relevance, kept: true })),
      ...rejected.briefs.map(({ item, relevance }) => ({ id: item.id, relevance, kept: false })),
      ...rejected.claims.map(({ item, relevance }) => ({ id: item.claim.id, relevance, kept: false })),
    ])
    .slice(0, mostPassages)
}
