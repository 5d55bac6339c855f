import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A row of the table: files under these places may import from `may`, and nothing else. */
type Row = { readonly places: readonly string[]; readonly may: readonly string[]; readonly because: string }

const steps = ['guard/', 'retrieval/', 'composition/', 'verification/', 'transcript/']

/** Which way imports point. A place ends in / for a folder of src/; what has neither / nor .ts is a package. */
const table: readonly Row[] = [
  { places: ['domain/'], may: ['domain/', 'zod'], because: 'the words of the domain depend on nothing but their schemas' },
  { places: ['ports/'], may: ['ports/', 'domain/'], because: 'a port says what we need in our own words, not how it is done' },
  ...steps.map((step) => ({
    places: [step],
    may: [step, 'domain/', 'ports/', ...(step === 'verification/' ? ['@orama/stemmers'] : [])],
    because: 'a step of the pipeline is pure and knows no other step: only the pipeline puts them together',
  })),
  { places: ['pipeline.ts'], may: [...steps, 'domain/', 'ports/'], because: 'the pipeline is the product: it chooses no adapter and no surface' },
  {
    places: ['product.ts'],
    may: [...steps, 'domain/', 'adapters/', 'pipeline.ts', '../dist/'],
    because: 'it makes ports of what the build made, and nothing else',
  },
  {
    places: ['adapters/'],
    may: ['adapters/', 'domain/', 'ports/', 'retrieval/', 'zod', 'ai', '@orama/orama'],
    because: 'an adapter stands between a port and one vendor; the index also runs our own ranking',
  },
  {
    places: ['http/'],
    may: ['http/', 'pipeline.ts', 'transcript/', 'domain/', 'ports/', 'hono', 'zod'],
    because: 'a route speaks HTTP and leaves the rest to the pipeline',
  },
  {
    places: ['library/'],
    may: ['library/', 'pipeline.ts', 'domain/', 'ports/', 'widget/', 'hono'],
    because: 'a page shows what it is given, in the same words as the widget',
  },
  { places: ['console/'], may: ['console/', 'pipeline.ts', 'transcript/', 'domain/', 'ports/', 'hono', 'zod'], because: 'a page shows what it is given' },
  {
    places: ['app.ts'],
    may: ['http/', 'library/', 'console/', 'pipeline.ts', 'ports/', 'domain/', 'settings.ts', 'hono'],
    because: 'the app is made of surfaces, from ports that others chose',
  },
  { places: ['settings.ts'], may: ['zod'], because: 'settings are read before anything else runs' },
  { places: ['widget/'], may: ['widget/', 'domain/', 'lit'], because: 'the widget runs on pages of others: it brings itself, and of ours types only' },
  {
    places: ['build/'],
    may: ['build/', 'domain/', 'adapters/', 'guard/', 'verification/', 'settings.ts', 'node:', 'zod', 'yaml', 'esbuild'],
    because: 'the build parses files and runs the product’s own rails over them; it serves nothing',
  },
]

/** Vendors with one seam each. */
const seams: readonly { readonly vendor: string; readonly only: string; readonly because: string }[] = [
  { vendor: 'ai', only: 'adapters/', because: 'the AI SDK is replaced by writing another adapter' },
  { vendor: '@orama/orama', only: 'adapters/', because: 'the index is replaced by writing another adapter' },
  { vendor: 'lit', only: 'widget/', because: 'it is what the widget is made with, and nothing else' },
  { vendor: 'cloudflare:workers', only: 'worker.ts', because: 'only the worker sees Cloudflare’s env' },
  { vendor: 'node:', only: 'build/ command/', because: 'what runs in the worker runs without Node' },
]

type Import = { readonly file: string; readonly to: string; readonly type: boolean }

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .toSorted()
const text = new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]))
const imports = files.flatMap(importsOf)

/** The import lines of a file, read as text. Within src/ a path from there; outside, from there too; else the package. */
function importsOf(file: string): readonly Import[] {
  const lines = (text.get(file) ?? '').matchAll(/^(?:import|export)\b(\s+type\b)?[^'"`;]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...lines].map(([, type, from, bare, dynamic]) => {
    const to = from ?? bare ?? dynamic ?? ''
    return { file, to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to, type: type !== undefined }
  })
}

const isOf = (to: string, place: string) => (/[/:]$|\.ts$/.test(place) ? to.startsWith(place) : to === place || to.startsWith(`${place}/`))

describe('imports point one way', () => {
  it.each(table)('$places: $because', ({ places, may, because }) => {
    const breaches = imports.filter(({ file, to }) => places.some((place) => isOf(file, place)) && !may.some((place) => isOf(to, place)))
    expect(breaches.map(({ file, to }) => `src/${file} imports ${to}, but ${because}`)).toEqual([])
  })

  it.each(seams)('$vendor only in $only: $because', ({ vendor, only, because }) => {
    const breaches = imports.filter(({ file, to }) => isOf(to, vendor) && !only.split(' ').some((place) => isOf(file, place)))
    expect(breaches.map(({ file, to }) => `src/${file} imports ${to}, but ${because}`)).toEqual([])
  })

  it('worker.ts and the commands are imported by nothing: they choose adapters', () => {
    expect(imports.filter(({ file, to }) => to === 'worker.ts' || (to.startsWith('command/') && !file.startsWith('command/')))).toEqual([])
  })

  it('every file stands in a row, or chooses adapters', () => {
    const chooses = ['worker.ts', 'command/']
    const placed = [...table.flatMap(({ places }) => places), ...chooses]
    expect(files.filter((file) => !placed.some((place) => isOf(file, place)))).toEqual([])
  })

  it('the widget takes types of the domain, and no code but its own', () => {
    expect(imports.filter(({ file, to, type }) => file.startsWith('widget/') && to.startsWith('domain/') && !type)).toEqual([])
  })

  it('imports carry the ending of the file', () => {
    expect(imports.filter(({ to }) => to.includes('/') && files.some((file) => file.replace(/\.tsx?$/, '') === to))).toEqual([])
  })
})

describe('code', () => {
  const code = (name: string) => text.get(name) ?? ''
  const reasons = readdirSync(join(root, 'prompts/reasons')).map((name) => name.replace(/\.md$/, ''))

  it('never names a reason: reasons are files under prompts/, which anyone can add to', () => {
    const named = files.flatMap((file) =>
      reasons.filter((reason) => new RegExp(`['"\`]${reason}['"\`]`).test(code(file))).map((reason) => `src/${file} names ${reason}`),
    )
    expect(named).toEqual([])
  })

  it('has no folder for what belongs nowhere', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|lib|types)(\/|\.tsx?$)/.test(file))).toEqual([])
  })

  it('has classes only where the platform asks for them: an Error, an element', () => {
    const classes = files.flatMap((file) =>
      [...code(file).matchAll(/^\s*(?:export )?class (\w+)(?: extends (\w+))? \{/gm)].map(([, name, parent]) => ({ file, name, parent })),
    )
    expect(classes.filter(({ parent }) => !/^(\w*Error|LitElement|HTMLElement)$/.test(parent ?? ''))).toEqual([])
  })

  it('keeps each file to one idea: at most 250 lines, but for tables of data', () => {
    const long = files.map((file) => ({ file, lines: code(file).split('\n').length })).filter(({ lines }) => lines > 250)
    expect(long.filter(({ file }) => !file.startsWith('verification/lexicon/'))).toEqual([])
  })
})
