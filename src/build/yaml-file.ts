import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { BadFile } from './bad-file.ts'
import { parsed } from './front-matter.ts'

/**
 * Reads a YAML file with its schema.
 * @param root folder of the repository, to which `file` is relative
 * @throws {BadFile} at the line of the first thing that does not fit
 */
export function readYaml<S extends z.ZodType>(root: string, file: string, schema: S): z.infer<S> {
  const { document, lineOf } = yamlDocument(root, file)
  return parsed(schema, document.toJS(), file, (_, path) => lineOf(path))
}

/**
 * A YAML file as a document, with the line of whatever a path leads to, or of the nearest thing around it.
 * @throws {BadFile} where it is no YAML
 */
export function yamlDocument(root: string, file: string): { readonly document: Document.Parsed; readonly lineOf: (path: readonly PropertyKey[]) => number } {
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: counter })
  const [broken] = document.errors
  if (broken) throw new BadFile(file, counter.linePos(broken.pos[0]).line, broken.message.split('\n')[0] ?? 'bad YAML')
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1
  }
  return { document, lineOf }
}
