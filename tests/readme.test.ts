import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { settingsTable, withPart } from '../src/build/readme.ts'
import { readPolicy } from '../src/build/policy.ts'
import { settings } from '../src/settings.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
/** Made by a build or a run of the evals, and never committed. */
const generated = ['evals/report/report.html']

const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text)
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, kind = '', text = '']) => ({ kind, text }))

/** The part of the README under a heading. */
function section(heading: string): string {
  const from = readme.indexOf(`\n## ${heading}\n`)
  if (from < 0) throw new Error(`README.md has no part "${heading}"`)
  const to = readme.indexOf('\n## ', from + 1)
  return readme.slice(from, to < 0 ? undefined : to)
}

/** The rows of the first table in a text, as cells, without its head. */
function rows(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

describe('README', () => {
  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target).filter((target) => !/^https?:/.test(target))
    expect(links.length).toBeGreaterThan(4)
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([])
  })

  it('names only paths that exist', () => {
    const paths = code.filter((text) => /^[\w.-]+(?:\/[\w.-]+)+\/?$/.test(text) && !generated.includes(text))
    expect(paths.length).toBeGreaterThan(8)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names only scripts that package.json has', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w-]+)|npm (start|test)\b/g)].map(([, run, own]) => run ?? own ?? '')
    expect(named).toContain('start')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('shows pictures that exist, each described for whoever cannot see it', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', file = '']) => ({ words, file }))
    expect(pictures.length).toBeGreaterThan(0)
    for (const { words, file } of pictures) {
      expect(words.length).toBeGreaterThan(20)
      expect(statSync(join(root, file)).size).toBeGreaterThan(1000)
    }
  })

  it('draws the tree as it is: every folder of src stands in it, and everything in it exists', () => {
    const tree = blocks.find(({ text }) => text.startsWith('src/'))?.text ?? ''
    const inside = tree
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .flatMap((line) => line.match(/(?<=^ {2}| {2,})[a-z-]+(?:\/|\.ts)(?= |$)/g) ?? [])
    const top = tree.split('\n').flatMap((line) => /^([a-z]+\/)/.exec(line)?.[1] ?? [])
    expect([...inside.map((name) => `src/${name}`), ...top].filter((path) => !existsSync(join(root, path)))).toEqual([])
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0)
      .map(({ name }) => `${name}/`)
    expect(folders.filter((name) => !inside.includes(name))).toEqual([])
  })

  it('shows the settings as src/settings.ts has them; `node src/build/readme.ts` writes the table anew', () => {
    expect(withPart(readme, 'settings', settingsTable(settings))).toBe(readme)
    expect(rows(section('Settings')).map(([name]) => name)).toEqual(settings.map(({ name }) => `\`${name}\``))
  })

  it('has a place for the figures of the latest evals', () => {
    expect(() => withPart(readme, 'evals', '')).not.toThrow()
  })

  it('tells in its table of additions only of folders and files that exist', () => {
    const touched = rows(section('To add')).flatMap(([, touch = '']) => [...touch.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path))
    expect(touched.length).toBeGreaterThan(4)
    expect(touched.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('embeds the widget by the tag and the script that the product serves', () => {
    const page = blocks.find(({ kind }) => kind === 'html')?.text ?? ''
    const tag = /<(groundleaf-[a-z]+)>/.exec(page)?.[1] ?? ''
    expect(readFileSync(join(root, 'src/widget/define.ts'), 'utf8')).toContain(tag)
    expect(page).toContain('/widget.js')
  })

  it('names in its safety notice only crisis lines that stand in prompts/contacts.yaml', () => {
    const anyBrief: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })
    const held = readPolicy(root, anyBrief).contacts.map(({ contact }) => contact.replace(/\D/g, ' '))
    const numbers = section('Safety').match(/\d[\d ]*\d/g) ?? []
    expect(numbers.length).toBeGreaterThan(2)
    expect(numbers.filter((number) => !held.some((contact) => contact.includes(number)))).toEqual([])
  })

  it('asks for no Node that package.json does not allow', () => {
    const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    expect(engines.node).toBe('>=20.19')
    expect(readme).toMatch(/Node 20\.20 or later/)
  })
})

describe('the generated parts of README', () => {
  it('are written between their marks, and only there', () => {
    expect(withPart('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb')
  })
  it('are the same when written twice', () => {
    const once = withPart(readme, 'settings', 'x')
    expect(withPart(once, 'settings', 'x')).toBe(once)
  })
  it('are missed where the marks are gone', () => {
    expect(() => withPart('nothing', 'settings', '')).toThrow('README.md has no part between <!-- settings --> and <!-- /settings -->')
  })
  it('keep a bar in a meaning from breaking the table, and say where there is no default', () => {
    expect(
      settingsTable([
        { name: 'A', default: '', meaning: 'one | other' },
        { name: 'B', default: '1', meaning: 'm' },
      ]),
    ).toBe('| setting | default | meaning |\n|---|---|---|\n| `A` | none | one \\| other |\n| `B` | `1` | m |')
  })
})
