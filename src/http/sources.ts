import * as z from 'zod'
import { wordsOf } from '../domain/mentions.ts'
import { SourceSummary } from '../domain/reply.ts'
import { Claim, EvidenceLevel, Kind, type Source, SourceId } from '../domain/source.ts'
import { fitting } from './body.ts'
import { fresh } from './caching.ts'
import { ProblemError } from './problem.ts'
import type { Route } from './route.ts'

/** How many a page of the list holds unless asked, and at most. */
const usualPage = 100
const largestPage = 500

const Filters = z.strictObject({
  q: z.string().max(200).optional().meta({ description: 'Words that the title, the authors or a claim must all hold.' }),
  kind: Kind.optional().meta({ description: 'Study design.' }),
  evidence_level: EvidenceLevel.optional().meta({ description: 'Strength of the design.' }),
  topic: z.string().max(100).optional().meta({ description: 'A topic of one of its claims.' }),
  limit: z.coerce.number().int().min(1).max(largestPage).default(usualPage).meta({ description: 'How many, at most.' }),
  offset: z.coerce.number().int().min(0).default(0).meta({ description: 'How many to leave out before.' }),
})

const ListedSource = SourceSummary.extend({
  claims: z.int().meta({ description: 'How many claims it has.' }),
  page: z.string().meta({ description: 'Where people read it.', format: 'uri-reference' }),
})
export const SourceList = z.strictObject({ total: z.int(), sources: z.array(ListedSource) })

export const SourceDetail = SourceSummary.extend({
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  sample: z.string().nullable(),
  limitations: z.string().nullable(),
  read: z.string().meta({ description: 'How much of it the claims were taken from.' }),
  checked: z.iso.date(),
  page: ListedSource.shape.page,
  claims: z.array(Claim),
})

export const sources: Route = {
  method: 'get',
  path: '/api/sources',
  id: 'listSources',
  tag: 'library',
  summary: 'The evidence library',
  query: Filters,
  answers: { 200: { description: 'The sources that fit, by id', schema: SourceList } },
  problems: ['invalid-request'],
  handle(context, { library, versions }) {
    const { limit, offset, ...filters } = fitting(Filters, context.req.query())
    const fits = filterOf(filters)
    const found = library.sources.filter(fits)
    return fresh(context, versions, () => context.json({ total: found.length, sources: found.slice(offset, offset + limit).map(listed) }))
  },
}

export const source: Route = {
  method: 'get',
  path: '/api/sources/{id}',
  id: 'getSource',
  tag: 'library',
  summary: 'One source with its claims',
  parameters: z.object({ id: SourceId }),
  answers: { 200: { description: 'The source', schema: SourceDetail } },
  problems: ['source-unknown'],
  handle(context, { library, versions }) {
    const found = library.source(context.req.param('id') ?? '')
    if (!found) throw new ProblemError('source-unknown')
    return fresh(context, versions, () => context.json(detailed(found)))
  },
}

type Filter = Omit<z.infer<typeof Filters>, 'limit' | 'offset'>

function filterOf({ q, kind, evidence_level, topic }: Filter): (source: Source) => boolean {
  const words = wordsOf(q ?? '')
  return (source) =>
    (kind === undefined || source.kind === kind) &&
    (evidence_level === undefined || source.evidence_level === evidence_level) &&
    (topic === undefined || source.claims.some(({ topics }) => topics.includes(topic))) &&
    (words.length === 0 || holdsAll(source, words))
}

function holdsAll({ title, authors, claims }: Source, words: readonly string[]): boolean {
  const held = new Set(wordsOf([title, ...authors, ...claims.map(({ text }) => text)].join(' ')))
  return words.every((word) => held.has(word))
}

function summarised({ id, title, authors, year, container, kind, evidence_level, url, link }: Source): SourceSummary {
  return { id, title, authors, year: year ?? null, container: container ?? null, kind, evidence_level, url: link ? url : null }
}

function listed(source: Source): z.infer<typeof ListedSource> {
  return { ...summarised(source), claims: source.claims.length, page: `/evidence/${source.id}` }
}

function detailed(source: Source): z.infer<typeof SourceDetail> {
  const { doi, pmid, sample, limitations, read, checked, claims } = source
  return {
    ...summarised(source),
    doi: doi ?? null,
    pmid: pmid ?? null,
    sample: sample ?? null,
    limitations: limitations ?? null,
    read,
    checked,
    page: `/evidence/${source.id}`,
    claims,
  }
}
