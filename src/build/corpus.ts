import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'
import type { Corpus } from '../domain/corpus.ts'
import type { PlacedClaim } from '../domain/found.ts'
import type { Source } from '../domain/source.ts'
import { LayWords } from '../domain/lay-words.ts'
import { Term } from '../domain/term.ts'
import { BadFile } from './bad-file.ts'
import { type BriefPage, readBrief } from './brief-file.ts'
import { readSource } from './source-file.ts'
import { readYaml } from './yaml-file.ts'

/** What is wrong with a brief sentence, given the claims it cites; null when nothing is. */
export type SentenceCheck = (sentence: string, claims: readonly PlacedClaim[]) => string | null

/**
 * Reads and checks everything under corpus/.
 * @param root folder of the repository
 * @param check the rails that replies pass, run on every sentence of every brief
 * @throws {BadFile} at the first file that cannot be taken, with its line
 */
export function readCorpus(root: string, check: SentenceCheck): Corpus {
  const sources = pages(root, 'corpus/sources').map(({ file, id, text }) => readSource(file, id, text))
  const briefs = pages(root, 'corpus/briefs').map(({ file, id, text }) => readBrief(file, id, text))
  const terms = readTerms(root)
  checkBriefs(briefs, sources, new Set(terms.map((term) => term.id)), check)
  return { sources, briefs: briefs.map(({ brief }) => brief), terms }
}

/** Reads corpus/terms.yaml alone. */
export function readTerms(root: string): readonly Term[] & Term[] {
  return readYaml(root, 'corpus/terms.yaml', z.array(Term))
}

function pages(root: string, folder: string) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`
      return { file, id: basename(name, '.md'), text: readFileSync(join(root, file), 'utf8') }
    })
}

function checkBriefs(briefs: readonly BriefPage[], sources: readonly Source[], terms: ReadonlySet<string>, check: SentenceCheck) {
  const claims = new Map(sources.flatMap((source) => source.claims.map((claim) => [claim.id, { claim, source }] as const)))
  const ids = new Set(briefs.map(({ brief }) => brief.id))
  for (const source of sources)
    for (const claim of source.claims) {
      const objection = check(claim.text, [{ claim, source }])
      if (objection !== null) throw new BadFile(`corpus/sources/${source.id}.md`, 1, `${claim.id}: ${objection}: "${claim.text}"`)
    }
  for (const { brief, lineOf, lines } of briefs) {
    const file = `corpus/briefs/${brief.id}.md`
    for (const next of brief.next) if (!ids.has(next)) throw new BadFile(file, lineOf('next'), `next: there is no brief "${next}"`)
    for (const term of brief.terms) if (!terms.has(term)) throw new BadFile(file, lineOf('terms'), `terms: there is no term "${term}"`)
    brief.sentences.forEach((sentence, i) => {
      const line = lines[i] ?? 1
      const cited = sentence.claims.map((id) => {
        const placed = claims.get(id)
        if (placed === undefined) throw new BadFile(file, line, `there is no claim "${id}"`)
        return placed
      })
      const objection = check(sentence.text, cited)
      if (objection !== null) throw new BadFile(file, line, `${objection}: "${sentence.text}"`)
    })
  }
}

/** Reads corpus/lay-words.yaml: what people say for what the corpus calls otherwise. */
export function readLayWords(root: string): LayWords {
  return readYaml(root, 'corpus/lay-words.yaml', LayWords)
}
