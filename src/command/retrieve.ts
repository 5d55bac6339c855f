import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { buildIndex, oramaIndex } from '../adapters/orama-index.ts'
import { readLayWords, readTerms } from '../build/corpus.ts'
import { LayWords } from '../domain/lay-words.ts'
import { lexiconOf } from '../retrieval/search-terms.ts'

const usage =
  'usage: npm run -s retrieve -- --docs FILE --queries FILE\n' +
  'FILE holds one JSON object a line, { "id", "text" }; the ranking comes out as a TREC run, 100 documents a query.\n'
const Line = z.object({ id: z.union([z.string().min(1), z.number()]).transform(String), text: z.string() })
type Line = z.infer<typeof Line>
const hitsPerQuery = 100
const root = join(import.meta.dirname, '../..')

/** What the command prints and how it ends, given its arguments. */
export function retrieve(args: readonly string[]): { readonly output: string; readonly errors: string; readonly status: 0 | 1 | 2 } {
  try {
    const { docs, queries } = files(args)
    if (docs === undefined || queries === undefined) return { output: '', errors: usage, status: 2 }
    return { output: runOf(linesOf(docs), linesOf(queries)), errors: '', status: 0 }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { output: '', errors: `${error.message}\n`, status: 1 }
  }
}

function files(args: readonly string[]) {
  return parseArgs({ args: [...args], options: { docs: { type: 'string' }, queries: { type: 'string' } } }).values
}

function runOf(docs: readonly Line[], queries: readonly Line[]): string {
  const snapshot = buildIndex(docs.map(({ id, text }) => ({ id, kind: 'claim', title: '', text, aliases: '' })))
  const index = oramaIndex(snapshot, lexiconOf(readTerms(root), LayWords.parse(readLayWords(root))))
  return queries
    .flatMap((query) =>
      index.search(query.text, { limit: hitsPerQuery }).map(({ id, score }, i) => `${query.id} Q0 ${id} ${i + 1} ${score.toFixed(6)} groundleaf\n`),
    )
    .join('')
}

/** @throws {Error} naming the file and line of the first line that is not an object with `id` and `text`, or of an id seen twice */
function linesOf(file: string): Line[] {
  const seen = new Set<string>()
  return contentOf(file)
    .split('\n')
    .flatMap((written, i) => {
      if (written.trim() === '') return []
      const line = Line.safeParse(parsedJson(written))
      if (!line.success) throw new Error(`${file}:${i + 1}: not a JSON object with "id" and "text"`)
      if (seen.has(line.data.id)) throw new Error(`${file}:${i + 1}: the id "${line.data.id}" was given before`)
      if (/\s/.test(line.data.id)) throw new Error(`${file}:${i + 1}: the id "${line.data.id}" holds a space, which a TREC run cannot`)
      seen.add(line.data.id)
      return [line.data]
    })
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file}: cannot be read`)
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

if (import.meta.main) {
  const { output, errors, status } = retrieve(process.argv.slice(2))
  process.stderr.write(errors)
  process.stdout.write(output)
  process.exitCode = status
}
