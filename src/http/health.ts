import * as z from 'zod'
import { Versions } from '../domain/reply.ts'
import type { HttpPorts, Route } from './route.ts'

const Dependency = z.strictObject({
  status: z.enum(['ok', 'away', 'none']).meta({ description: '`none` where this installation goes without.' }),
  in_ms: z.number().optional(),
})

export const Health = z.strictObject({
  status: z.enum(['ok', 'degraded']).meta({ description: '`degraded` while a dependency is away. Refusals and escalations are given all the same.' }),
  versions: Versions,
  dependencies: z.strictObject({ transcripts: Dependency, index: Dependency, model: Dependency, rate_limit: Dependency }),
})
export type Health = z.infer<typeof Health>

export const health: Route = {
  method: 'get',
  path: '/health',
  id: 'health',
  tag: 'service',
  summary: 'Whether it lives, which versions it runs, and what each dependency answers',
  description: 'Always 200: an answer at all is the sign of life.',
  answers: { 200: { description: 'Alive', schema: Health } },
  problems: [],
  async handle(context, ports) {
    const dependencies: Health['dependencies'] = {
      transcripts: await answering('ping', () => ports.store.ping(), ports),
      index: await answering('index', () => Promise.resolve(indexed(ports)), ports),
      model: { status: 'none' },
      rate_limit: { status: ports.limits ? 'ok' : 'none' },
    }
    const away = Object.values(dependencies).some(({ status }) => status === 'away')
    const told: Health = { status: away ? 'degraded' : 'ok', versions: ports.versions, dependencies }
    return context.json(told, 200, { 'cache-control': 'no-store' })
  },
}

async function answering(name: string, ask: () => Promise<unknown>, { clock, report }: HttpPorts): Promise<z.infer<typeof Dependency>> {
  const began = clock.nowInMs()
  try {
    await ask()
    return { status: 'ok', in_ms: clock.nowInMs() - began }
  } catch (fault) {
    report(name, fault)
    return { status: 'away', in_ms: clock.nowInMs() - began }
  }
}

/** @throws {Error} when the index finds nothing on the library's first source, which every good one does */
function indexed({ index, library }: HttpPorts): void {
  const [first] = library.sources
  if (first && index.search(first.title).length === 0) throw new Error('the index finds nothing')
}
