import type { Context } from 'hono'
import type * as z from 'zod'
import { type ProblemName, ProblemError } from './problem.ts'

/** Problems that reading a JSON body can end in, for the OpenAPI document. */
export const bodyProblems: readonly ProblemName[] = ['malformed-json', 'not-utf-8', 'body-too-large', 'unsupported-media-type', 'invalid-request']

/**
 * The JSON body of a request, parsed with its schema.
 * @param mostBytes of the body
 * @throws {ProblemError} naming what is wrong with it
 */
export async function bodyOf<S extends z.ZodType>(context: Context, schema: S, mostBytes: number): Promise<z.output<S>> {
  const type = context.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new ProblemError('unsupported-media-type')
  return fitting(schema, parsedJson(decoded(await bytesOf(context.req.raw, mostBytes))))
}

/** @throws {ProblemError} with a pointer to each thing that does not fit */
export function fitting<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.slice(0, 10).map(({ path, message }) => ({ pointer: path.map((key) => `/${String(key)}`).join(''), detail: message }))
  throw new ProblemError('invalid-request', { errors })
}

/** Reads no more than so many bytes, whatever the client announced. */
async function bytesOf(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new ProblemError('body-too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > most) throw new ProblemError('body-too-large')
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemError('not-utf-8')
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ProblemError('malformed-json')
  }
}
