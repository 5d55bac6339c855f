import type { Context } from 'hono'
import { type EarlierTurn, isTooLong, mostTurns, type Question } from '../domain/question.ts'
import type { ReplyEvent } from '../domain/reply-event.ts'
import { type Ports, replyTo } from '../pipeline.ts'
import { type ProblemName, ProblemError } from './problem.ts'
import type { HttpPorts } from './route.ts'

/** Problems that asking can end in, for the OpenAPI document. */
export const askingProblems: readonly ProblemName[] = ['question-empty', 'question-too-long', 'conversation-full', 'rate-limited', 'fault']

/** A conversation as it stood before a question; `unread` when there may be earlier turns that could not be read. */
export type Standing = { readonly id: string; readonly earlier: readonly EarlierTurn[]; readonly unread: boolean }

/** A conversation that begins now, with an id that nobody can guess. */
export function newConversation({ chance }: HttpPorts): Standing {
  return { id: chance.id(), earlier: [], unread: false }
}

/**
 * The conversation that a client says it is in; null when there is none of that id. Ids are made here, and only here: knowing
 * one is what lets a client go on with it.
 */
export async function conversationOf(id: string, ports: HttpPorts): Promise<Standing | null> {
  if (!isOurs(id)) return null
  try {
    const earlier = await ports.store.turns(id)
    return earlier && { id, earlier, unread: false }
  } catch (fault) {
    ports.report('turns', fault)
    return { id, earlier: [], unread: true }
  }
}

function isOurs(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)
}

/**
 * A user's message as a question.
 * @throws {ProblemError} when it is empty or over a limit
 */
export function questionOf(message: string, { id: conversation, earlier }: Standing, context: Context, { chance, countryOf }: HttpPorts): Question {
  const text = message.toWellFormed().replaceAll('\0', '\uFFFD')
  if (text.trim() === '') throw new ProblemError('question-empty')
  if (isTooLong(text)) throw new ProblemError('question-too-long')
  if (earlier.length >= mostTurns) throw new ProblemError('conversation-full')
  return { id: chance.id(), conversation, text, earlier, country: countryOf(countrySeen(context)) }
}

/** The country that Cloudflare saw the request come from; it says T1 for Tor and XX where it does not know. */
function countrySeen({ req }: Context): string | null {
  const { cf } = req.raw as { readonly cf?: { readonly country?: unknown } }
  const country = cf?.country
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) && country !== 'XX' ? country : null
}

/** The reply to a question. It closes once the entry is kept, or could not be: the next question then finds its history. */
export async function* repliesTo(question: Question, { unread }: Standing, ports: HttpPorts): AsyncGenerator<ReplyEvent> {
  const kept: Promise<unknown>[] = []
  const later = (work: Promise<unknown>) => {
    kept.push(work)
    ports.later(work)
  }
  for await (const event of replyTo(question, { ...(unread ? onItsOwnWords(ports) : ports), later })) {
    if (event.event === 'closing') await Promise.all(kept)
    yield event
  }
}

/**
 * Ports for a question whose history could not be read. What its own words refuse or escalate stands; anything else could
 * turn on what was said before ("and with mine?"), so it counts as not judged and ends in the fault wording.
 */
function onItsOwnWords(ports: HttpPorts): Ports {
  return {
    ...ports,
    guard: (question) => {
      const guarded = ports.guard(question)
      const { outcome } = guarded.verdict
      if (outcome === 'escalate' || outcome === 'refuse') return guarded
      throw new Error('the history of the conversation could not be read')
    },
  }
}
