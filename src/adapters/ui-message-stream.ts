import { createUIMessageStreamResponse, type InferUIMessageChunk, type UIMessage } from 'ai'
import type { Citation, Reply } from '../domain/reply.ts'
import type { ReplyEvent } from '../domain/reply-event.ts'
import type { ReplyStream, StreamedReply } from '../ports/reply-stream.ts'

type Opening = Omit<ReplyEvent & { event: 'opening' }, 'event'>

/** The assistant's message as clients of the AI SDK hold it. Its metadata is sent back by them, which is how a conversation goes on. */
export type ReplyMessage = UIMessage<{ conversation: string }, { opening: Opening; reply: Reply }>
type Chunk = InferUIMessageChunk<ReplyMessage>

const textId = 'reply'

/** Reply events as the AI SDK's UI message stream: what `useChat` and `DefaultChatTransport` read. */
export const uiMessageStream: ReplyStream = (reply) => {
  let here = true
  let sent: Promise<void> = Promise.resolve()
  const stream = new ReadableStream<Chunk>({
    // Not awaited, and not tied to pull(): the reply is completed and recorded even when the client goes.
    start(controller) {
      sent = sendTo((chunk) => {
        if (here) controller.enqueue(chunk)
      }, reply).then(() => {
        if (here) controller.close()
      })
    },
    cancel() {
      here = false
    },
  })
  return { response: createUIMessageStreamResponse({ stream, headers: { 'cache-control': 'no-store' } }), sent }
}

async function sendTo(write: (chunk: Chunk) => void, { events, faultText, onFault }: StreamedReply): Promise<void> {
  try {
    for await (const event of events) for (const chunk of chunksOf(event)) write(chunk)
  } catch (fault) {
    onFault(fault)
    write({ type: 'error', errorText: faultText })
  }
}

function chunksOf(event: ReplyEvent): readonly Chunk[] {
  switch (event.event) {
    case 'opening': {
      const { event: _, ...opening } = event
      // `start` goes first: a client drops every part that comes before it.
      return [
        { type: 'start', messageId: opening.id, messageMetadata: { conversation: opening.conversation } },
        { type: 'data-opening', id: 'opening', data: opening },
        { type: 'text-start', id: textId },
      ]
    }
    case 'wording':
      return [{ type: 'text-delta', id: textId, delta: event.text }]
    case 'statement':
      return [...event.citations.map(sourceChunk), { type: 'text-delta', id: textId, delta: event.text }]
    case 'closing':
      return [
        { type: 'text-end', id: textId },
        { type: 'data-reply', id: 'reply', data: event.reply },
        { type: 'finish', finishReason: 'stop' },
      ]
    default:
      return event satisfies never
  }
}

function sourceChunk({ n, passage, source }: Citation): Chunk {
  const { id, title, url } = source
  const providerMetadata = { groundleaf: { n, source: id } }
  return url === null
    ? { type: 'source-document', sourceId: passage, mediaType: 'text/html', title, providerMetadata }
    : { type: 'source-url', sourceId: passage, url, title, providerMetadata }
}
