import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Setting, settings } from '../settings.ts'

/** The README's table of settings. */
export function settingsTable(all: readonly Pick<Setting, 'name' | 'default' | 'meaning'>[]): string {
  const rows = all.map(
    ({ name, default: otherwise, meaning }) => `| \`${name}\` | ${otherwise === '' ? 'none' : `\`${otherwise}\``} | ${meaning.replaceAll('|', '\\|')} |`,
  )
  return ['| setting | default | meaning |', '|---|---|---|', ...rows].join('\n')
}

/**
 * The README with its generated part of this name, between `<!-- name -->` and `<!-- /name -->`, put anew.
 * @throws {Error} where it has no such part
 */
export function withPart(readme: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = readme.indexOf(open)
  const to = readme.indexOf(close)
  if (from < 0 || to < from) throw new Error(`README.md has no part between ${open} and ${close}`)
  return `${readme.slice(0, from)}${open}\n${content}\n${readme.slice(to)}`
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../../README.md')
  writeFileSync(file, withPart(readFileSync(file, 'utf8'), 'settings', settingsTable(settings)))
}
