import { html } from 'hono/html'
import * as z from 'zod'
import { type ProblemDetails, ProblemError, problems, type ProblemName } from './problem.ts'
import type { Route } from './route.ts'

const rows = Object.keys(problems) as ProblemName[]

/** Where the `type` of a problem leads: what it means, for whoever writes a client. */
export const problemPage: Route = {
  method: 'get',
  path: '/problems/{name}',
  id: 'explainProblem',
  tag: 'service',
  summary: 'What a problem means',
  parameters: z.object({ name: z.enum(rows) }),
  answers: { 200: { description: 'A page on the problem', type: 'text/html' } },
  problems: ['not-found'],
  handle(context) {
    const name = rows.find((row) => row === context.req.param('name'))
    if (!name) throw new ProblemError('not-found')
    const { status, title } = problems[name]
    return context.html(page(`${status} ${name}`, title))
  },
}

/** A problem as a page, for a person who opened the address in a browser. */
export async function problemPageResponse(problem: ProblemName, { detail, headers }: ProblemDetails): Promise<Response> {
  const { status, title } = problems[problem]
  const body = await page(String(status), [title, detail ?? ''].join(' ').trim())
  return new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers } })
}

/** Whether whoever asks would rather read a page than JSON. */
export function readsPages(accept: string | undefined): boolean {
  return (accept ?? '').includes('text/html')
}

function page(heading: string, text: string) {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading} · Groundleaf</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>${heading}</h1><p>${text}</p><p><a href="/">Groundleaf</a> · <a href="/openapi.json">The API</a></p></main></body>
</html>`
}
