import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Citation } from '../domain/reply.ts'
import { composerView, longestMessage } from './composer-view.ts'
import { type Conversation, conversationWith, type Exchange } from './conversation.ts'
import { copiedReply } from './copied-reply.ts'
import { noteView } from './evidence-view.ts'
import type { ExchangeActions } from './exchange-view.ts'
import { headView, launcherView } from './head-view.ts'
import { logView } from './log-view.ts'
import { openNote } from './note.ts'
import type { ReplyActions } from './reply-view.ts'
import { spokenText, splitReply } from './reply-text.ts'
import { styles } from './styles.ts'
import { english } from './texts.ts'

/**
 * `<groundleaf-chat>`: a conversation with a Groundleaf server. What stands inside the tag are contacts for a crisis: they
 * show before the script does and without it, and afterwards behind "Get help now".
 * @fires groundleaf-reply when a reply is whole; its detail is the Reply
 */
export class GroundleafChatElement extends LitElement {
  static override readonly styles = styles
  static override readonly properties = {
    mode: { reflect: true },
    server: {},
    starters: {},
    open: { type: Boolean, reflect: true },
    draft: { state: true },
    said: { state: true },
    cited: { state: true },
    notice: { state: true },
    offline: { state: true },
  }
  /** Where the script came from. */
  static home = ''

  /** `inline` (the default) or `floating`. */
  declare mode: 'inline' | 'floating'
  /** Origin of the server; where the script came from unless set. */
  declare server: string
  /** Questions to start with, separated by `|`. */
  declare starters: string
  /** Whether the floating panel is open. */
  declare open: boolean
  declare protected draft: string
  declare protected said: string
  declare protected cited: Citation | null
  declare protected notice: { readonly id: string; readonly text: string } | null
  declare protected offline: boolean
  readonly #placement = new CSSStyleSheet()
  readonly #texts = english
  #conversation: Conversation | null = null
  #shown = 0
  #asked = 0

  constructor() {
    super()
    Object.assign(this, {
      mode: 'inline',
      server: '',
      starters: '',
      open: false,
      draft: '',
      said: '',
      cited: null,
      notice: null,
      offline: false,
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('online', this.#connection)
    addEventListener('offline', this.#connection)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#talk.stop()
    removeEventListener('online', this.#connection)
    removeEventListener('offline', this.#connection)
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#placement]
    return root
  }

  get #origin(): string {
    return (this.server || GroundleafChatElement.home || location.origin).replace(/\/$/u, '')
  }

  get #talk(): Conversation {
    this.#conversation ??= conversationWith({
      server: this.#origin,
      texts: this.#texts,
      fetch: (...request) => fetch(...request),
      newId: () => `question-${++this.#asked}`,
      online: () => navigator.onLine,
      changed: () => this.requestUpdate(),
      ended: (exchange) => this.#ended(exchange),
    })
    return this.#conversation
  }

  readonly #connection = ({ type }: Event) => {
    this.offline = type === 'offline'
    this.said = this.offline ? this.#texts.offline : this.#texts.online
  }

  /** One announcement for a finished reply, whole; the log itself stays silent while it grows. */
  #ended({ phase, text, reply, trouble }: Exchange): void {
    const texts = this.#texts
    if (phase === 'finished' && reply) {
      const { citations } = reply
      const sources = citations.length > 0 ? texts.sources(new Set(citations.map(({ source }) => source.id)).size, citations.length) : ''
      this.said = texts.finished(spokenText(splitReply(text).body), sources)
      this.dispatchEvent(new CustomEvent('groundleaf-reply', { bubbles: true, composed: true, detail: reply }))
    } else this.said = trouble?.title ?? texts.stopped
  }

