import * as z from 'zod'
import { askingProblems, conversationOf, newConversation, questionOf, repliesTo, type Standing } from './asking.ts'
import { bodyOf, bodyProblems } from './body.ts'
import { ProblemError } from './problem.ts'
import type { HttpPorts, Route } from './route.ts'

/** Clients send every earlier message along, each reply with its citations: about 20 kB a turn, 50 turns, and room to spare. */
const mostBytes = 3 * 1024 * 1024

/** The body as `useChat` and `DefaultChatTransport` send it. All but the newest user message and the conversation is ignored. */
export const ChatBody = z.looseObject({
  id: z.string().optional().meta({ description: 'The chat id of the client. It names a conversation only where it is one that this service gave out.' }),
  messages: z
    .array(
      z.looseObject({
        role: z.string(),
        parts: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).optional(),
        metadata: z.unknown().optional(),
      }),
    )
    .min(1)
    .meta({
      description:
        'UI messages, oldest first. Read are the text parts of the newest one of role `user`, and `metadata.conversation` of the newest one of role `assistant`.',
    }),
})
type ChatBody = z.infer<typeof ChatBody>

const Metadata = z.object({ conversation: z.string() })

export const chat: Route = {
  method: 'post',
  path: '/api/chat',
  id: 'chat',
  tag: 'chat',
  summary: "Ask a question and get the reply as the AI SDK's UI message stream",
  description: [
    'Works with `useChat` and `DefaultChatTransport` as they are. Parts, in order: `start`, whose message metadata holds the `conversation`;',
    '`data-opening` (id, conversation, outcome, reasons, contacts, language), so that crisis contacts show at once; `text-delta`, each a verified',
    'statement or a piece of fixed wording; before a statement, `source-url` or `source-document` for each new citation; `data-reply`, the whole',
    'Reply; `finish`. The deltas, joined, are the `text` of the Reply. Where it breaks off, `error` with fixed wording.',
    '',
    'The history is kept here, and nothing that a client says was said before is read. Conversation ids are made here and cannot be guessed:',
    'clients of the AI SDK send the metadata of earlier messages back, which is how a conversation goes on; a client of your own sends the id as',
    '`id`. An id that is not one of ours begins a new conversation, so that nobody can read or join another one by choosing its id. A reply is',
    'completed and recorded even when the client goes away.',
  ].join('\n'),
  body: ChatBody,
  answers: { 200: { description: 'The reply while it is made: server-sent events of UI message chunks', type: 'text/event-stream' } },
  problems: [...bodyProblems, ...askingProblems],
  async handle(context, ports) {
    const body = await bodyOf(context, ChatBody, mostBytes)
    const standing = await standingOf(body, ports)
    const question = questionOf(newestMessage(body), standing, context, ports)
    const { response, sent } = ports.replyStream({
      events: repliesTo(question, standing, ports),
      faultText: faultText(ports),
      onFault: (fault) => ports.report('chat', fault),
    })
    ports.later(sent)
    return response
  },
}

/** Clients of the AI SDK ask whether a stream is to be taken up again; none ever is. */
export const chatResumption: Route = {
  method: 'get',
  path: '/api/chat/{id}/stream',
  id: 'resumeChat',
  tag: 'chat',
  summary: 'Whether a stream is to be taken up again: never',
  parameters: z.object({ id: z.string() }),
  answers: { 204: { description: 'There is no stream to take up' } },
  problems: [],
  handle: (context) => context.body(null, 204),
}

/** The conversation that the body names; a new one where it names none of ours. */
async function standingOf({ id, messages }: ChatBody, ports: HttpPorts): Promise<Standing> {
  const sentBack = Metadata.safeParse(messages.findLast(({ role }) => role === 'assistant')?.metadata).data?.conversation
  for (const named of [sentBack, id]) {
    const standing = named === undefined ? null : await conversationOf(named, ports)
    if (standing) return standing
  }
  return newConversation(ports)
}

/** @throws {ProblemError} when no message is a user's */
function newestMessage({ messages }: ChatBody): string {
  const newest = messages.findLast(({ role }) => role === 'user')
  if (!newest) throw new ProblemError('invalid-request', { errors: [{ pointer: '/messages', detail: 'No message is of role "user".' }] })
  return (newest.parts ?? []).flatMap(({ type, text }) => (type === 'text' && text !== undefined ? [text] : [])).join('\n')
}

function faultText({ policy: { wordings } }: HttpPorts): string {
  return wordings.fault.replace('{emergency}', wordings.emergencyNumber)
}
