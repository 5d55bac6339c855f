import { describe, expect, it } from 'vitest'
import { problems } from '../../src/http/problem.ts'
import { fetched, posted, problemIn } from './requests.ts'

const json = { 'content-type': 'application/json' }
const post = (body: BodyInit | null, headers: Record<string, string> = json): RequestInit => ({ method: 'POST', headers, body })
const tooLong = 'a'.repeat(8001)
const message = (text: string) => ({ role: 'user', parts: [{ type: 'text', text }] })

const wrong: readonly { readonly path: string; readonly init: RequestInit; readonly problem: keyof typeof problems; readonly because: string }[] = [
  ...['/api/ask', '/api/chat', '/api/feedback'].flatMap((path) => [
    { path, init: post(''), problem: 'malformed-json' as const, because: 'the body is empty' },
    { path, init: post('{"question":'), problem: 'malformed-json' as const, because: 'the body breaks off' },
    { path, init: post(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])), problem: 'not-utf-8' as const, because: 'a byte is no UTF-8' },
    { path, init: post('{}', { 'content-type': 'text/plain' }), problem: 'unsupported-media-type' as const, because: 'it is sent as text' },
    { path, init: post(new Uint8Array([0x7b, 0x7d]), {}), problem: 'unsupported-media-type' as const, because: 'no type is named' },
    { path, init: post('[]'), problem: 'invalid-request' as const, because: 'it is a list' },
    { path, init: post('{}'), problem: 'invalid-request' as const, because: 'it is without what it needs' },
    { path, init: post(`{"x":"${'a'.repeat(3_200_000)}"}`), problem: 'body-too-large' as const, because: 'the body is too large' },
    { path, init: { method: 'DELETE' }, problem: 'method-not-allowed' as const, because: 'it takes POST' },
    { path, init: { method: 'GET' }, problem: 'method-not-allowed' as const, because: 'it takes POST' },
  ]),
  { path: '/api/ask', init: post(JSON.stringify({ question: tooLong })), problem: 'question-too-long', because: '8,001 characters' },
  { path: '/api/ask', init: post(JSON.stringify({ question: ' \n\t ' })), problem: 'question-empty', because: 'only spaces' },
  { path: '/api/ask', init: post(JSON.stringify({ question: 7 })), problem: 'invalid-request', because: 'a number' },
  { path: '/api/ask', init: post(JSON.stringify({ question: 'x', extra: 1 })), problem: 'invalid-request', because: 'an unknown field' },
  { path: '/api/chat', init: post(JSON.stringify({ messages: [message(tooLong)] })), problem: 'question-too-long', because: '8,001 characters' },
  {
    path: '/api/chat',
    init: post(JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'file', url: 'data:,x' }] }] })),
    problem: 'question-empty',
    because: 'no text',
  },
  { path: '/api/chat', init: post(JSON.stringify({ messages: [] })), problem: 'invalid-request', because: 'no message' },
  {
    path: '/api/chat',
    init: post(JSON.stringify({ messages: [{ role: 'assistant', parts: [] }] })),
    problem: 'invalid-request',
    because: 'no message of a user',
  },
  { path: '/api/feedback', init: post(JSON.stringify({ reply: 'x', rating: 'meh' })), problem: 'invalid-request', because: 'no such rating' },
  { path: '/api/feedback', init: post(JSON.stringify({ reply: 'x', rating: 'up' })), problem: 'reply-unknown', because: 'no such reply' },
  { path: '/api/sources', init: { method: 'POST' }, problem: 'method-not-allowed', because: 'it takes GET' },
  { path: '/api/sources?kind=novel', init: {}, problem: 'invalid-request', because: 'no such kind' },
  { path: '/api/sources?limit=0', init: {}, problem: 'invalid-request', because: 'no such limit' },
  { path: '/api/sources?colour=red', init: {}, problem: 'invalid-request', because: 'no such filter' },
  { path: '/api/sources/no-such-source', init: {}, problem: 'source-unknown', because: 'no such source' },
  { path: '/api/sources/..%2F..%2Fetc', init: {}, problem: 'source-unknown', because: 'no such source' },
  { path: '/api/nothing', init: {}, problem: 'not-found', because: 'no such address' },
  { path: '/problems/none', init: {}, problem: 'not-found', because: 'no such problem' },
  { path: '/health', init: { method: 'POST' }, problem: 'method-not-allowed', because: 'it takes GET' },
  { path: '/openapi.json', init: { method: 'PUT' }, problem: 'method-not-allowed', because: 'it takes GET' },
  { path: '/evidence', init: { method: 'POST' }, problem: 'method-not-allowed', because: 'it takes GET' },
]

describe('problem details (RFC 9457)', () => {
  it.each(wrong)('$init.method $path is $problem: $because', async ({ path, init, problem }) => {
    const response = await fetched(path, init)
    const { status, title } = problems[problem]
    expect(response.status).toBe(status)
    expect(await problemIn(response)).toMatchObject({ type: `/problems/${problem}`, title, status })
  })

  it('says which field does not fit', async () => {
    const { errors } = await problemIn(await posted('/api/feedback', { reply: 'x', rating: 'meh' }))
    expect(errors).toEqual([{ pointer: '/rating', detail: expect.any(String) }])
  })

  it('says which methods an address takes', async () => {
    expect((await fetched('/api/ask')).headers.get('allow')).toBe('POST')
    expect((await fetched('/health', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD')
  })

  it('counts the bytes of a body whose length is not announced', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(50_000).fill(0x20))
      },
    })
    expect((await fetched('/api/ask', post(body))).status).toBe(413)
  })

  it.each(Object.keys(problems))('explains %s at the address that its type names', async (name) => {
    const response = await fetched(`/problems/${name}`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(problems[name as keyof typeof problems].title.split('"')[0])
  })

  it('shows a page to a person who opened an address that is not there', async () => {
    const response = await fetched('/nothing', { headers: { accept: 'text/html,application/xhtml+xml' } })
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  })
})
