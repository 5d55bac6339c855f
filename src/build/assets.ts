import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Pages of any origin may load the widget, which is what it is for. */
const headers = `/widget.js
  Cache-Control: public, max-age=3600
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
`

/** Bundles the widget into dist/assets/widget.js, and writes the headers that Cloudflare serves it with. */
export async function buildAssets(root: string): Promise<void> {
  writeFileSync(join(root, 'dist/assets/_headers'), headers)
  const entry = join(root, 'src/widget/define.ts')
  if (!existsSync(entry)) return
  await build({
    entryPoints: [entry],
    outfile: join(root, 'dist/assets/widget.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  })
}
