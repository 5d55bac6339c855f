import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { d1Transcripts } from '../../src/adapters/d1-transcripts.ts'
import { Reply } from '../../src/domain/reply.ts'
import { entry, transcriptStoreContract } from '../contracts/transcript-store.ts'

transcriptStoreContract('in D1', () => d1Transcripts(env.DB))

describe('D1 transcripts', () => {
  const store = d1Transcripts(env.DB)

  it('keeps the whole reply as JSON, beside columns to filter by', async () => {
    const one = entry(
      { outcome: 'refuse', reasons: ['a_reason', 'b_reason'], language: 'de' },
      { redactions: { email: 2 }, dropped: [{ text: 'x', objections: ['y'] }] },
    )
    await store.record(one)
    const row = await env.DB.prepare('SELECT * FROM entries WHERE reply_id = ?').bind(one.reply.id).first<Record<string, string>>()
    expect(Reply.parse(JSON.parse(row?.['reply'] ?? ''))).toEqual(one.reply)
    expect(row).toMatchObject({
      conversation: one.reply.conversation,
      outcome: 'refuse',
      reasons: '["a_reason","b_reason"]',
      language: 'de',
      answered_by: 'extractive',
      at: one.at,
      dropped_count: 1,
      checked: 1,
      question: one.question,
      redactions: '{"email":2}',
    })
    const { results } = await env.DB.prepare('SELECT reason FROM entry_reasons WHERE reply_id = ? ORDER BY reason').bind(one.reply.id).all()
    expect(results).toEqual([{ reason: 'a_reason' }, { reason: 'b_reason' }])
  })

  it('marks an entry whose question could not be checked', async () => {
    const one = entry({}, { verdict: 'could not check' })
    await store.record(one)
    expect(await env.DB.prepare('SELECT checked FROM entries WHERE reply_id = ?').bind(one.reply.id).first()).toEqual({ checked: 0 })
  })

  it('counts the newest feedback on a reply', async () => {
    const one = entry({})
    await store.record(one)
    await store.feedback({ reply: one.reply.id, rating: 'up', comment: 'good' }, 1)
    await store.feedback({ reply: one.reply.id, rating: 'down' }, 2)
    const { results } = await env.DB.prepare('SELECT rating, comment, at FROM feedback WHERE reply_id = ?').bind(one.reply.id).all()
    expect(results).toEqual([{ rating: 'down', comment: null, at: 2 }])
  })

  it('forgets everything of a conversation that is deleted', async () => {
    const one = entry({ outcome: 'refuse', reasons: ['a_reason'] })
    await store.record(one)
    await store.feedback({ reply: one.reply.id, rating: 'up' }, 1)
    await env.DB.prepare('DELETE FROM conversations WHERE id = ?').bind(one.reply.conversation).run()
    for (const table of ['entries', 'entry_reasons', 'feedback']) {
      expect(await env.DB.prepare(`SELECT count(*) AS left FROM ${table} WHERE reply_id = ?`).bind(one.reply.id).first(), table).toEqual({ left: 0 })
    }
  })

  it('rejects when the database does not answer in time', async () => {
    const stuck = { prepare: () => ({ bind: () => ({ all: () => new Promise(() => undefined) }) }) }
    await expect(d1Transcripts(stuck as unknown as D1Database, 5).turns('x')).rejects.toThrow('did not answer')
  })
})
