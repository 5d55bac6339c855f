import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Served, serve } from './served.ts'
import { ask, expectAccessible as expectPartAccessible, expectAccessibleInForcedColours, sidewaysScroll, type Visit, visit } from './visit.ts'

const answered = 'What do studies say about kratom and SSRIs?'
const refused = 'Can I take kratom with my Zoloft?'
const crisis = "I don't want to be here any more. I'm in the US"

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

async function home(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const visited = await visit(browser, `${served.url}/`, options)
  open.push(visited)
  return visited.page
}

/** The chat in a state; the page around it is tested with the library. */
const expectAccessible = (page: Page, state: string) => expectPartAccessible(page, state, 'groundleaf-chat')
const box = (page: Page) => page.getByRole('textbox', { name: 'Your question' })
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return `${active?.localName}.${active?.className}`
  })

/** Presses a key until the focus is where it should be. */
async function pressUntil(page: Page, key: string, target: string, most = 60): Promise<void> {
  for (let at = 0; at < most; at++) {
    await page.keyboard.press(key)
    if ((await focused(page)).startsWith(target)) return
  }
  throw new Error(`${key} never reached ${target}; it ended on ${await focused(page)}`)
}

describe('a question', () => {
  it.each([
    { width: 1280, height: 860 },
    { width: 360, height: 740 },
  ])('is answered with numbers that open their claims, and lead to the library ($width px)', async (viewport) => {
    const page = await home({ viewport })
    await ask(page, answered)
    const numbers = page.locator('button.cite')
    expect(await numbers.count()).toBeGreaterThan(1)
    await numbers.first().click()
    const note = page.getByRole('dialog', { name: 'Source 1' })
    const claim = await note.locator('blockquote').innerText()
    expect(claim.length).toBeGreaterThan(11)
    const { x, y, width, height } = (await note.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 }
    expect([x >= 0, y >= 0, x + width <= viewport.width, y + height <= viewport.height]).toEqual([true, true, true, true])
    await expectAccessible(page, 'an open source')
    await note.getByRole('link', { name: 'Read it in the library' }).click()
    await page.waitForURL(/\/evidence\/[a-z0-9-]+#c\d+$/u)
    expect(await page.locator(':target .claim').innerText()).toBe(claim)
    expect(await page.locator(':target').evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
  })

  it('lists its sources, each by the number it has in the text', async () => {
    const page = await home()
    await ask(page, answered)
    await page.locator('.sources summary').click()
    const listed = await page.locator('.sources li').evaluateAll((items) => items.map((item) => item.getAttribute('value')))
    const used = await page.locator('button.cite').allInnerTexts()
    expect(listed).toEqual([...new Set(used)].toSorted((a, b) => Number(a) - Number(b)))
    await expectAccessible(page, 'an answer with its sources open')
    await expectAccessibleInForcedColours(page)
  })

  it('can be followed up by tapping what the corpus answers next, in the same conversation', async () => {
    const page = await home()
    const bodies: string[] = []
    page.on('request', (request) => request.url().endsWith('/api/chat') && bodies.push(request.postData() ?? ''))
    await ask(page, answered)
    const next = page.getByRole('group', { name: 'Ask next' }).getByRole('button').first()
    const question = await next.innerText()
    await next.click()
    await page.getByRole('article', { name: question }).getByRole('button', { name: 'Copy with sources' }).waitFor()
    expect(await page.locator('.reply').first().innerText()).not.toContain('Ask next')
    expect(bodies.map((body) => 'id' in (JSON.parse(body) as object))).toEqual([false, true])
  })

  it('is announced once when its reply is whole, and never while it grows', async () => {
    const page = await home()
    await page.evaluate(() => {
      const status = document.querySelector('groundleaf-chat')?.shadowRoot?.querySelector('[role=status]')
      const said: string[] = []
      Object.assign(window, { said })
      if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true })
    })
    await ask(page, answered)
    await page.waitForFunction(() => 'said' in window && Array.isArray(window.said) && window.said.some((text) => String(text).trim() !== ''))
    const said = await page.evaluate(() => ('said' in window && Array.isArray(window.said) ? window.said.map(String) : []).filter((text) => text.trim() !== ''))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Reply: .*sources/u)
    expect(said[0]).not.toMatch(/\[\d\]|\*/u)
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off')
    expect(await page.getByRole('log').getAttribute('aria-busy')).toBe('false')
  })

  it('can be asked, and its source opened and closed, with the keyboard alone', async () => {
    const page = await home()
    await pressUntil(page, 'Tab', 'textarea')
    await page.keyboard.type('What is')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('kratom?')
    expect(await box(page).inputValue()).toBe('What is\nkratom?')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Copy with sources' }).waitFor()
    expect(await focused(page)).toMatch(/^textarea/u)
    await pressUntil(page, 'Shift+Tab', 'button.cite')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await focused(page)).toBe('div.note')
    await pressUntil(page, 'Tab', 'a.', 3)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('button.cite')
  })

  it('can be rated, and copied with its sources', async () => {
    const page = await home({ permissions: ['clipboard-read', 'clipboard-write'] })
    await ask(page, answered)
    const kept = page.waitForResponse(/\/api\/feedback$/u)
    await page.getByRole('button', { name: 'Helpful', exact: true }).click()
    expect((await kept).status()).toBe(204)
    await page.getByRole('button', { name: 'Helpful', exact: true, pressed: true }).waitFor()
    await page.getByRole('button', { name: 'Copy with sources' }).click()
    await page.getByRole('status').getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(answered)
    expect(copied).toMatch(/\[1\] .+\. ".+" https?:\/\//u)
  })
})

