import { Feedback } from '../domain/transcript.ts'
import { redacted } from '../transcript/redaction.ts'
import { bodyOf, bodyProblems } from './body.ts'
import { ProblemError } from './problem.ts'
import type { Route } from './route.ts'

const mostBytes = 16 * 1024

export const feedback: Route = {
  method: 'post',
  path: '/api/feedback',
  id: 'giveFeedback',
  tag: 'chat',
  summary: 'Say whether a reply helped',
  description: 'The newest judgement of a reply counts. Personal data is taken out of the comment before it is kept.',
  body: Feedback,
  answers: { 204: { description: 'Kept' } },
  problems: [...bodyProblems, 'reply-unknown', 'rate-limited', 'store-away', 'fault'],
  async handle(context, { store, clock, report }) {
    const { reply, rating, comment } = await bodyOf(context, Feedback, mostBytes)
    const judgement = { reply, rating, ...(comment === undefined ? {} : { comment: redacted(comment).text }) }
    const kept = await store.feedback(judgement, Math.floor(clock.nowInMs() / 1000)).catch((fault: unknown) => {
      report('feedback', fault)
      throw new ProblemError('store-away')
    })
    if (!kept) throw new ProblemError('reply-unknown')
    return context.body(null, 204)
  },
}
