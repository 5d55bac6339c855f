import { describe, expect, it } from 'vitest'
import { SourceDetail, SourceList } from '../../src/http/sources.ts'
import { Health } from '../../src/http/health.ts'
import { fetched, posted, replyTo } from './requests.ts'

describe('GET /health', () => {
  it('tells versions and what each dependency answers', async () => {
    const response = await fetched('/health')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(Health.parse(await response.json())).toMatchObject({ status: 'ok', dependencies: { transcripts: { status: 'ok' }, index: { status: 'ok' } } })
  })
})

describe('GET /api/sources', () => {
  const list = async (query: string) => SourceList.parse(await (await fetched(`/api/sources${query}`)).json())

  it('lists all sources, a page at a time', async () => {
    const first = await list('?limit=500')
    expect(first.sources.length).toBe(Math.min(500, first.total))
    const second = await list('?limit=2&offset=1')
    expect(second.total).toBe(first.total)
    expect(second.sources).toEqual(first.sources.slice(1, 3))
  })

  it('filters by kind, evidence level and topic, and by words', async () => {
    const { sources } = await list('?kind=case-report&evidence_level=case-report&limit=500')
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.every(({ kind }) => kind === 'case-report')).toBe(true)
    const [one] = sources
    const topic = SourceDetail.parse(await (await fetched(`/api/sources/${one?.id}`)).json()).claims[0]?.topics[0]
    expect((await list(`?topic=${topic}&limit=500`)).sources.map(({ id }) => id)).toContain(one?.id)
    expect((await list(`?q=${encodeURIComponent(one?.title ?? '')}`)).sources.map(({ id }) => id)).toContain(one?.id)
    expect((await list('?q=xyzzy')).total).toBe(0)
  })

  it('gives one source with its claims', async () => {
    const [one] = (await list('?limit=1')).sources
    const detail = SourceDetail.parse(await (await fetched(`/api/sources/${one?.id}`)).json())
    expect(detail.claims.length).toBe(one?.claims)
    expect(detail.page).toBe(`/evidence/${one?.id}`)
  })

  it('sends nothing again to a client that has it', async () => {
    const tag = (await fetched('/api/sources')).headers.get('etag') ?? ''
    const response = await fetched('/api/sources', { headers: { 'if-none-match': tag } })
    expect([response.status, await response.text()]).toEqual([304, ''])
  })
})

describe('POST /api/feedback', () => {
  it('keeps a judgement of a reply', async () => {
    const { id } = await replyTo('what is kratom?')
    expect((await posted('/api/feedback', { reply: id, rating: 'up' })).status).toBe(204)
    expect((await posted('/api/feedback', { reply: id, rating: 'down', comment: 'write to me: ada@example.org' })).status).toBe(204)
  })
})

describe('headers', () => {
  it('let a page of an allowed origin call the API, and no other', async () => {
    const preflight = (origin: string) =>
      fetched('/api/chat', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      })
    const allowed = await preflight('https://host.example')
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://host.example')
    expect(allowed.headers.get('access-control-allow-headers')).toContain('content-type')
    expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull()
    expect((await posted('/api/ask', { question: 'hello' }, { origin: 'https://host.example' })).headers.get('access-control-allow-origin')).toBe(
      'https://host.example',
    )
    expect((await posted('/api/ask', {}, { origin: 'https://host.example' })).headers.get('access-control-allow-origin'), 'on a problem, too').toBe(
      'https://host.example',
    )
  })

  it('forbid what no page of ours needs', async () => {
    for (const path of ['/', '/health', '/api/ask']) {
      const { headers } = await fetched(path)
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  })

  it('keep replies out of every cache', async () => {
    expect((await posted('/api/ask', { question: 'hello' })).headers.get('cache-control')).toBe('no-store')
  })
})

describe('GET /api/chat/{id}/stream', () => {
  it('has no stream to take up', async () => {
    expect((await fetched('/api/chat/x/stream')).status).toBe(204)
  })
})
