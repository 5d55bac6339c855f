import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Served, serve } from './served.ts'

describe('the product, served on a loopback port', () => {
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve({ GROUNDLEAF_ALLOWED_ORIGINS: 'https://host.example' }), launchChromium()])
  })
  afterAll(async () => {
    await Promise.all([served.close(), browser.close()])
  })

  it('opens in a real browser, with nothing that its security headers forbid', async () => {
    const page = await (await browser.newContext()).newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    for (const path of ['/', '/evidence', '/problems/rate-limited']) {
      const response = await page.goto(served.url + path)
      expect(response?.status(), path).toBe(200)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  it('serves the widget to pages of other origins', async () => {
    const response = await fetch(`${served.url}/widget.js`)
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/javascript'])
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })
})
