import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { BadFile } from './bad-file.ts'

export type Page = {
  readonly file: string
  readonly fields: Record<string, unknown>
  /** The text after the front matter, line by line. */
  readonly body: readonly string[]
  /** Number of the body's first line in the file. */
  readonly firstLine: number
  /** Line of a front-matter field, for messages. */
  readonly lineOf: (field: string) => number
}

const givenElsewhere = ['id', 'reason', 'claims', 'sentences', 'wording']

/**
 * Splits a Markdown page into its YAML front matter and its body.
 * @throws {BadFile} with the line, when the front matter is missing or is no YAML map
 */
export function readPage(file: string, text: string): Page {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) throw new BadFile(file, 1, 'the page must begin with front matter between two lines of ---')
  const counter = new LineCounter()
  const document = parseDocument(lines.slice(1, end).join('\n'), { lineCounter: counter })
  const broken = document.errors[0]
  if (broken) throw new BadFile(file, counter.linePos(broken.pos[0]).line + 1, broken.message.split('\n')[0] ?? 'bad YAML')
  const fields: unknown = document.toJS()
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw new BadFile(file, 2, 'the front matter must be a map')
  const lineOf = (field: string) => {
    const at = lines.findIndex((line, i) => i > 0 && i < end && line.startsWith(`${field}:`))
    return at < 0 ? 1 : at + 1
  }
  for (const field of givenElsewhere) if (field in fields) throw new BadFile(file, lineOf(field), `${field}: the name or the body of the page gives it`)
  return { file, fields: fields as Record<string, unknown>, body: lines.slice(end + 1), firstLine: end + 2, lineOf }
}

/** Says where a field stands, for a message: its name, and the whole path to what is wrong inside it. */
export type LineOf = (field: string, path: readonly PropertyKey[]) => number

/**
 * Parses what was read with its schema.
 * @throws {BadFile} at the first field that does not fit
 */
export function parsed<S extends z.ZodType>(schema: S, value: unknown, file: string, lineOf: LineOf): z.infer<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...unknown]
  const wrong = unknown.length > 0 ? 'there is no such field' : (issue?.message ?? 'does not fit')
  throw new BadFile(file, lineOf(String(path[0] ?? ''), path), path.length > 0 ? `${path.join('.')}: ${wrong}` : wrong)
}
