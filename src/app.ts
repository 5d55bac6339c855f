import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { clientOf } from './http/client.ts'
import { operations, routes } from './http/openapi.ts'
import { type ProblemDetails, ProblemError, type ProblemName, problemResponse, problems } from './http/problem.ts'
import { problemPageResponse, readsPages } from './http/problems-page.ts'
import { honoPath, type HttpPorts } from './http/route.ts'
import { libraryRoutes } from './library/routes.ts'
import type { Settings } from './settings.ts'

/** For how long a client that sent too much is told to wait; the period of the limit in wrangler.toml. */
const waitInS = 60

/** The whole of what is served, made from ports: middleware, the routes, and the one onError. */
export function appOf(ports: HttpPorts, settings: Pick<Settings, 'GROUNDLEAF_ALLOWED_ORIGINS'>): Hono {
  const app = new Hono()
  secure(app)
  share(app, settings.GROUNDLEAF_ALLOWED_ORIGINS)
  app.post('/api/*', async (context, next) => {
    context.header('cache-control', 'no-store')
    if (await admitted(context, ports)) return next()
    throw new ProblemError('rate-limited', { headers: { 'retry-after': String(waitInS) } })
  })

  for (const { method, path, handle } of routes) app.on(method.toUpperCase(), honoPath(path), (context) => handle(context, ports))
  app.route('/', libraryRoutes(ports))
  turnDownOtherMethods(app)

  app.notFound((context) => told('not-found', {}, context, ports))
  app.onError((fault, context) => {
    if (fault instanceof ProblemError) return told(fault.problem, fault.details, context, ports)
    ports.report('request', fault)
    return told('fault', {}, context, ports)
  })
  return app
}

/** Headers that forbid what no page of ours needs; what the widget needs on the pages of others is theirs to allow. */
function secure(app: Hono): void {
  const own = ["'self'"]
  const none = ["'none'"]
  const contentSecurityPolicy = {
    defaultSrc: none,
    scriptSrc: own,
    styleSrc: own,
    imgSrc: [...own, 'data:'],
    connectSrc: own,
    formAction: own,
    baseUri: none,
    frameAncestors: none,
  }
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'no-referrer', strictTransportSecurity: 'max-age=31536000; includeSubDomains' }))
}

/** Lets pages of the allowed origins call what they may need. There are no cookies, so no credentials either. */
function share(app: Hono, allowed: readonly string[]): void {
  const shared = cors({
    origin: (origin) => (allowed.includes('*') ? '*' : allowed.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'user-agent'],
    exposeHeaders: ['retry-after', 'x-vercel-ai-ui-message-stream'],
    maxAge: 86_400,
  })
  for (const path of ['/api/*', '/health', '/openapi.json']) app.use(path, shared)
}

/** A limiter that fails keeps nobody out: someone in danger may be asking. */
async function admitted(context: Context, { admits, report }: HttpPorts): Promise<boolean> {
  const client = clientOf(context)
  if (client === null) return true
  try {
    return await admits(client)
  } catch (fault) {
    report('rate limit', fault)
    return true
  }
}

/** Comes after all routes: what reaches an address of ours here has a method that the address does not take. */
function turnDownOtherMethods(app: Hono): void {
  for (const [path, here] of Map.groupBy(operations, (operation) => operation.path)) {
    const allow = here.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']))
    app.all(honoPath(path), (context) => {
      if (allow.includes(context.req.method)) return context.notFound()
      throw new ProblemError('method-not-allowed', { headers: { allow: allow.join(', ') } })
    })
  }
}

/** Tells of a problem: to people as a page, to programs as problem details. */
function told(problem: ProblemName, details: ProblemDetails, { req }: Context, { policy }: HttpPorts): Response | Promise<Response> {
  const whole = 'urgent' in problems[problem] ? { ...details, detail: `In an emergency, call ${policy.wordings.emergencyNumber}.` } : details
  return readsPages(req.header('accept')) ? problemPageResponse(problem, whole) : problemResponse(problem, whole)
}
