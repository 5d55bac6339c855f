import type { Reply } from '../domain/reply.ts'
import { type Opening, type ReplyPart, readReplyStream } from './reply-stream.ts'
import type { Texts } from './texts.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** Where a reply is on its way. */
export type Phase = 'waiting' | 'slow' | 'streaming' | 'finished' | 'stopped' | 'failed'

/** A question and what came of it. */
export type Exchange = {
  readonly id: string
  readonly question: string
  /** As much of the reply's text as has arrived. */
  readonly text: string
  readonly phase: Phase
  readonly opening: Opening | null
  readonly reply: Reply | null
  readonly trouble: Trouble | null
  readonly rating: 'up' | 'down' | null
}

/** A conversation with the server: held in memory only, gone with the page. */
export type Conversation = {
  readonly exchanges: () => readonly Exchange[]
  readonly ask: (question: string) => Promise<void>
  /** Asks the question of a failed or stopped exchange again, in its place. */
  readonly retry: (id: string) => Promise<void>
  /** Takes an exchange out, so that its question can be edited and sent again. */
  readonly remove: (id: string) => void
  readonly stop: () => void
  readonly clear: () => void
  /** Sends a judgement of a reply; false when it did not arrive. */
  readonly rate: (id: string, rating: 'up' | 'down') => Promise<boolean>
}

export type ConversationOptions = {
  /** Origin of the server, without a slash at its end. */
  readonly server: string
  readonly texts: Texts
  readonly fetch: typeof fetch
  readonly newId: () => string
  /** Whether the browser believes it has a network. */
  readonly online: () => boolean
  /** Told after every change. */
  readonly changed: () => void
  /** Told once for every exchange that came to its end. */
  readonly ended: (exchange: Exchange) => void
}

const slowAfterInMs = 4_000
const giveUpAfterInMs = 60_000

export function conversationWith(options: ConversationOptions): Conversation {
  const { server, texts, newId } = options
  let exchanges: readonly Exchange[] = []
  let conversation: string | null = null
  let running: AbortController | null = null

  const set = (next: readonly Exchange[]) => {
    exchanges = next
    options.changed()
  }
  const change = (id: string, part: Partial<Exchange>) => set(exchanges.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const find = (id: string) => exchanges.find((one) => one.id === id)
  const end = (id: string, part: Partial<Exchange>) => {
    change(id, part)
    const ended = find(id)
    if (ended) options.ended(ended)
  }

  async function run(id: string, question: string): Promise<void> {
    const abort = new AbortController()
    running = abort
    const slow = setTimeout(() => find(id)?.phase === 'waiting' && change(id, { phase: 'slow' }), slowAfterInMs)
    const late = setTimeout(() => abort.abort('late'), giveUpAfterInMs)
    try {
      const response = await options.fetch(`${server}/api/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'omit',
        signal: abort.signal,
        body: JSON.stringify({
          ...(conversation !== null && { id: conversation }),
          trigger: 'submit-message',
          messages: [{ id, role: 'user', parts: [{ type: 'text', text: question }] }],
        }),
      })
      if (!response.ok || !response.body) return end(id, { phase: 'failed', trouble: await troubleOf(response, texts) })
      for await (const part of readReplyStream(response.body)) take(id, part)
      const { reply, text, trouble } = find(id) ?? fresh(question)
      if (reply) end(id, { phase: 'finished' })
      else end(id, { phase: 'failed', trouble: trouble ?? retriable(text ? texts.cut : texts.serverError) })
    } catch {
      if (abort.signal.aborted && abort.signal.reason !== 'late') end(id, { phase: 'stopped' })
      else end(id, { phase: 'failed', trouble: retriable(find(id)?.text ? texts.cut : options.online() ? texts.unreachable : texts.offline) })
    } finally {
      clearTimeout(slow)
      clearTimeout(late)
      if (running === abort) running = null
    }
  }

  function take(id: string, part: ReplyPart): void {
    switch (part.type) {
      case 'opening':
        conversation = part.opening.conversation
        return change(id, { opening: part.opening })
      case 'text':
        return change(id, { phase: 'streaming', text: (find(id)?.text ?? '') + part.delta })
      case 'reply':
        return change(id, { reply: part.reply, text: part.reply.text, opening: part.reply })
      case 'error':
        return change(id, { trouble: retriable(part.text || texts.serverError) })
      case 'finish':
        return
      default:
        return part satisfies never
    }
  }

  const fresh = (question: string): Exchange => ({
    id: newId(),
    question,
    text: '',
    phase: 'waiting',
    opening: null,
    reply: null,
    trouble: null,
    rating: null,
  })

  return {
    exchanges: () => exchanges,
    ask: (question) => {
      running?.abort('stop')
      const exchange = fresh(question)
      set([...exchanges, exchange])
      return run(exchange.id, question)
    },
    retry: async (id) => {
      const failed = find(id)
      if (!failed || running) return
      if (failed.trouble?.way === 'new') conversation = null
      const again = fresh(failed.question)
      set(exchanges.map((one) => (one.id === id ? again : one)))
      await run(again.id, again.question)
    },
    remove: (id) => set(exchanges.filter((one) => one.id !== id)),
    stop: () => running?.abort('stop'),
    clear: () => {
      running?.abort('stop')
      conversation = null
      set([])
    },
    rate: async (id, rating) => {
      const reply = find(id)?.reply?.id
      const before = find(id)?.rating ?? null
      change(id, { rating })
      const sent = await options
        .fetch(`${server}/api/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          credentials: 'omit',
          body: JSON.stringify({ reply, rating }),
        })
        .then(
          ({ ok }) => ok,
          () => false,
        )
      if (!sent) change(id, { rating: before })
      return sent
    },
  }
}

function retriable(title: string): Trouble {
  return { title, way: 'retry' }
}
