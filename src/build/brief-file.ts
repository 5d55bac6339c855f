import { Brief, Section } from '../domain/brief.ts'
import { BadFile } from './bad-file.ts'
import { parsed, readPage } from './front-matter.ts'

/** A brief with where it stands: the line of a field of its front matter, and that of each sentence. */
export type BriefPage = { readonly brief: Brief; readonly lineOf: (field: string) => number; readonly lines: readonly number[] }

/**
 * Parses corpus/briefs/<id>.md: what it is about as front matter, then one sentence a line under its section, each
 * ending in the ids of the claims it rests on, in square brackets.
 * @throws {BadFile} with file and line; also for a sentence without a citation
 */
export function readBrief(file: string, id: string, text: string): BriefPage {
  const page = readPage(file, text)
  const sentences: { section: string; text: string; claims: string[] }[] = []
  const lines: number[] = []
  let section = ''
  page.body.forEach((raw, i) => {
    const line = raw.trim()
    const at = page.firstLine + i
    if (line === '') return
    if (line.startsWith('## ')) {
      section = line.slice(3)
      if (!Section.safeParse(section).success) throw new BadFile(file, at, `there is no section "${section}"`)
      return
    }
    const sentence = /^(.+?[.!?]) \[([^\]]+)\]$/.exec(line)
    if (!sentence?.[1] || !sentence[2]) throw new BadFile(file, at, 'a sentence must end in a full stop and its claims: "…. [source#c1]"')
    if (section === '') throw new BadFile(file, at, 'a sentence must stand under a section')
    sentences.push({ section, text: sentence[1], claims: sentence[2].split(',').map((claim) => claim.trim()) })
    lines.push(at)
  })
  const brief = parsed(Brief, { id, ...page.fields, sentences }, file, (field, [, at]) =>
    field === 'sentences' ? (lines[Number(at)] ?? page.firstLine) : page.lineOf(field),
  )
  return { brief, lineOf: (field) => page.lineOf(field), lines }
}
