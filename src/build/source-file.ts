import { Claim, Source } from '../domain/source.ts'
import { BadFile } from './bad-file.ts'
import { type Page, parsed, readPage } from './front-matter.ts'

/**
 * Parses corpus/sources/<id>.md: bibliography as front matter, then each claim under its heading `## c1`, with its
 * topics, direction, region and date as a list after it.
 * @throws {BadFile} with file and line
 */
export function readSource(file: string, id: string, text: string): Source {
  const page = readPage(file, text)
  const blocks = claimBlocks(page.body, page.firstLine)
  checkNothingIsLost(file, page, blocks[0]?.line)
  const claims = blocks.map((block) => readClaim(file, id, block))
  claims.forEach((claim, i) => {
    if (claim.id !== `${id}#c${i + 1}`) throw new BadFile(file, blocks[i]?.line ?? 1, `${claim.id} stands out of order`)
  })
  return parsed(Source, { id, ...page.fields, claims }, file, (field) => (field === 'claims' ? page.firstLine : page.lineOf(field)))
}

type Block = { readonly anchor: string; readonly line: number; readonly lines: readonly string[] }

function claimBlocks(body: readonly string[], firstLine: number): readonly Block[] {
  const starts = body.flatMap((line, i) => (line.startsWith('## ') ? [i] : []))
  return starts.map((start, i) => ({
    anchor: (body[start] ?? '').slice(3).trim(),
    line: firstLine + start,
    lines: body.slice(start + 1, starts[i + 1] ?? body.length).map((line) => line.trim()),
  }))
}

/** Text before the first claim would be read by nobody. */
function checkNothingIsLost(file: string, { body, firstLine }: Page, firstClaim = Number.POSITIVE_INFINITY): void {
  const at = body.findIndex((line, i) => line.trim() !== '' && firstLine + i < firstClaim)
  if (at >= 0) throw new BadFile(file, firstLine + at, 'text must stand under the heading of a claim, such as "## c1"')
}

function readClaim(file: string, id: string, block: Block): Claim {
  const text = block.lines.filter((line) => line !== '' && !isField(line)).join(' ')
  const fields: Record<string, string> = {}
  const lineOf = (field: string) => {
    const at = block.lines.findIndex((line) => line.startsWith(`- ${field}:`))
    return block.line + at + 1
  }
  block.lines.forEach((line, i) => {
    if (!isField(line)) return
    const [, name, value] = /^- (\w+): (.+)$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new BadFile(file, block.line + i + 1, `"${line}" must be a field and its value: "- direction: risk"`)
    if (name in fields) throw new BadFile(file, block.line + i + 1, `${name}: was given before`)
    fields[name] = value
  })
  const topics = fields['topics']?.split(/,\s*/) ?? []
  return parsed(Claim, { ...fields, id: `${id}#${block.anchor}`, text, topics }, file, lineOf)
}

function isField(line: string): boolean {
  return line.startsWith('-')
}
