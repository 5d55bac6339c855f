import { env, waitUntil } from 'cloudflare:workers'
import { d1Transcripts } from './adapters/d1-transcripts.ts'
import { uiMessageStream } from './adapters/ui-message-stream.ts'
import { appOf } from './app.ts'
import { readProduct } from './product.ts'
import { readSettings } from './settings.ts'

declare global {
  namespace Cloudflare {
    interface Env {
      readonly DB: D1Database
      /** Absent where clients are not limited. */
      readonly RATE_LIMIT?: RateLimit
    }
  }
}

// All of this runs once, when the worker starts: a bad setting stops the deployment, with a message that names it.
const { DB, RATE_LIMIT } = env
const settings = readSettings(env as unknown as Readonly<Record<string, unknown>>)
const { GROUNDLEAF_COUNTRY } = settings
const app = appOf(
  {
    ...readProduct(),
    store: d1Transcripts(DB),
    clock: { nowInMs: () => Date.now() },
    chance: { id: () => crypto.randomUUID() },
    replyStream: uiMessageStream,
    countryOf: (seen) => (GROUNDLEAF_COUNTRY === null ? seen : GROUNDLEAF_COUNTRY === 'unknown' ? null : GROUNDLEAF_COUNTRY),
    limits: RATE_LIMIT !== undefined,
    admits: async (client) => RATE_LIMIT === undefined || (await RATE_LIMIT.limit({ key: client })).success,
    later: (work) => waitUntil(work),
    report: (where, fault) => console.error(JSON.stringify({ where, fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : 'unknown' })),
  },
  settings,
)

export default { fetch: (request) => app.fetch(request) } satisfies ExportedHandler
