import { exports } from 'cloudflare:workers'
import { Problem } from '../../src/http/problem.ts'
import { Reply } from '../../src/domain/reply.ts'

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      readonly mainModule: typeof import('../../src/worker.ts')
    }
  }
}

/** Sends a request to the worker itself, as it is deployed. */
export function fetched(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(`https://groundleaf.example${path}`, init))
}

/** Posts a value as JSON. */
export function posted(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetched(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
}

/** The reply to a question, parsed with its schema. */
export async function replyTo(question: string, conversation?: string): Promise<Reply> {
  const response = await posted('/api/ask', { question, ...(conversation === undefined ? {} : { conversation }) })
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return Reply.parse(await response.json())
}

/** The problem that a response holds, parsed with its schema. */
export async function problemIn(response: Response): Promise<Problem> {
  if (response.headers.get('content-type') !== 'application/problem+json') throw new Error(`no problem: ${response.status} ${await response.text()}`)
  return Problem.parse(await response.json())
}
