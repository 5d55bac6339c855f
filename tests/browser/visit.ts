import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Stricter than what the product sends: neither it nor a host's page needs an exception for the chat. */
const strictest = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

/** A page opened under the strictest policy. Closing it throws if the browser objected to anything, or if a request went elsewhere. */
export type Visit = { readonly page: Page; readonly close: () => Promise<void> }

/** Opens a page. Motion is reduced unless asked for, so that what is tested stands still. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const { origin } = new URL(url)
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => console.error(`policy: ${violatedDirective} ${sample}`)),
  )
  await page.route(
    (address) => address.origin === origin,
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const response = await route.fetch()
      return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': strictest } })
    },
  )
  page.on('console', (message) => /policy: |Content Security Policy|Trusted/u.test(message.text()) && complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => /^https?:/u.test(request.url()) && new URL(request.url()).origin !== origin && complaints.push(`request to ${request.url()}`))
  await page.goto(url)
  const close = async () => {
    await context.close()
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  }
  return { page, close }
}

/** Asks a question in the chat and waits for its whole reply. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your question' }).fill(question)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Copy with sources' }).last().waitFor()
}

/**
 * Fails with what axe finds: everything in light, and the contrast in dark, where nothing else differs.
 * @param within a selector: only this part of the page, which takes half the time
 */
export async function expectAccessible(page: Page, state: string, within = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const axe = new AxeBuilder({ page }).include(within)
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules('color-contrast')).analyze()
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 300)}`,
      ),
      `${state}, ${colorScheme}`,
    ).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

/** The same in forced colours, where the browser paints over what the style sheets say. */
export async function expectAccessibleInForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  await page.emulateMedia({ forcedColors: null })
}

/** How far the page, or the chat's log in it, can be scrolled sideways, in pixels. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...(document.querySelector('groundleaf-chat')?.shadowRoot?.querySelectorAll('.log, .help-body, .panel') ?? [])]
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })
}
