import { describe, expect, it } from 'vitest'
import { appOf } from '../../src/app.ts'
import { honoPath } from '../../src/http/route.ts'
import { readProduct } from '../../src/product.ts'
import { httpPorts } from '../http-ports.ts'
import { operations, routes } from '../../src/http/openapi.ts'
import { problems } from '../../src/http/problem.ts'
import { fetched, posted } from './requests.ts'

type Json = { readonly [key: string]: Json } & readonly Json[]
const openApi = async () => (await fetched('/openapi.json')).json<Json>()

/** Every value of a document, with where it stands. */
function* walk(value: unknown, at = '#'): Generator<readonly [string, unknown]> {
  yield [at, value]
  if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${at}/${key}`)
}

describe('GET /openapi.json', () => {
  it('is OpenAPI 3.1 and tells of every route there is', async () => {
    const { openapi, paths } = (await openApi()) as unknown as { openapi: string; paths: Record<string, Record<string, unknown>> }
    expect(openapi).toMatch(/^3\.1\./)
    const told = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    expect(told.toSorted()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).toSorted())
  })

  it('tells of every address that is served, and serves every one that it tells of', async () => {
    const [source] = readProduct().library.sources
    const [topic] = readProduct().library.briefs
    for (const { path, method } of operations.filter((one) => one.method === 'get' && one.path !== '/widget.js')) {
      const id = path.startsWith('/topics') ? topic?.id : source?.id
      const { status } = await fetched(path.replace('{id}', id ?? '').replace('{name}', 'fault'), { method: method.toUpperCase() })
      expect([200, 204], path).toContain(status)
    }
    const served = appOf(httpPorts(readProduct()), { GROUNDLEAF_ALLOWED_ORIGINS: [] }).routes
    const told = new Set(operations.map(({ path }) => honoPath(path)))
    expect(
      served.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*') && !told.has(path)).map(({ method, path }) => `${method} ${path}`),
    ).toEqual([])
  })

  it('holds every reference that it makes, and nothing unused', async () => {
    const document = await openApi()
    const places = new Map(walk(document))
    const references = [...places].flatMap(([at, value]) => (at.endsWith('/$ref') ? [String(value)] : []))
    for (const reference of references) expect(places.has(reference), reference).toBe(true)
    const schemas = [...places.keys()].filter((at) => /^#\/components\/schemas\/\w+$/.test(at))
    for (const schema of schemas) expect(references, schema).toContain(schema)
  })

  it('gives each operation an id of its own, a summary and an answer', async () => {
    const { paths } = (await openApi()) as unknown as {
      paths: Record<string, Record<string, { operationId: string; summary: string; responses: Record<string, unknown> }>>
    }
    const all = Object.values(paths).flatMap((methods) => Object.values(methods))
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length)
    for (const { summary, responses, operationId } of all) {
      expect(summary, operationId).not.toBe('')
      expect(
        Object.keys(responses).some((status) => status < '400'),
        operationId,
      ).toBe(true)
    }
  })

  it('names every parameter that a path takes', async () => {
    for (const { path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys(parameters?.shape ?? {}), path).toEqual(inPath)
    }
  })

  it('tells of every problem somewhere', async () => {
    // Any address can end in these; an operation names them only where they mean something of its own.
    const anywhere = ['not-found', 'method-not-allowed', 'fault']
    const told = new Set<string>(routes.flatMap((route) => route.problems))
    expect(Object.keys(problems).filter((name) => !told.has(name) && !anywhere.includes(name))).toEqual([])
  })

  it('tells the statuses that are given', async () => {
    const { paths } = (await openApi()) as unknown as { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> }
    const told = Object.keys(paths['/api/ask']?.['post']?.responses ?? {})
    const given = await Promise.all([
      posted('/api/ask', { question: 'hello' }),
      posted('/api/ask', {}),
      posted('/api/ask', { question: 'x', conversation: 'y' }),
      posted('/api/ask', { question: 'a'.repeat(9000) }),
      fetched('/api/ask', { method: 'POST', body: 'x' }),
    ])
    for (const { status } of given) expect(told).toContain(String(status))
  })
})
