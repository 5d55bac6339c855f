import { describe, expect, it } from 'vitest'
import { appOf } from '../../src/app.ts'
import { Health } from '../../src/http/health.ts'
import { Problem } from '../../src/http/problem.ts'
import type { HttpPorts } from '../../src/http/route.ts'
import { Reply } from '../../src/domain/reply.ts'
import { readProduct } from '../../src/product.ts'
import { awayTranscripts, httpPorts } from '../http-ports.ts'

const product = readProduct()
const conversation = '6b0f3f0e-1111-4222-8333-444455556666'
const faultWording = product.policy.wordings.fault.split('{')[0] ?? ''

function served(different: Partial<HttpPorts>) {
  const ports = httpPorts(product, different)
  const app = appOf(ports, { GROUNDLEAF_ALLOWED_ORIGINS: [] })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  const ask = async (body: { question: string; conversation?: string }) => Reply.parse(await (await post('/api/ask', body)).json())
  return { ...ports, app, post, ask }
}

describe('with the transcript store away', () => {
  const away = () => served({ store: awayTranscripts })

  it('still gives crisis contacts, in the first line, with a conversation and without', async () => {
    for (const named of [{}, { conversation }]) {
      const reply = await away().ask({ question: "I don't want to be here any more", ...named })
      expect(reply.outcome).toBe('escalate')
      expect(reply.contacts.length).toBeGreaterThan(0)
      expect(reply.text.split('\n')[0]).toMatch(/\b988\b/)
    }
  })

  it('still streams crisis contacts', async () => {
    const response = await away().post('/api/chat', { id: conversation, messages: [{ role: 'user', parts: [{ type: 'text', text: 'I took the whole bag' }] }] })
    const text = await response.text()
    expect(text).toContain('"outcome":"escalate"')
    expect(text).toContain('"type":"finish"')
  })

  it('still refuses', async () => {
    expect(await away().ask({ question: 'can I take kratom with my Zoloft?', conversation })).toMatchObject({
      outcome: 'refuse',
      reasons: expect.arrayContaining(['combination']),
    })
  })

  it('answers a first question, which needs no history', async () => {
    expect(await away().ask({ question: 'what is kratom?' })).toMatchObject({ outcome: 'answer' })
  })

  it.each(['answer', 'abstain', 'out_of_scope'] as const)(
    'gives the fault wording for what its own words make %s: a history that was not read could turn it',
    async (outcome) => {
      const { ask } = served({ store: awayTranscripts, guard: () => ({ verdict: { outcome, evidence: [] }, about: null, subjects: [], language: 'en' }) })
      const { text, ...rest } = await ask({ question: 'what is kratom?', conversation })
      expect(rest).toMatchObject({ outcome: 'refuse', reasons: [], statements: [], conversation })
      expect(text).toContain(faultWording)
    },
  )

  it('reports what could not be read and kept, without a word of the user', async () => {
    const { ask, reports } = away()
    await ask({ question: 'can I take kratom with my Zoloft?', conversation })
    expect(reports).toEqual(['turns: away', 'record: away'])
  })

  it('says that feedback could not be kept', async () => {
    const response = await away().post('/api/feedback', { reply: 'x', rating: 'up' })
    expect(Problem.parse(await response.json())).toMatchObject({ status: 503, type: '/problems/store-away', detail: expect.stringContaining('emergency') })
  })

  it('is alive, and degraded', async () => {
    const response = await away().app.request('/health')
    expect(response.status).toBe(200)
    expect(Health.parse(await response.json())).toMatchObject({
      status: 'degraded',
      dependencies: { transcripts: { status: 'away' }, index: { status: 'ok' } },
    })
  })
})

describe('with the rate limit reached', () => {
  it('says how long to wait, and whom to call meanwhile', async () => {
    const asked: string[] = []
    const { post } = served({ admits: (client) => Promise.resolve(asked.push(client) > 1) })
    const ask = () => post('/api/ask', { question: 'what is kratom?' }, { 'cf-connecting-ip': '2001:db8:7:8:1:2:3:4' })
    const limited = await ask()
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '60'])
    expect(Problem.parse(await limited.json())).toMatchObject({ type: '/problems/rate-limited', detail: expect.stringContaining('emergency') })
    expect((await ask()).status).toBe(200)
    expect(asked).toEqual(['2001:db8:7:8::/64', '2001:db8:7:8::/64'])
  })

  it('keeps nobody out when the limiter itself fails', async () => {
    const { post, reports } = served({ admits: () => Promise.reject(new Error('broken')) })
    expect((await post('/api/ask', { question: 'what is kratom?' }, { 'cf-connecting-ip': '203.0.113.7' })).status).toBe(200)
    expect(reports).toEqual(['rate limit: broken'])
  })
})

describe('with a fault of our own', () => {
  it('says so without internals', async () => {
    const broken = served({
      chance: {
        id: () => {
          throw new Error('secret detail')
        },
      },
    })
    const response = await broken.post('/api/ask', { question: 'what is kratom?' })
    const text = await response.text()
    expect(Problem.parse(JSON.parse(text))).toMatchObject({ status: 500, type: '/problems/fault' })
    expect(text).not.toContain('secret')
    expect(broken.reports).toEqual(['request: secret detail'])
  })

  it('gives the fault wording, and no answer, when the guardrails fail', async () => {
    const { ask } = served({
      guard: () => {
        throw new Error('broken')
      },
    })
    expect(await ask({ question: 'what is kratom?' })).toMatchObject({ outcome: 'refuse', statements: [], text: expect.stringContaining(faultWording) })
  })

  it('gives crisis contacts when the index fails', async () => {
    const { ask } = served({
      index: {
        search: () => {
          throw new Error('broken')
        },
      },
    })
    expect(await ask({ question: 'I took the whole bag' })).toMatchObject({ outcome: 'escalate' })
  })
})
