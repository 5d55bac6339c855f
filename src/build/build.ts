import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildIndex } from '../adapters/orama-index.ts'
import { libraryOf } from '../domain/library.ts'
import { objectionsToStatement } from '../verification/grounding.ts'
import { buildAssets } from './assets.ts'
import { BadFile } from './bad-file.ts'
import { readCorpus, readLayWords } from './corpus.ts'
import { guardDataOf } from './guard-data.ts'
import { passagesOf } from './passages.ts'
import { readPolicy } from './policy.ts'
import { checkWordings } from './wording-check.ts'

const root = join(import.meta.dirname, '../..')
const inputs = ['corpus', 'prompts', 'evals/cases/training', 'src', 'package.json']

/** Builds everything under dist/; with --if-stale only when a file that goes into it has changed. */
async function build(): Promise<void> {
  const stamp = freshness()
  const kept = join(root, 'dist/stamp')
  if (process.argv.includes('--if-stale') && existsSync(kept) && readFileSync(kept, 'utf8') === stamp) return
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  const corpus = readCorpus(root, (sentence, claims) => objectionsToStatement(sentence, claims)[0]?.objection ?? null)
  const library = libraryOf(corpus)
  const policy = readPolicy(root, new Set(corpus.briefs.map(({ id }) => id)))
  checkWordings(policy)
  const guardData = guardDataOf(root, library, policy)
  const snapshot = buildIndex(passagesOf(library))
  const versions = {
    app: hashOf('src', 'package.json'),
    corpus: hashOf('corpus'),
    policy: hashOf('prompts/policy.md', 'prompts/reasons'),
    prompts: hashOf('prompts'),
  }
  const product = { corpus, policy, guardData, layWords: readLayWords(root), snapshot, versions }
  const text = Object.entries(product)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(JSON.stringify(value))}\n`)
    .join('')
  writeFileSync(join(root, 'dist/product.js'), text)
  writeFileSync(
    join(root, 'dist/product.d.ts'),
    Object.keys(product)
      .map((name) => `export declare const ${name}: string\n`)
      .join(''),
  )
  await buildAssets(root)
  writeFileSync(kept, stamp)
  const claims = corpus.sources.reduce((sum, source) => sum + source.claims.length, 0)
  console.error(`built ${corpus.sources.length} sources, ${claims} claims, ${corpus.briefs.length} briefs, ${Math.round(gzipSync(text).length / 1024)} kB gzip`)
}

/** A short hash over the contents of files and folders. */
function hashOf(...paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/** Names, sizes and times of all inputs: changes whenever one does. */
function freshness(): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

try {
  await build()
} catch (fault) {
  if (!(fault instanceof BadFile)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
