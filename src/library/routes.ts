import { type Context, Hono } from 'hono'
import type { Ports } from '../pipeline.ts'
import { evidencePage } from './evidence-page.tsx'
import { homePage } from './home-page.tsx'
import { helpPage, missingPage, privacyPage } from './notice-pages.tsx'
import { sourcePage } from './source-page.tsx'
import { styleSheet } from './style.ts'
import { topicPage, topicsPage } from './topic-pages.tsx'
import type { Wanted } from './shelf.ts'

/** Seconds for which a browser need not ask again. */
const freshForInS = 300

/** The pages for people: the demo, the evidence library, help, privacy, and their style sheet. */
export function libraryRoutes(ports: Pick<Ports, 'library' | 'policy' | 'versions'>): Hono {
  const { library, versions } = ports
  const tag = `W/"${versions.app}-${versions.corpus}-${versions.prompts}"`
  const app = new Hono()

  for (const path of ['/', '/evidence/*', '/topics/*', '/help', '/privacy', '/style.css']) {
    app.use(path, async (context, next) => {
      if (context.req.header('if-none-match')?.includes(tag)) context.res = new Response(null, { status: 304 })
      else await next()
      if (context.res.status !== 200 && context.res.status !== 304) return
      context.header('etag', tag)
      context.header('cache-control', `public, max-age=${freshForInS}`)
    })
  }

  app.get('/', (context) => context.html(homePage(ports)))
  app.get('/evidence', (context) => context.html(evidencePage(ports, wantedOf(context))))
  app.get('/evidence/:id', (context) => {
    const source = library.source(context.req.param('id'))
    return source ? context.html(sourcePage(ports, source)) : context.html(missingPage('source'), 404)
  })
  app.get('/topics', (context) => context.html(topicsPage(ports)))
  app.get('/topics/:id', (context) => {
    const brief = library.brief(context.req.param('id'))
    return brief ? context.html(topicPage(ports, brief)) : context.html(missingPage('topic'), 404)
  })
  app.get('/help', (context) => context.html(helpPage(ports)))
  app.get('/privacy', (context) => context.html(privacyPage()))
  app.get('/style.css', (context) => context.body(styleSheet, 200, { 'content-type': 'text/css; charset=utf-8' }))
  return app
}

function wantedOf({ req }: Context): Wanted {
  const one = (name: string) => (req.query(name) ?? '').slice(0, 100)
  return { q: one('q'), kind: one('kind'), level: one('level'), topic: one('topic'), page: Number.parseInt(one('page'), 10) || 1 }
}