  #ask(question: string): void {
    const text = question.trim()
    if (text === '' || text.length > longestMessage) return
    this.said = ''
    this.notice = null
    void this.#talk.ask(text)
  }

  readonly #write = (draft: string) => {
    this.draft = draft
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    if (this.draft.trim().length > longestMessage) {
      this.said = this.#texts.tooLong(this.draft.trim().length, longestMessage)
      return
    }
    const question = this.draft
    this.draft = ''
    this.#ask(question)
  }

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.mode === 'floating' && !this.#find('#note')?.matches(':popover-open')) this.#toggle(false)
  }

  /** Opens or closes the floating panel; the focus goes in, to the question or the way to help, and comes back out. */
  #toggle(open: boolean, helping = false): void {
    this.open = open
    if (helping) this.#find('.help')?.setAttribute('open', '')
    void this.updateComplete.then(() => this.#find(open ? (helping ? 'summary' : 'textarea') : '.launch')?.focus())
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector)
  }

  readonly #actions: ReplyActions & ExchangeActions = {
    open: (citation, from) => {
      this.cited = citation
      void this.updateComplete.then(() => {
        const note = this.#find('#note')
        if (note) openNote(note, from, this.#placement)
      })
    },
    ask: (question) => {
      this.#ask(question)
      this.#find('.log')?.focus({ preventScroll: true })
    },
    copy: (exchange) => void this.#copy(exchange),
    stop: () => {
      this.#talk.stop()
      this.#find('textarea')?.focus()
    },
    retry: ({ id }) => {
      this.said = ''
      void this.#talk.retry(id)
      this.#find('.log')?.focus({ preventScroll: true })
    },
    edit: ({ id, question }) => {
      this.#talk.remove(id)
      this.draft = [question, this.draft].filter(Boolean).join('\n')
      this.#find('textarea')?.focus()
    },
    rate: (exchange, rating) => {
      void this.#talk.rate(exchange.id, rating).then((sent) => this.#notify(exchange.id, sent ? this.#texts.rated : this.#texts.notRated))
    },
  }

  /** Pages that are not secure, or do not allow it, have no clipboard. */
  async #copy(exchange: Exchange): Promise<void> {
    try {
      await navigator.clipboard.writeText(copiedReply(exchange, this.#origin))
      this.#notify(exchange.id, this.#texts.copied)
    } catch {
      this.#notify(exchange.id, this.#texts.notCopied)
    }
  }

  #notify(id: string, text: string): void {
    this.notice = { id, text }
    this.said = text
  }

  /** A new question is brought to the top of the log, so that its reply is read from its beginning, and the chat into sight. */
  protected override updated(): void {
    const count = this.#talk.exchanges().length
    const isNew = count > this.#shown
    this.#shown = count
    const log = this.#find('.log')
    const newest = log?.querySelector<HTMLElement>('.exchange:last-of-type')
    if (!isNew || !log || !newest) return
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
    log.scrollTo({ top: newest.offsetTop - log.offsetTop, behavior })
    if (this.mode !== 'floating') this.scrollIntoView({ block: 'nearest', behavior })
  }

  protected override render(): TemplateResult {
    const floating = this.mode === 'floating'
    const texts = this.#texts
    const exchanges = this.#talk.exchanges()
    const head = { texts, startOver: exchanges.length > 0 ? this.#startOver : null, close: floating ? () => this.#toggle(false) : null }
    const starters = this.starters === '' ? texts.starters : this.starters.split('|').filter((one) => one.trim() !== '')
    const log = { texts, starters, server: this.#origin, actions: this.#actions, notice: this.notice }
    const composer = { texts, draft: this.draft, offline: this.offline, server: this.#origin, write: this.#write, submit: this.#submit }
    return html`
      ${floating && !this.open ? launcherView(texts, (helping) => this.#toggle(true, helping)) : nothing}
      <section class="panel" ?hidden=${floating && !this.open} role=${floating ? 'dialog' : 'region'} aria-label=${texts.name} @keydown=${this.#escape}>
        ${headView(head)}${logView(exchanges, log)}${composerView(composer)}
        <p class="hidden" role="status">${this.said}</p>
      </section>
      <div id="note" class="note" popover="auto" role="dialog" tabindex="-1" aria-labelledby="note-title">
        ${this.cited ? noteView(this.cited, this.#origin, texts, () => this.#find('#note')?.hidePopover()) : nothing}
      </div>`
  }

  readonly #startOver = () => {
    this.#talk.clear()
    this.said = ''
    this.#find('textarea')?.focus()
  }
}
