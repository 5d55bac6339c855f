import { describe, expect, it } from 'vitest'
import { readReplyStream, type ReplyPart } from '../../src/widget/reply-stream.ts'

const opening = { id: 'r', conversation: 'c', outcome: 'answer', reasons: [], contacts: [], language: 'en' }
const reply = { ...opening, text: 'Kratom is a tree. [1]', statements: [], citations: [], suggestions: [] }

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

async function partsOf(text: string, size = text.length): Promise<readonly ReplyPart[]> {
  const bytes = new TextEncoder().encode(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
  return Array.fromAsync(readReplyStream(streamOf(chunks)))
}

const event = (part: unknown) => `data: ${JSON.stringify(part)}\n\n`
const whole = [
  event({ type: 'start', messageId: 'r' }),
  event({ type: 'data-opening', id: 'opening', data: opening }),
  event({ type: 'text-start', id: 't' }),
  event({ type: 'source-url', sourceId: 'a#c1', url: 'https://example.org' }),
  event({ type: 'text-delta', id: 't', delta: 'Über “kratom” 🌿' }),
  event({ type: 'text-end', id: 't' }),
  event({ type: 'data-reply', id: 'reply', data: reply }),
  event({ type: 'finish' }),
  'data: [DONE]\n\n',
].join('')
const parts = [{ type: 'opening', opening }, { type: 'text', delta: 'Über “kratom” 🌿' }, { type: 'reply', reply }, { type: 'finish' }]

describe('reading the UI message stream', () => {
  it.each([1, 2, 3, 7, 64, 1_000_000])('reads the same parts in chunks of %i bytes, through characters of several bytes', async (size) => {
    expect(await partsOf(whole, size)).toEqual(parts)
  })

  it.each([1, 5, 1000])('takes lines that end in CR LF, in chunks of %i bytes', async (size) => {
    expect(await partsOf(whole.replaceAll('\n', '\r\n'), size)).toEqual(parts)
  })

  const odd = [
    { text: 'data: {"type":"text-delta","delta":\n\n', because: 'it is no JSON' },
    { text: 'data: null\n\ndata: 7\n\n', because: 'it is no part' },
    { text: event({ type: 'text-delta', delta: 7 }), because: 'its words are no text' },
    { text: event({ type: 'data-reply', data: { text: 'x' } }), because: 'it is no reply' },
    { text: event({ type: 'reasoning-delta', delta: 'hm' }), because: 'the widget does not show it' },
    { text: ': a comment\nevent: ping\nid: 3\n\n', because: 'it holds no data' },
    { text: '', because: 'nothing came' },
  ]
  it.each(odd)('passes over what it cannot read: $because', async ({ text }) => {
    expect(await partsOf(text)).toEqual([])
  })

  it('reads the last line although the stream ends without a line end', async () => {
    expect(await partsOf(event({ type: 'error', errorText: 'It broke.' }).trimEnd())).toEqual([{ type: 'error', text: 'It broke.' }])
  })

  it('lets go of the stream when its reader stops reading', async () => {
    let cancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(event({ type: 'text-delta', delta: 'x' }))),
      cancel: () => {
        cancelled = true
      },
    })
    for await (const part of readReplyStream(endless)) if (part.type === 'text') break
    expect(cancelled).toBe(true)
  })
})