describe('a refusal', () => {
  it('offers questions that it can answer, and answers the one tapped', async () => {
    const page = await home()
    await ask(page, refused)
    expect(await page.locator('.reply').innerText()).toMatch(/can.t/u)
    await expectAccessible(page, 'a refusal')
    const offer = page.getByRole('group', { name: 'I can answer' }).getByRole('button').first()
    const question = await offer.innerText()
    await offer.click()
    const article = page.getByRole('article', { name: question })
    await article.getByRole('button', { name: 'Copy with sources' }).waitFor()
    expect(await article.locator('button.cite').count()).toBeGreaterThan(0)
  })
})

describe('a crisis', () => {
  it.each([
    { width: 1280, height: 860 },
    { width: 360, height: 740 },
  ])('leads with whom to call, large, in sight ($width px)', async (viewport) => {
    const page = await home({ viewport })
    await ask(page, crisis)
    const call = page.locator('.reply').getByRole('link', { name: 'Call 988' })
    expect(await call.getAttribute('href')).toBe('tel:988')
    await expect
      .poll(() =>
        call.evaluate((link) => {
          const { top, bottom, height } = link.getBoundingClientRect()
          return height >= 44 && top >= 0 && bottom <= innerHeight
        }),
      )
      .toBe(true)
    expect(await page.locator('.reply').getByRole('link', { name: 'Text 988' }).getAttribute('href')).toBe('sms:988')
    expect(await page.locator('.reply').getByRole('link', { name: 'Call 911' }).getAttribute('href')).toBe('tel:911')
    await expectAccessible(page, 'a crisis')
    expect(await sidewaysScroll(page)).toBe(0)
  })

  it('shows contacts of several countries where the country is not known, the reader’s own first', async () => {
    const page = await home({ locale: 'en-GB' })
    await ask(page, "I don't want to be here any more")
    expect(await page.locator('.reply .region').first().innerText()).toBe('United Kingdom')
    await page.locator('.reply').getByRole('link', { name: 'Call 116 123' }).waitFor()
  })

  it('can be helped before a question, behind a bar that is always there', async () => {
    const page = await home()
    await page.getByText('Get help now').click()
    expect(await page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true)
    await expectAccessible(page, 'the help bar open')
  })

  it('can be helped without JavaScript', async () => {
    const visited = await visit(browser, `${served.url}/`, { javaScriptEnabled: false })
    open.push(visited)
    expect(await visited.page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true)
  })

  it('can be helped when neither the script nor the server answers', async () => {
    const page = await home()
    await page.route(/widget\.js|\/api\//u, (route) => route.abort())
    await page.reload()
    expect(await page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true)
  })
})

const sse = (...parts: readonly unknown[]) => parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join('')
const opening = { type: 'data-opening', data: { id: 'r', conversation: 'c', outcome: 'answer', reasons: [], contacts: [], language: 'en' } }
const broken = [
  {
    state: 'too many questions',
    status: 429,
    contentType: 'application/problem+json',
    body: '{"type":"/problems/rate-limited","title":"Too many requests in a short time."}',
    shows: 'Too many requests in a short time.',
  },
  {
    state: 'a fault of the server',
    status: 500,
    contentType: 'application/problem+json',
    body: '{"title":"Something on our side failed."}',
    shows: 'Something on our side failed.',
  },
  {
    state: 'a reply cut off',
    status: 200,
    contentType: 'text/event-stream',
    body: sse(opening, { type: 'text-delta', delta: 'Kratom is a tree. [1]' }),
    shows: 'The reply was cut off.',
  },
  {
    state: 'a fault in mid-stream',
    status: 200,
    contentType: 'text/event-stream',
    body: sse(opening, { type: 'error', errorText: 'I could not check an answer.' }),
    shows: 'I could not check an answer.',
  },
]

describe('when something is the matter', () => {
  it.each(broken)('says so, keeps the question, and goes on: $state', async ({ state, shows, ...response }) => {
    const page = await home()
    await page.route('**/api/chat', (route) => route.fulfill(response), { times: 1 })
    await box(page).fill(answered)
    await page.keyboard.press('Enter')
    await page.locator('.trouble').getByText(shows).waitFor()
    await page.getByRole('status').getByText(shows).waitFor()
    await expectAccessible(page, state)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Copy with sources' }).waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
  })

  it('keeps the question while offline, and sends it when back', async () => {
    const page = await home()
    await page.context().setOffline(true)
    await page.getByText('You are offline').first().waitFor()
    await box(page).fill(answered)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await expectAccessible(page, 'offline')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Copy with sources' }).waitFor()
    expect(await page.getByRole('article', { name: answered }).count()).toBe(1)
  })

  it('does not send what is too long, and keeps every character', async () => {
    const page = await home()
    const long = 'a'.repeat(8001)
    await box(page).fill(long)
    await page.keyboard.press('Enter')
    await page.getByText('1 characters over the limit').first().waitFor()
    expect(await box(page).inputValue()).toBe(long)
    expect(await page.getByRole('article').count()).toBe(0)
    await expectAccessible(page, 'too long')
  })

  it('says when it takes long, and can be stopped, edited and sent again', async () => {
    const page = await home()
    await page.clock.install()
    await page.route('**/api/chat', () => undefined, { times: 1 })
    await box(page).fill('What is kratm?')
    await page.keyboard.press('Enter')
    await page.getByText('Looking through the sources').waitFor()
    await page.clock.fastForward(5000)
    await page.getByText('Still looking').waitFor()
    await expectAccessible(page, 'slow')
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped.').first().waitFor()
    await expectAccessible(page, 'stopped')
    await page.getByRole('button', { name: 'Edit question' }).click()
    expect(await box(page).inputValue()).toBe('What is kratm?')
    await ask(page, 'What is kratom?')
    expect(await page.getByRole('article').count()).toBe(1)
  })

  it('begins a new conversation when asked to', async () => {
    const page = await home()
    await ask(page, answered)
    await page.getByRole('button', { name: 'New conversation' }).click()
    expect(await page.getByRole('article').count()).toBe(0)
    expect(await focused(page)).toMatch(/^textarea/u)
    await expectAccessible(page, 'the beginning')
  })
})

describe('on small screens', () => {
  it.each([
    { width: 320, height: 640 },
    { width: 360, height: 740 },
    { width: 640, height: 360 },
  ])('nothing has to be scrolled sideways ($width × $height)', async (viewport) => {
    const page = await home({ viewport, hasTouch: true })
    for (const question of [answered, refused, crisis]) {
      await ask(page, question)
      expect(await sidewaysScroll(page), question).toBe(0)
    }
    await page.getByText('Get help now').click()
    expect(await sidewaysScroll(page), 'help').toBe(0)
  })

  it('everything to tap is 44 pixels high; numbers within a sentence reach as far by their surroundings', async () => {
    const page = await home({ viewport: { width: 360, height: 740 } })
    await ask(page, refused)
    await page.locator('.box summary').last().click()
    const small = await page.evaluate(() =>
      [...(document.querySelector('groundleaf-chat')?.shadowRoot?.querySelectorAll<HTMLElement>('button, summary, a.way') ?? [])]
        .filter((element) => element.offsetParent !== null && !element.classList.contains('cite') && element.getBoundingClientRect().height < 43.5)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(small).toEqual([])
  })
})

describe('as a launcher on a page of someone else', () => {
  async function floating(): Promise<Page> {
    const page = await home()
    await page.route('**/host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1></main><script src="/widget.js" defer></script><groundleaf-chat mode="floating"><p>Call 112.</p></groundleaf-chat></html>',
      }),
    )
    await page.goto(`${served.url}/host`)
    return page
  }

  it('opens, and closes with Escape, the focus going in and coming back; Escape closes an open source first', async () => {
    const page = await floating()
    await expectAccessible(page, 'the launcher')
    await page.getByRole('button', { name: 'Ask Groundleaf' }).press('Enter')
    await page.getByRole('dialog', { name: 'Groundleaf' }).waitFor()
    expect(await focused(page)).toMatch(/^textarea/u)
    await ask(page, answered)
    await page.locator('button.cite').first().click()
    await expectAccessible(page, 'the panel open')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Source 1' }).waitFor({ state: 'hidden' })
    expect(await page.getByRole('dialog', { name: 'Groundleaf' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Groundleaf' }).waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('button.launch')
  })

  it('leads to the host’s contacts in one step', async () => {
    const page = await floating()
    await page.getByRole('button', { name: 'Get help now' }).click()
    expect(await page.getByText('Call 112.').isVisible()).toBe(true)
  })
})
