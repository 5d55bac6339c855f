import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readProduct } from '../../src/product.ts'
import { launchChromium } from './chromium.ts'
import { type Served, serve } from './served.ts'
import { expectAccessible, sidewaysScroll, type Visit, visit } from './visit.ts'

const { library } = readProduct()
let served: Served
let browser: Browser
let open: Visit[] = []

beforeAll(async () => {
  ;[served, browser] = await Promise.all([serve(), launchChromium()])
})
afterEach(async () => {
  const closing = open.map((one) => one.close())
  open = []
  await Promise.all(closing)
})
afterAll(async () => {
  await Promise.all([served.close(), browser.close()])
})

async function at(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const visited = await visit(browser, served.url + path, options)
  open.push(visited)
  return visited.page
}

const pages = [
  '/',
  '/evidence',
  '/evidence?q=zoloft&level=case-report',
  '/evidence?q=nothingatall',
  '/evidence/tanna-2023-clinical-ddi',
  '/topics',
  '/topics/kratom-and-ssris',
  '/help',
  '/privacy',
  '/evidence/no-such-source',
]

describe('every page', () => {
  it.each(pages)('%s passes axe in light and dark, and fits a narrow screen', async (path) => {
    const page = await at(path, { viewport: { width: 320, height: 640 } })
    await expectAccessible(page, path)
    expect(await sidewaysScroll(page)).toBe(0)
    const levels = await page.locator('h1, h2, h3').evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1)).toEqual([])
    expect(await page.title()).toMatch(/Groundleaf/u)
    expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(20)
  })

  it('can be skipped to its content with the first key press', async () => {
    const page = await at('/evidence')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})

describe('the library', () => {
  it('has a page for every source, with an anchor for every claim, and links only to addresses fit for readers', async () => {
    for (const { id, claims, link, url } of library.sources) {
      const response = await fetch(`${served.url}/evidence/${id}`)
      const text = await response.text()
      expect(response.status, id).toBe(200)
      expect(
        claims.filter((claim) => !text.includes(`id="${claim.id.split('#')[1]}"`)),
        id,
      ).toEqual([])
      expect(text.includes(`href="${url.replaceAll('&', '&amp;')}"`), id).toBe(link)
    }
  })

  it('has a page for every topic, with every sentence and its numbers', async () => {
    for (const { id, sentences } of library.briefs) {
      const response = await fetch(`${served.url}/topics/${id}`)
      const text = await response.text()
      expect(response.status, id).toBe(200)
      for (const { claims } of sentences) for (const claim of claims) expect(text, id).toContain(`/evidence/${claim}`)
    }
  })

  it('finds a source by the brand of what it is about, without JavaScript', async () => {
    const page = await at('/evidence', { javaScriptEnabled: false })
    await page.getByLabel('Search titles, authors and claims').fill('zoloft')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL(/q=zoloft/u)
    const found = Number.parseInt(await page.locator('#results').innerText(), 10)
    expect(found).toBeGreaterThan(2)
    expect(found).toBeLessThan(library.sources.length / 2)
    expect((await page.locator('.shelf').innerText()).toLowerCase()).toMatch(/sertraline|zoloft/u)
    await page.getByLabel('Evidence level').selectOption('case-report')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL(/level=case-report/u)
    expect(new Set(await page.locator('.shelf .level').allInnerTexts())).toEqual(new Set(['Case report']))
    expect(await page.getByLabel('Search titles, authors and claims').inputValue()).toBe('zoloft')
  })

  it('pages through everything, every source once', async () => {
    const seen: string[] = []
    for (let number = 1; ; number++) {
      const text = await (await fetch(`${served.url}/evidence?page=${number}`)).text()
      seen.push(...[...text.matchAll(/<li><a href="\/evidence\/([a-z0-9-]+)">/gu)].map(([, id = '']) => id))
      if (!text.includes('rel="next"')) break
    }
    expect(seen.toSorted()).toEqual(library.sources.map(({ id }) => id).toSorted())
  })

  it.each(['<script>alert(1)</script>', '"><img src=x>', '%', '\u0000', 'a'.repeat(300)])('takes any words to search for: %j', async (q) => {
    const response = await fetch(`${served.url}/evidence?${new URLSearchParams({ q, page: '-7', kind: q, level: q, topic: q })}`)
    expect(response.status).toBe(200)
    expect(await response.text()).not.toMatch(/<script>alert|<img src=x/u)
  })

  it('says plainly what is not there, and does not send again what has not changed', async () => {
    expect((await fetch(`${served.url}/topics/no-such-topic`)).status).toBe(404)
    const first = await fetch(`${served.url}/evidence`)
    const again = await fetch(`${served.url}/evidence`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, ''])
  })
})
