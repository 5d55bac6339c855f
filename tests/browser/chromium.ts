import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** `--single-process`, which the package itself would pass, makes pages fail; these are what a container without a GPU or network needs. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium: the one that CHROMIUM_PATH names, the system's, or else the one that npm brought. Whoever launches it closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: flags })
}

async function executable(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) return named
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
