import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { createTestHarness } from 'wrangler'

// Nothing is looked up, and nothing told.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
process.env['WRANGLER_SEND_METRICS'] = 'false'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.github/images')
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const desktop = { viewport: { width: 1280, height: 860 } }
const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 }

/** A picture of the README: what it shows, and how one gets there. */
type Picture = { readonly name: string; readonly options: BrowserContextOptions; readonly reach: (page: Page, url: string) => Promise<void> }

const pictures: readonly Picture[] = [
  {
    name: 'demo-desktop',
    options: desktop,
    reach: async (page, url) => {
      await ask(page, url, 'What do studies say about kratom and SSRIs?')
      await page.locator('button.cite').nth(1).click()
    },
  },
  { name: 'demo-dark', options: { ...desktop, colorScheme: 'dark' }, reach: (page, url) => ask(page, url, 'Can I take kratom with my Zoloft?') },
  { name: 'crisis-phone', options: phone, reach: (page, url) => ask(page, url, "I don't want to be here any more. I'm in the US") },
  {
    name: 'evidence-desktop',
    options: desktop,
    reach: async (page, url) => {
      await page.goto(`${url}/evidence/tanna-2023-clinical-ddi`)
    },
  },
]

async function ask(page: Page, url: string, question: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('textbox', { name: 'Your question' }).fill(question)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Copy with sources' }).waitFor()
}

/** Takes every picture of the README anew, from the product as it is served. The build must be fresh. */
async function main(): Promise<void> {
  const harness = createTestHarness({ root, workers: [{ configPath: 'wrangler.toml', vars: { GROUNDLEAF_COUNTRY: 'unknown' } }] })
  const [{ url }, executablePath] = await Promise.all([harness.listen(), executable()])
  await harness.getWorker().applyD1Migrations('DB')
  // The packaged Chromium brings a font, so that pictures look the same wherever they are taken.
  const browser = await chromium.launch({ executablePath, args: flags, env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') } })
  for (const { name, options, reach } of pictures) {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', ...options })
    const page = await context.newPage()
    await reach(page, url.origin)
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path })
    await context.close()
    console.log(`${path.slice(root.length + 1)} ${Math.round(statSync(path).size / 1024)} kB`)
  }
  await Promise.all([browser.close(), harness.close()])
}

async function executable(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

await main()
