import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { problemIn, posted, fetched, replyTo } from './requests.ts'

const unknown = '00000000-0000-4000-8000-000000000000'

describe('POST /api/ask', () => {
  it('answers with citations that resolve in the library', async () => {
    const { outcome, statements, citations, text } = await replyTo('what do studies say about kratom and SSRIs?')
    expect(outcome).toBe('answer')
    expect(statements.length).toBeGreaterThan(0)
    for (const statement of statements) {
      expect(text).toContain(statement.text)
      for (const n of statement.citations) expect(citations.map((one) => one.n)).toContain(n)
    }
    for (const { passage, claim, source } of citations) {
      const held = await (await fetched(`/api/sources/${source.id}`)).json<{ claims: { id: string; text: string }[] }>()
      expect(held.claims).toContainEqual(expect.objectContaining({ id: passage, text: claim }))
    }
  })

  it('refuses advice, and goes on with the conversation', async () => {
    const first = await replyTo('can I take kratom with my Zoloft?')
    expect(first).toMatchObject({ outcome: 'refuse', reasons: expect.arrayContaining(['combination']) })
    const next = await replyTo('and with Lexapro?', first.conversation)
    expect(next).toMatchObject({ outcome: 'refuse', conversation: first.conversation })
    expect(next.id).not.toBe(first.id)
    const { results } = await env.DB.prepare('SELECT question FROM entries WHERE conversation = ? ORDER BY place').bind(first.conversation).all()
    expect(results).toEqual([{ question: 'can I take kratom with my Zoloft?' }, { question: 'and with Lexapro?' }])
  })

  it('gives crisis contacts first', async () => {
    const { outcome, contacts, text } = await replyTo("I don't want to be here any more")
    expect(outcome).toBe('escalate')
    expect(contacts.length).toBeGreaterThan(0)
    expect(text.split('\n')[0]).toMatch(/\b988\b/)
  })

  it('begins a conversation of its own for each question without one', async () => {
    const [one, other] = await Promise.all([replyTo('what is kratom?'), replyTo('what is kratom?')])
    expect(one.conversation).not.toBe(other.conversation)
  })

  it.each([
    { conversation: unknown, because: 'it never began' },
    { conversation: 'mine', because: 'it is no id of ours' },
    { conversation: '', because: 'it is empty' },
  ])('knows no conversation "$conversation": $because', async ({ conversation }) => {
    const response = await posted('/api/ask', { question: 'what is kratom?', conversation })
    expect([response.status, (await problemIn(response)).type]).toEqual([404, '/problems/conversation-unknown'])
  })

  it('takes a conversation of null as none', async () => {
    expect((await posted('/api/ask', { question: 'what is kratom?', conversation: null })).status).toBe(200)
  })

  it('keeps a question redacted, and nobody else reads what was taken out', async () => {
    const { conversation } = await replyTo('my name is Ada Lovelace, ada@example.org, is kratom addictive?')
    const row = await env.DB.prepare('SELECT question, redactions FROM entries WHERE conversation = ?')
      .bind(conversation)
      .first<{ question: string; redactions: string }>()
    expect(row?.question).toBe('my name is [name], [email], is kratom addictive?')
    expect(JSON.parse(row?.redactions ?? '')).toEqual({ email: 1, name: 1 })
  })

  it('takes a question of exactly 8,000 characters, emoji counted once', async () => {
    expect((await posted('/api/ask', { question: `${'🌿'.repeat(7980)} what is kratom?`.slice(0, 15_996) })).status).toBe(200)
  })

  it('turns a conversation down after 50 questions', async () => {
    const { conversation } = await replyTo('what is kratom?')
    const copies = Array.from({ length: 49 }, (_, i) =>
      env.DB.prepare(`INSERT INTO entries SELECT NULL, reply_id || ?1, conversation, at, outcome, reasons, language, answered_by, duration_in_ms, dropped_count, checked,
        question, redactions, verdict, dropped, passages, reply FROM entries WHERE conversation = ?2 ORDER BY place LIMIT 1`).bind(`-${i}`, conversation),
    )
    await env.DB.batch(copies)
    const response = await posted('/api/ask', { question: 'and now?', conversation })
    expect(response.status).toBe(409)
    expect(await problemIn(response), 'whom to call, for a message that went unread').toMatchObject({
      type: '/problems/conversation-full',
      detail: expect.stringContaining('emergency'),
    })
  })
})
