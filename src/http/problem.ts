import * as z from 'zod'
import { longestMessage, mostTurns } from '../domain/question.ts'

/**
 * Everything that can be wrong with a request, or with us: the one table. Titles are for people and hold no internals. Where it is
 * urgent, a message in danger may have gone unread, and whom to call is told as well.
 */
export const problems = {
  'malformed-json': { status: 400, title: 'The request body is not valid JSON.' },
  'not-utf-8': { status: 400, title: 'The request body is not valid UTF-8 text.' },
  'conversation-unknown': { status: 404, title: 'There is no such conversation. Leave "conversation" out to begin a new one.' },
  'source-unknown': { status: 404, title: 'There is no such source in the library.' },
  'reply-unknown': { status: 404, title: 'There is no such reply.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'conversation-full': { status: 409, title: `A conversation has at most ${mostTurns} questions. Please begin a new one.`, urgent: true },
  'question-too-long': { status: 413, title: `The question is longer than ${longestMessage.toLocaleString('en')} characters.`, urgent: true },
  'body-too-large': { status: 413, title: 'The request body is too large.' },
  'unsupported-media-type': { status: 415, title: 'The request body must be sent as application/json.' },
  'question-empty': { status: 422, title: 'The question is empty.' },
  'invalid-request': { status: 422, title: 'The request does not have the right shape.' },
  'rate-limited': { status: 429, title: 'Too many requests in a short time. Please wait a minute and try again.', urgent: true },
  fault: { status: 500, title: 'Something on our side failed. Please try again in a moment.', urgent: true },
  'store-away': { status: 503, title: 'This could not be kept just now. Please try again in a moment.', urgent: true },
} as const satisfies Record<string, { readonly status: number; readonly title: string; readonly urgent?: true }>

export type ProblemName = keyof typeof problems

/** RFC 9457 problem details, as sent. */
export const Problem = z.strictObject({
  type: z.string().meta({ format: 'uri-reference', description: 'Stable; leads to a page that explains it.' }),
  title: z.string().meta({ description: 'For a person to read.' }),
  status: z.int().min(400).max(599),
  detail: z.string().optional(),
  errors: z
    .array(z.strictObject({ pointer: z.string(), detail: z.string() }))
    .optional()
    .meta({ description: 'What does not fit, each with a JSON pointer into the body, or the name of the parameter.' }),
})
export type Problem = z.infer<typeof Problem>

export type ProblemDetails = Pick<Problem, 'detail' | 'errors'> & { readonly headers?: Readonly<Record<string, string>> }

/** A problem thrown, for the app's one onError to send. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: ProblemName
  readonly details: ProblemDetails

  constructor(problem: ProblemName, details: ProblemDetails = {}) {
    super(problems[problem].title)
    this.problem = problem
    this.details = details
  }
}

/** Where a problem is explained. */
export function problemType(problem: ProblemName): string {
  return `/problems/${problem}`
}

/** A problem as a response. */
export function problemResponse(problem: ProblemName, { headers, ...details }: ProblemDetails = {}): Response {
  const { status, title } = problems[problem]
  const body: Problem = { type: problemType(problem), title, status, ...details }
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers } })
}
