import type { Brief } from '../domain/brief.ts'
import type { Library } from '../domain/library.ts'
import { foldedText, wordsOf } from '../domain/mentions.ts'
import { EvidenceLevel, Kind, type Source } from '../domain/source.ts'

/** What a reader looks for among the sources; empty strings look for anything. */
export type Wanted = { readonly q: string; readonly kind: string; readonly level: string; readonly topic: string; readonly page: number }

/** One choice of a filter, with how many sources it would leave. */
export type Choice = { readonly value: string; readonly count: number }

/** The sources a reader wants, a page of them, and what each filter could narrow them to. */
export type Shelf = {
  readonly found: readonly Source[]
  readonly shown: readonly Source[]
  readonly page: number
  readonly pages: number
  readonly kinds: readonly Choice[]
  readonly levels: readonly Choice[]
  readonly topics: readonly Choice[]
}

const perPage = 40

/** The shelf for what is wanted: best evidence first, newest first among equals. */
export function shelfOf(library: Library, wanted: Wanted): Shelf {
  const matches = matcherOf(library, wanted.q)
  const fits = (source: Source, ignored?: 'kind' | 'level' | 'topic') =>
    (ignored === 'kind' || wanted.kind === '' || source.kind === wanted.kind) &&
    (ignored === 'level' || wanted.level === '' || source.evidence_level === wanted.level) &&
    (ignored === 'topic' || wanted.topic === '' || topicsOf(source).has(wanted.topic))
  const matching = library.sources.filter(matches)
  const found = matching.filter((source) => fits(source)).toSorted(strongestThenNewest)
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(Math.max(1, wanted.page), pages)
  const topics = [...new Set(library.sources.flatMap((source) => [...topicsOf(source)]))].sort()
  const count = (ignored: 'kind' | 'level' | 'topic', has: (source: Source) => boolean) =>
    matching.filter((source) => fits(source, ignored) && has(source)).length
  return {
    found,
    page,
    pages,
    shown: found.slice((page - 1) * perPage, page * perPage),
    kinds: Kind.options.map((value) => ({ value, count: count('kind', ({ kind }) => kind === value) })),
    levels: EvidenceLevel.options.map((value) => ({ value, count: count('level', (source) => source.evidence_level === value) })),
    topics: topics.map((value) => ({ value, count: count('topic', (source) => topicsOf(source).has(value)) })),
  }
}

function strongestThenNewest(a: Source, b: Source): number {
  const order = EvidenceLevel.options
  return order.indexOf(a.evidence_level) - order.indexOf(b.evidence_level) || (b.year ?? 0) - (a.year ?? 0) || a.title.localeCompare(b.title)
}

export function topicsOf(source: Source): ReadonlySet<string> {
  return new Set(source.claims.flatMap(({ topics }) => topics))
}

/** Every word must stand in the source, itself or by another name of what it names: "Zoloft" finds sertraline. */
function matcherOf({ mentions }: Library, q: string): (source: Source) => boolean {
  const words = wordsOf(q)
  const named = mentions(words)
  const alternatives = words.map((word, at) => {
    const terms = named.filter(({ from, to }) => from <= at && at <= to).map(({ term }) => term)
    return [word, ...terms.flatMap(({ name, synonyms }) => [name, ...synonyms])].map(foldedText)
  })
  return (source) => {
    const text = foldedText(
      [source.title, ...source.authors, source.container ?? '', String(source.year ?? ''), ...source.claims.map((claim) => claim.text)].join(' \n '),
    )
    return alternatives.every((names) => names.some((name) => text.includes(name)))
  }
}

/** The briefs with a sentence that rests on this source. */
export function briefsCiting({ briefs }: Library, { id }: Source): readonly Brief[] {
  return briefs.filter(({ sentences }) => sentences.some(({ claims }) => claims.some((claim) => claim.startsWith(`${id}#`))))
}
