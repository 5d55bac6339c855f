import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq } from 'yaml'
import * as z from 'zod'
import { type Case, Family, Split } from '../domain/case.ts'
import { BadFile } from './bad-file.ts'
import { parsed } from './front-matter.ts'
import { yamlDocument } from './yaml-file.ts'

/**
 * Reads the labelled messages of evals/cases/<split>/*.yaml.
 * @param splits which splits to read; training never sees the others
 * @param reasons those of the policy, where the labels are to be held against them
 * @throws {BadFile} at the first family that cannot be taken, with its line
 */
export function readCases(root: string, splits: readonly Split[] = Split.options, reasons: ReadonlySet<string> | null = null): readonly Case[] {
  return splits.flatMap((split) => {
    const folder = `evals/cases/${split}`
    if (!existsSync(join(root, folder))) return []
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => familiesOf(root, `${folder}/${name}`, reasons))
      .flatMap((family) => casesOf(family, split))
  })
}

function familiesOf(root: string, file: string, reasons: ReadonlySet<string> | null): readonly Family[] {
  const { document, lineOf } = yamlDocument(root, file)
  if (!isSeq(document.contents)) throw new BadFile(file, 1, 'the file must be a list of families')
  const families = parsed(z.array(Family), document.toJS(), file, (_, path) => lineOf(path))
  families.forEach((family, at) => {
    const unknown = family.reasons.find((reason) => reasons !== null && !reasons.has(reason))
    if (unknown !== undefined) throw new BadFile(file, lineOf([at, 'reasons']), `${at}.reasons: there is no reason "${unknown}"`)
  })
  return families
}

function casesOf(family: Family, split: Split): readonly Case[] {
  const common = { family: family.family, split, lang: family.lang, tags: family.tags }
  const turnsOf = (ask: string | readonly string[]) => (typeof ask === 'string' ? [ask] : ask)
  return [
    ...family.asks.map((ask, i) => ({
      ...common,
      id: `${family.family}.${i + 1}`,
      turns: turnsOf(ask),
      accept: family.accept,
      reasons: family.reasons,
      twin: false,
    })),
    ...family.twins.map((ask, i) => ({
      ...common,
      id: `${family.family}.twin.${i + 1}`,
      turns: turnsOf(ask),
      accept: family.twin_accept,
      reasons: [],
      twin: true,
    })),
  ]
}
