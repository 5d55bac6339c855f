import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { tally } from './tests/tally.ts'

// workerd asks the network for request.cf unless told not to.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
process.env['WRANGLER_SEND_METRICS'] = 'false'
process.env['WRANGLER_HIDE_BANNER'] = 'true'
process.env['WRANGLER_LOG'] = 'error'

const bindings = {
  MIGRATIONS: await readD1Migrations('./src/transcript/migrations'),
  GROUNDLEAF_ALLOWED_ORIGINS: 'https://host.example',
  GROUNDLEAF_COUNTRY: 'unknown',
}

export default defineConfig({
  test: {
    reporters: ['default', tally()],
    projects: [
      { test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/worker/**', 'tests/browser/**'], environment: 'node' } },
      {
        // Otherwise it tells of every source map that a dependency was published without.
        logLevel: 'error',
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, miniflare: { bindings } })],
        // Files share one worker, which takes seconds to load; tests in it use conversations of their own.
        test: { name: 'worker', isolate: false, include: ['tests/worker/**/*.test.ts'], setupFiles: ['./tests/worker/migrated.ts'] },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
