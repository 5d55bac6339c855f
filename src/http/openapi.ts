import * as z from 'zod'
import { Contact } from '../domain/contact.ts'
import { Citation, Reply, SourceSummary, Statement, Versions } from '../domain/reply.ts'
import { Claim } from '../domain/source.ts'
import { Feedback } from '../domain/transcript.ts'
import { ask, AskBody } from './ask.ts'
import { chat, ChatBody, chatResumption } from './chat.ts'
import { feedback } from './feedback.ts'
import { Health, health } from './health.ts'
import { Problem, problems, type ProblemName } from './problem.ts'
import { problemPage } from './problems-page.ts'
import type { Answer, Operation, Route } from './route.ts'
import { source, SourceDetail, SourceList, sources } from './sources.ts'

const html = { 200: { description: 'A page for people', type: 'text/html' } }
const htmlOr404 = { ...html, 404: { description: 'There is none of that id', type: 'text/html' } }
const byId = z.object({ id: z.string() })
const pageOf = (path: string, id: string, summary: string): Operation => ({
  method: 'get',
  path,
  id,
  tag: 'pages',
  summary,
  problems: [],
  ...(path.endsWith('{id}') ? { parameters: byId, answers: htmlOr404 } : { answers: html }),
})

/** Pages and files that are served elsewhere than in http/: by library/, and from dist/assets. */
const elsewhere: readonly Operation[] = [
  pageOf('/', 'home', 'The demo page, with the chat widget'),
  pageOf('/evidence', 'evidence', 'The evidence library for people, to look through and filter'),
  pageOf('/evidence/{id}', 'evidenceSource', 'One source for people; each claim has an anchor, #c1, that citations link to'),
  pageOf('/topics', 'topics', 'The topics that the corpus answers'),
  pageOf('/topics/{id}', 'topic', 'What the corpus says on one topic, sentence by sentence'),
  pageOf('/help', 'help', 'Who can help, by country'),
  pageOf('/privacy', 'privacy', 'What is kept, and what this service is not for'),
  {
    method: 'get',
    path: '/style.css',
    id: 'style',
    tag: 'pages',
    summary: 'The style sheet of the pages',
    answers: { 200: { description: 'The style sheet', type: 'text/css' } },
    problems: [],
  },
  {
    method: 'get',
    path: '/widget.js',
    id: 'widget',
    tag: 'pages',
    summary: 'The chat widget: <script src="…/widget.js" defer></script><groundleaf-chat></groundleaf-chat>',
    answers: { 200: { description: 'The script', type: 'text/javascript' } },
    problems: [],
  },
]

const openApi: Route = {
  method: 'get',
  path: '/openapi.json',
  id: 'openapi',
  tag: 'service',
  summary: 'This document',
  answers: { 200: { description: 'OpenAPI 3.1', type: 'application/json' } },
  problems: [],
  handle: (context) => context.json((document ??= documentOf([...routes, ...elsewhere]))),
}

/** Every route of http/, mounted by app.ts. */
export const routes: readonly Route[] = [chat, chatResumption, ask, feedback, sources, source, health, openApi, problemPage]

/** Everything that is served, for whoever needs to know it all. */
export const operations: readonly Operation[] = [...routes, ...elsewhere]

let document: object | undefined

/** Schemas of bodies as they may be sent, and of answers as they are given, by their names in the document. */
const sent = { AskBody, ChatBody, Feedback }
const given = { Reply, Statement, Citation, SourceSummary, Contact, Versions, Claim, SourceList, SourceDetail, Health, Problem }

function documentOf(all: readonly Operation[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Groundleaf',
      version: '1',
      summary: 'Cited answers to questions about kratom, depression and antidepressants.',
      description:
        'It informs from a curated corpus and never advises. Errors are RFC 9457 problem details. No key is needed; clients that send very many questions are told to wait.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'chat', description: 'Questions and replies' },
      { name: 'library', description: 'The evidence as JSON' },
      { name: 'service', description: 'About the service itself' },
      { name: 'pages', description: 'For people, and for pages that embed the chat' },
    ],
    paths: Object.fromEntries(
      [...Map.groupBy(all, ({ path }) => path)].map(([path, here]) => [path, Object.fromEntries(here.map((one) => [one.method, operationOf(one)]))]),
    ),
    components: { schemas: { ...components(sent, 'input'), ...components(given, 'output') } },
  }
}

function operationOf({ id, tag, summary, description, parameters, query, body, answers, problems: wrong }: Operation) {
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters || query ? { parameters: [...parametersOf(parameters, 'path'), ...parametersOf(query, 'query')] } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } } : {}),
    responses: { ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)])), ...problemAnswers(wrong) },
  }
}

function answerOf({ description, type, schema }: Answer) {
  if (schema) return { description, content: { 'application/json': { schema: reference(schema) } } }
  return type === undefined ? { description } : { description, content: { [type]: { schema: { type: type === 'application/json' ? 'object' : 'string' } } } }
}

function problemAnswers(names: readonly ProblemName[]) {
  return Object.fromEntries(
    [...Map.groupBy(new Set(names), (name) => problems[name].status)].map(([status, here]) => [
      status,
      {
        description: here.map((name) => `\`${name}\`: ${problems[name].title}`).join(' '),
        content: { 'application/problem+json': { schema: reference(Problem) } },
      },
    ]),
  )
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query') {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { description, ...rest } = plain(z.toJSONSchema(field as z.ZodType, { io: 'input' }))
    return { name, in: place, required: place === 'path', ...(description === undefined ? {} : { description }), schema: rest }
  })
}

function reference(schema: z.ZodType) {
  const [name] = Object.entries({ ...sent, ...given }).find(([, one]) => one === schema) ?? []
  if (name === undefined) throw new Error('the schema has no name in the OpenAPI document')
  return { $ref: `#/components/schemas/${name}` }
}

function components(schemas: Record<string, z.ZodType>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string; description?: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const written = z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(written.schemas).map(([name, schema]) => [name, plain(schema)]))
}

/** Without the marks that make sense in a schema on its own only. */
function plain<S extends object>(schema: S): Omit<S, '$schema' | '$id' | 'id'> & { description?: string } {
  const { $schema: _, $id: __, id: ___, ...rest } = schema as S & { $schema?: unknown; $id?: unknown; id?: unknown }
  return rest
}
