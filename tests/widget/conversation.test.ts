import { describe, expect, it } from 'vitest'
import { type Conversation, conversationWith, type Exchange } from '../../src/widget/conversation.ts'
import { english } from '../../src/widget/texts.ts'

const opening = { id: 'r1', conversation: 'c1', outcome: 'answer', reasons: [], contacts: [], language: 'en' }
const reply = { ...opening, text: 'A tree. [1]', statements: [], citations: [], suggestions: [], answered_by: 'extractive', versions: {} }
const lines = (...parts: readonly unknown[]) => parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join('')
const whole = lines(
  { type: 'data-opening', data: opening },
  { type: 'text-delta', delta: 'A tree. [1]' },
  { type: 'data-reply', data: reply },
  { type: 'finish' },
)

type Sent = { readonly url: string; readonly body: Record<string, unknown> }

/** A conversation with a server that gives these responses, in turn. */
function talk(...responses: readonly (() => Response | Promise<Response>)[]) {
  const sent: Sent[] = []
  const ended: Exchange[] = []
  let id = 0
  const conversation: Conversation = conversationWith({
    server: 'https://groundleaf.example',
    texts: english,
    newId: () => `id${++id}`,
    online: () => true,
    changed: () => undefined,
    ended: (exchange) => ended.push(exchange),
    fetch: async (url, init) => {
      const body = typeof init?.body === 'string' ? init.body : '{}'
      sent.push({ url: new Request(url).url, body: JSON.parse(body) as Record<string, unknown> })
      return (await responses[sent.length - 1]?.()) ?? new Response(whole)
    },
  })
  return { conversation, sent, ended, last: () => conversation.exchanges().at(-1) }
}

const problem = (status: number, body: object) => () => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } })

describe('a conversation', () => {
  it('sends the body of the AI SDK, and names the conversation once the server has', async () => {
    const { conversation, sent } = talk()
    await conversation.ask('What is kratom?')
    await conversation.ask('Is it legal?')
    expect(sent.map(({ url }) => url)).toEqual(['https://groundleaf.example/api/chat', 'https://groundleaf.example/api/chat'])
    expect(sent[0]?.body).toEqual({ trigger: 'submit-message', messages: [{ id: 'id1', role: 'user', parts: [{ type: 'text', text: 'What is kratom?' }] }] })
    expect(sent[1]?.body['id']).toBe('c1')
  })

  it('is told once that a reply has ended, and holds it', async () => {
    const { conversation, ended, last } = talk()
    await conversation.ask('What is kratom?')
    expect(ended).toHaveLength(1)
    expect(last()).toMatchObject({ phase: 'finished', text: 'A tree. [1]', reply: { id: 'r1' } })
  })

  const troubles = [
    {
      because: 'too many questions',
      response: problem(429, { title: 'Wait.', detail: 'In an emergency, call.' }),
      way: 'retry',
      title: 'Wait. In an emergency, call.',
    },
    {
      because: 'too many questions, said by no document',
      response: () => new Response('slow down', { status: 429 }),
      way: 'retry',
      title: english.rateLimited,
    },
    { because: 'too long', response: problem(413, { title: 'Too long.' }), way: 'edit', title: 'Too long.' },
    { because: 'a full conversation', response: problem(409, { type: '/problems/conversation-full', title: 'Full.' }), way: 'new', title: 'Full.' },
    { because: 'a fault without a document', response: () => new Response('<h1>oops</h1>', { status: 500 }), way: 'retry', title: english.serverError },
    { because: 'no connection', response: () => Promise.reject(new TypeError('fetch failed')), way: 'retry', title: english.unreachable },
    { because: 'a reply cut off', response: () => new Response(lines({ type: 'text-delta', delta: 'A tree.' })), way: 'retry', title: english.cut },
    {
      because: 'a fault in mid-stream',
      response: () => new Response(lines({ type: 'error', errorText: 'Something failed.' })),
      way: 'retry',
      title: 'Something failed.',
    },
    { because: 'an empty stream', response: () => new Response(''), way: 'retry', title: english.serverError },
  ]
  it.each(troubles)('says what is the matter, keeps the question, and knows a way on: $because', async ({ response, way, title }) => {
    const { conversation, ended, last } = talk(response)
    await conversation.ask('What is kratom?')
    expect(last()).toMatchObject({ phase: 'failed', question: 'What is kratom?', trouble: { way, title } })
    expect(ended).toHaveLength(1)
    await conversation.retry(last()?.id ?? '')
    expect(conversation.exchanges()).toHaveLength(1)
    expect(last()).toMatchObject({ phase: 'finished', question: 'What is kratom?', trouble: null })
  })

  it('begins anew where the old conversation is full', async () => {
    const { conversation, sent, last } = talk(() => new Response(whole), problem(409, { type: '/problems/conversation-full', title: 'Full.' }))
    await conversation.ask('one')
    await conversation.ask('two')
    await conversation.retry(last()?.id ?? '')
    expect(sent.map(({ body }) => body['id'])).toEqual([undefined, 'c1', undefined])
  })

  it('stops when asked, and keeps what had arrived', async () => {
    const { conversation, last } = talk(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(lines({ type: 'text-delta', delta: 'A tree.' })))
              queueMicrotask(() =>
                setTimeout(() => {
                  conversation.stop()
                  controller.error(new DOMException('stopped', 'AbortError'))
                }),
              )
            },
          }),
        ),
    )
    await conversation.ask('What is kratom?')
    expect(last()).toMatchObject({ phase: 'stopped', text: 'A tree.', trouble: null })
  })

  it('takes a judgement back when it did not arrive', async () => {
    const { conversation, last } = talk(
      () => new Response(whole),
      () => new Response(null, { status: 204 }),
      () => new Response(null, { status: 503 }),
    )
    await conversation.ask('What is kratom?')
    const id = last()?.id ?? ''
    expect([await conversation.rate(id, 'up'), last()?.rating]).toEqual([true, 'up'])
    expect([await conversation.rate(id, 'down'), last()?.rating]).toEqual([false, 'up'])
  })

  it('forgets everything when cleared', async () => {
    const { conversation, sent } = talk()
    await conversation.ask('one')
    conversation.clear()
    await conversation.ask('two')
    expect(conversation.exchanges()).toHaveLength(1)
    expect(sent[1]?.body['id']).toBeUndefined()
  })
})
