import * as z from 'zod'
import { longestMessage } from '../domain/question.ts'
import { Reply } from '../domain/reply.ts'
import { askingProblems, conversationOf, newConversation, questionOf, repliesTo } from './asking.ts'
import { bodyOf, bodyProblems } from './body.ts'
import { ProblemError } from './problem.ts'
import type { HttpPorts, Route } from './route.ts'

/** Twice what the longest question takes in UTF-8. */
const mostBytes = 64 * 1024

export const AskBody = z.strictObject({
  question: z.string().meta({ minLength: 1, maxLength: longestMessage, examples: ['What do studies say about kratom and SSRIs?'] }),
  conversation: z.string().nullish().meta({ description: 'The `conversation` of an earlier Reply, to go on with it; without it, a new one begins.' }),
})

export const ask: Route = {
  method: 'post',
  path: '/api/ask',
  id: 'ask',
  tag: 'chat',
  summary: 'Ask a question and get the whole reply',
  description: 'Refusals and escalations are replies like any other, with status 200: read `outcome`. Where it is `escalate`, show `contacts` first.',
  body: AskBody,
  answers: { 200: { description: 'The reply', schema: Reply } },
  problems: [...bodyProblems, ...askingProblems, 'conversation-unknown'],
  async handle(context, ports) {
    const { question: message, conversation } = await bodyOf(context, AskBody, mostBytes)
    const standing = typeof conversation === 'string' ? await knownConversation(conversation, ports) : newConversation(ports)
    const question = questionOf(message, standing, context, ports)
    for await (const event of repliesTo(question, standing, ports)) {
      if (event.event === 'closing') return context.json(event.reply)
    }
    throw new Error('the pipeline gave no reply')
  },
}

async function knownConversation(id: string, ports: HttpPorts) {
  const standing = await conversationOf(id, ports)
  if (!standing) throw new ProblemError('conversation-unknown')
  return standing
}
