import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/**
 * Fails when package-lock.json leaves out the binary of a platform. `npm install` does so without a word where a registry
 * lacks one, and `npm ci` then dies on every machine.
 */
const Lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() })),
})
const { packages } = Lock.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')))

const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
  Object.entries(optionalDependencies ?? {})
    .filter(([name, range]) => !isThere(installed(place, name), range))
    .map(([name, range]) => `package-lock.json: ${place || 'the project'} wants ${name}@${range}, which is not in the lock`),
)
if (missing.length > 0) {
  console.error(missing.join('\n'))
  process.exitCode = 1
}

function isThere(version: string | undefined, range: string): boolean {
  return version !== undefined && (!/^\d/.test(range) || version === range)
}

/** The version that a package at this place would find: its own, or that of the nearest package around it. */
function installed(place: string, name: string): string | undefined {
  const here = packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]?.version
  if (here !== undefined || place === '') return here
  return installed(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name)
}
