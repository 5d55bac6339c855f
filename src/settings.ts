import * as z from 'zod'

/** One setting: an environment variable, or in Cloudflare a variable or secret of the same name. */
export type Setting = {
  readonly name: string
  /** What holds when it is not set, or empty; itself passed through the schema. */
  readonly default: string
  /** One sentence for the README's table. */
  readonly meaning: string
  readonly schema: z.ZodType<unknown, string>
}

const Origins = z.string().transform((list, context) => {
  const origins = list
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
  for (const origin of origins) {
    if (origin !== '*' && !isOrigin(origin)) context.addIssue({ code: 'custom', message: `"${origin}" is no origin such as https://example.org, nor *` })
  }
  return origins
})

const Port = z.string().transform((written, context) => {
  const port = Number(written)
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535) context.addIssue({ code: 'custom', message: `"${written}" is no port from 1 to 65535` })
  return port
})

const Country = z.string().transform((written, context) => {
  if (written !== '' && written !== 'unknown' && !/^[A-Z]{2}$/.test(written))
    context.addIssue({ code: 'custom', message: `"${written}" is no country code such as DE, nor unknown` })
  return written === '' ? null : written
})

/** Every setting there is; the README's table is generated from this list. */
export const settings = [
  {
    name: 'GROUNDLEAF_ALLOWED_ORIGINS',
    default: '*',
    schema: Origins,
    meaning: 'Origins, separated by commas, whose pages may embed the chat and call the API from a browser; `*` for any. Its own pages always may.',
  },
  {
    name: 'GROUNDLEAF_COUNTRY',
    default: '',
    schema: Country,
    meaning:
      'ISO 3166 code of the country whose contacts users are given, or `unknown` for the international ones. Without it, the country that Cloudflare saw the request come from. `npm start` takes `unknown`. What a user says of where they are always wins.',
  },
  { name: 'PORT', default: '8787', schema: Port, meaning: 'Port that `npm start` serves on; the worker itself does not read it.' },
] as const satisfies readonly Setting[]

/** All settings, by name, as their schemas give them. */
export type Settings = { readonly [S in (typeof settings)[number] as S['name']]: z.output<S['schema']> }

/** Settings that cannot be taken; the message names each variable, and is for whoever set it. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings'
}

/**
 * Reads the settings from an environment.
 * @throws {BadSettings} for a value that does not fit, and for a GROUNDLEAF_ variable that is no setting
 */
export function readSettings(env: Readonly<Record<string, unknown>>): Settings {
  const known = new Set<string>(settings.map(({ name }) => name))
  const problems = Object.keys(env)
    .filter((name) => name.startsWith('GROUNDLEAF_') && !known.has(name))
    .map((name) => `${name}: there is no such setting`)
  const values = settings.map(({ name, default: otherwise, schema }) => {
    const written = env[name]
    const parsed = schema.safeParse(written === undefined || written === '' ? otherwise : written)
    if (!parsed.success) problems.push(...parsed.error.issues.map(({ message }) => `${name}: ${message}`))
    return [name, parsed.data] as const
  })
  if (problems.length > 0) throw new BadSettings(problems.join('\n'))
  return Object.fromEntries(values) as Settings
}

function isOrigin(written: string): boolean {
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol) && new URL(written).origin === written
}
