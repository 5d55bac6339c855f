import * as z from 'zod'
import { Outcome, Reason } from '../domain/outcome.ts'
import { mostTurns } from '../domain/question.ts'
import type { TranscriptStore } from '../ports/transcript-store.ts'

/** A store that takes longer counts as away: a person in danger must not wait for a database. */
const patienceInMs = 1500

const TurnRow = z
  .object({
    question: z.string(),
    outcome: Outcome,
    reasons: z
      .string()
      .transform((json): unknown => JSON.parse(json))
      .pipe(z.array(Reason)),
  })
  .transform(({ question, outcome, reasons }) => ({ text: question, outcome, reasons }))

/** Transcripts in Cloudflare D1, in the tables of transcript/migrations/. */
export function d1Transcripts(db: D1Database, longestInMs = patienceInMs): TranscriptStore {
  const inTime = <T>(work: Promise<T>) => within(longestInMs, work)
  return {
    turns: async (conversation) => {
      const newest = db.prepare('SELECT question, outcome, reasons FROM entries WHERE conversation = ? ORDER BY place DESC LIMIT ?')
      const { results } = await inTime(newest.bind(conversation, mostTurns).all())
      return results.length > 0 ? z.array(TurnRow).parse(results).toReversed() : null
    },
    record: async ({ reply, question, redactions, verdict, dropped, passages, at, durationInMs }) => {
      const reasons = JSON.stringify(reply.reasons)
      await inTime(
        db.batch([
          db
            .prepare('INSERT INTO conversations (id, began, latest) VALUES (?1, ?2, ?2) ON CONFLICT (id) DO UPDATE SET latest = max(latest, excluded.latest)')
            .bind(reply.conversation, at),
          db
            .prepare(`INSERT INTO entries (reply_id, conversation, at, outcome, reasons, language, answered_by, duration_in_ms, dropped_count, checked,
            question, redactions, verdict, dropped, passages, reply) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reply_id) DO NOTHING`)
            .bind(
              reply.id,
              reply.conversation,
              at,
              reply.outcome,
              reasons,
              reply.language,
              reply.answered_by,
              durationInMs,
              dropped.length,
              typeof verdict === 'string' ? 0 : 1,
              question,
              JSON.stringify(redactions),
              JSON.stringify(verdict),
              JSON.stringify(dropped),
              JSON.stringify(passages),
              JSON.stringify(reply),
            ),
          db
            .prepare('INSERT INTO entry_reasons (reason, reply_id) SELECT value, ?1 FROM json_each(?2) WHERE true ON CONFLICT DO NOTHING')
            .bind(reply.id, reasons),
        ]),
      )
    },
    feedback: async ({ reply, rating, comment }, atInS) => {
      const newest = db.prepare(`INSERT INTO feedback (reply_id, rating, comment, at) SELECT reply_id, ?2, ?3, ?4 FROM entries WHERE reply_id = ?1
        ON CONFLICT (reply_id) DO UPDATE SET rating = excluded.rating, comment = excluded.comment, at = excluded.at`)
      const { meta } = await inTime(newest.bind(reply, rating, comment ?? null, atInS).run())
      return meta.changes > 0
    },
    ping: async () => {
      await inTime(db.prepare('SELECT 1 FROM entries LIMIT 1').all())
    },
  }
}

/** @throws {Error} when the work takes longer */
async function within<T>(longestInMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the transcript store did not answer within ${longestInMs} ms`)), longestInMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
