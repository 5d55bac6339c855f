import type { Context } from 'hono'
import type { Versions } from '../domain/reply.ts'

/** Seconds for which a client need not ask again. */
const freshForInS = 300

/** What depends on nothing but the address and the build: marked with the build's versions, and not sent to a client that has it. */
export function fresh(context: Context, { app, corpus }: Versions, respond: () => Response): Response {
  const tag = `W/"${app}-${corpus}"`
  const known = context.req
    .header('if-none-match')
    ?.split(',')
    .some((one) => one.trim() === tag)
  const response = known ? new Response(null, { status: 304 }) : respond()
  response.headers.set('etag', tag)
  response.headers.set('cache-control', `public, max-age=${freshForInS}`)
  return response
}
