import { join } from 'node:path'
import { createTestHarness } from 'wrangler'

/** The product as deployed, on a port of this machine; its transcripts are gone with it. */
export type Served = { readonly url: string; readonly close: () => Promise<void> }

/**
 * Serves the worker, with its assets and a migrated database, for a test file.
 * @param settings as src/settings.ts names them
 */
export async function serve(settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  const harness = createTestHarness({
    root: join(import.meta.dirname, '../..'),
    workers: [{ configPath: 'wrangler.toml', vars: { GROUNDLEAF_COUNTRY: 'unknown', ...settings } }],
  })
  const { url } = await harness.listen()
  await harness.getWorker().applyD1Migrations('DB')
  return { url: url.origin, close: () => harness.close() }
}
