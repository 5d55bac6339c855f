import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type * as z from 'zod'
import { About, LanguageWording, Policy, ReasonPolicy, Wordings } from '../domain/policy.ts'
import { Senses } from '../domain/senses.ts'
import { BadFile } from './bad-file.ts'
import { type Page, parsed, readPage } from './front-matter.ts'
import { readYaml, yamlDocument } from './yaml-file.ts'

/**
 * Reads and checks everything under prompts/.
 * @param root folder of the repository
 * @param briefs ids of the briefs, which wording may offer
 * @throws {BadFile} at the first file that cannot be taken, with its line
 */
export function readPolicy(root: string, briefs: ReadonlySet<string>): Policy {
  const reasons = pages(root, 'prompts/reasons').map(({ name, page }) => worded(ReasonPolicy, { reason: name }, page, briefs))
  checkRanks(reasons)
  const about = pages(root, 'prompts/about').map(({ name, page }) => worded(About, { id: name }, page, briefs))
  return {
    reasons: reasons.toSorted((a, b) => a.rank - b.rank),
    about,
    wordings: readYaml(root, 'prompts/outcomes/wordings.yaml', Wordings),
    languages: languages(root, new Set(reasons.map((reason) => reason.reason))),
    senses: sensesOf(root),
    contacts: readYaml(root, 'prompts/contacts.yaml', Policy.shape.contacts),
    lexicon: readYaml(root, 'prompts/lexicon.yaml', Policy.shape.lexicon),
  }
}

function pages(root: string, folder: string) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name: basename(name, '.md'), page: readPage(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')) }))
}

/** Parses a page whose body is a fixed wording, and which may offer briefs. */
function worded<T extends { readonly offers: readonly string[] }>(
  schema: z.ZodType<T>,
  named: Readonly<Record<string, string>>,
  page: Page,
  briefs: ReadonlySet<string>,
): T {
  const { file, fields, body, firstLine, lineOf } = page
  const value = parsed(schema, { ...named, ...fields, wording: body.join('\n').trim() }, file, (field) => (field === 'wording' ? firstLine : lineOf(field)))
  const unknown = value.offers.find((offer) => !briefs.has(offer))
  if (unknown !== undefined) throw new BadFile(file, lineOf('offers'), `offers: there is no brief "${unknown}"`)
  return value
}

/** Of two reasons of one outcome with one rank, which leads would be chance. */
function checkRanks(reasons: readonly ReasonPolicy[]): void {
  for (const [at, { reason, rank, outcome }] of reasons.entries()) {
    const other = reasons.slice(0, at).find((one) => one.rank === rank && one.outcome === outcome)
    if (other) throw new BadFile(`prompts/reasons/${reason}.md`, 1, `rank: ${rank} is that of "${other.reason}" already`)
  }
}

function languages(root: string, reasons: ReadonlySet<string>): LanguageWording[] {
  const folder = 'prompts/languages'
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`
      const language = readYaml(root, file, LanguageWording)
      for (const reason of Object.keys(language.reasons)) {
        if (!reasons.has(reason)) throw new BadFile(file, yamlDocument(root, file).lineOf(['reasons', reason]), `reasons: there is no reason "${reason}"`)
      }
      return language
    })
}

/** How other languages are read; a sense or reason that is named nowhere else is a slip of the pen. */
function sensesOf(root: string): Senses {
  const file = 'prompts/senses.yaml'
  const others = readYaml(root, 'prompts/other-languages.yaml', Senses.shape.others)
  const senses = { ...readYaml(root, file, Senses.omit({ others: true })), others }
  const known = new Set(Object.keys(senses.senses))
  const used = [
    ...Object.values(senses.groups),
    ...[...senses.rules, ...senses.otherRules].flatMap(({ all, none }) => [all.flatMap((one) => one.split('|')), none]),
  ].flat()
  for (const name of used) if (!known.has(name)) throw new BadFile(file, 1, `there is no sense "${name}"`)
  for (const [tag, words] of Object.entries(others)) {
    for (const name of Object.keys(words)) if (!known.has(name)) throw new BadFile('prompts/other-languages.yaml', 1, `${tag}: there is no sense "${name}"`)
  }
  return senses
}
