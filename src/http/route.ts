import type { Context } from 'hono'
import type * as z from 'zod'
import type { Chance } from '../ports/chance.ts'
import type { ReplyStream } from '../ports/reply-stream.ts'
import type { Ports } from '../pipeline.ts'
import type { ProblemName } from './problem.ts'

/** All that the routes need from outside. */
export type HttpPorts = Ports & {
  readonly chance: Chance
  readonly replyStream: ReplyStream
  /** Whether a client may send another message now; the address it comes from stands for the client. */
  readonly admits: (client: string) => Promise<boolean>
  /** The country to take a user to be in, given the one that their request came from; null where it is not known. */
  readonly countryOf: (seen: string | null) => string | null
  /** Whether clients are limited at all, for /health to tell. */
  readonly limits: boolean
}

/** What a response holds, for the OpenAPI document; a schema named in its components, or none for text. */
export type Answer = { readonly description: string; readonly type?: string; readonly schema?: z.ZodType }

/** A route as the OpenAPI document tells it. */
export type Operation = {
  readonly method: 'get' | 'post'
  /** In OpenAPI's spelling: /api/sources/{id}. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly description?: string
  readonly tag: 'chat' | 'library' | 'service' | 'pages'
  readonly parameters?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly answers: Readonly<Record<number, Answer>>
  readonly problems: readonly ProblemName[]
}

/** A route: what the document tells of it, and what it does. */
export type Route = Operation & { readonly handle: (context: Context, ports: HttpPorts) => Response | Promise<Response> }

/** The path in Hono's spelling: /api/sources/:id. */
export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
