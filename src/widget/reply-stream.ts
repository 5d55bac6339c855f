import type { Contact } from '../domain/contact.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Reply } from '../domain/reply.ts'

/** What is known of a reply before its text: enough to show contacts first. */
export type Opening = {
  readonly conversation: string
  readonly outcome: Outcome
  readonly reasons: readonly string[]
  readonly contacts: readonly Contact[]
  readonly language: string
}

/** The parts of the AI SDK's UI message stream that the widget shows; others are passed over. */
export type ReplyPart =
  | { readonly type: 'text'; readonly delta: string }
  | { readonly type: 'opening'; readonly opening: Opening }
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'error'; readonly text: string }
  | { readonly type: 'finish' }

/**
 * Reads a UI message stream (server-sent events, one JSON part each) as it arrives, in whatever pieces.
 * A line that is no JSON is passed over: the reader decides by what is missing at the end.
 */
export async function* readReplyStream(body: ReadableStream<Uint8Array>): AsyncGenerator<ReplyPart> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += done ? `${decoder.decode()}\n` : decoder.decode(value, { stream: true })
      const lines = rest.split(/\r\n|\n|\r(?!$)/u)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const part = line.startsWith('data:') ? partOf(line.slice(5).trim()) : null
        if (part) yield part
      }
      if (done) return
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function partOf(data: string): ReplyPart | null {
  const value = data === '[DONE]' ? null : parsed(data)
  if (!isRecord(value)) return null
  switch (value['type']) {
    case 'text-delta':
      return typeof value['delta'] === 'string' ? { type: 'text', delta: value['delta'] } : null
    case 'data-opening':
      return isOpening(value['data']) ? { type: 'opening', opening: value['data'] } : null
    case 'data-reply':
      return isReply(value['data']) ? { type: 'reply', reply: value['data'] } : null
    case 'error':
      return { type: 'error', text: typeof value['errorText'] === 'string' ? value['errorText'] : '' }
    case 'finish':
      return { type: 'finish' }
    default:
      return null
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The server checked its own reply with the schema; this tells only that the part is one. */
function isOpening(value: unknown): value is Opening {
  return isRecord(value) && typeof value['outcome'] === 'string' && typeof value['conversation'] === 'string' && Array.isArray(value['contacts'])
}

function isReply(value: unknown): value is Reply {
  return isOpening(value) && 'text' in value && 'citations' in value && Array.isArray(value.citations)
}
