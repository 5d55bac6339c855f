import { html } from 'hono/html'
import type { Child } from 'hono/jsx'

export type PageProps = {
  readonly title: string
  /** One sentence for search engines and link previews. */
  readonly description: string
  /** Which entry of the navigation this page belongs to. */
  readonly section?: string
  /** Whether the chat is on this page. */
  readonly chat?: boolean
  readonly children?: Child
}

const places = [
  { section: 'evidence', href: '/evidence', name: 'Evidence' },
  { section: 'topics', href: '/topics', name: 'Topics' },
  { section: 'help', href: '/help', name: 'Get help' },
]

const leafIcon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#2b6740" stroke-width="2" stroke-linecap="round"><path d="M5 19C4 10 10 4 20 4c0 10-5 16-13 14M5 21c1-6 4-9 8-11"/></svg>')}`

/** A whole page: head, navigation, what it is about, and the notice at its foot. */
export function page({ title, description, section, chat, children }: PageProps) {
  return html`<!doctype html>${(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === 'Groundleaf' ? 'Groundleaf: what studies say about kratom and antidepressants' : `${title} · Groundleaf`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={leafIcon} />
        <link rel="stylesheet" href="/style.css" />
        {chat ? <script src="/widget.js" defer /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <a class="brand" href="/">
            <Leaf />
            Groundleaf
          </a>
          <nav aria-label="Main">
            <ul>
              {places.map((place) => (
                <li>
                  <a href={place.href} aria-current={place.section === section ? 'true' : undefined}>
                    {place.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>
            <strong>Published evidence, not medical advice.</strong> In an emergency, call your local emergency number.{' '}
            <a href="/help">Who can help, by country</a>
          </p>
          <p>
            <a href="/privacy">Privacy and limits</a> · <a href="/openapi.json">API</a> · Corpus text: CC BY 4.0, code: MIT
          </p>
        </footer>
      </body>
    </html>
  )}`
}

function Leaf() {
  return (
    <svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" aria-hidden="true">
      <path d="M5 19C4 10 10 4 20 4c0 10-5 16-13 14M5 21c1-6 4-9 8-11" />
    </svg>
  )
}
