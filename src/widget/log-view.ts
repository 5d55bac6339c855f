import { html, type TemplateResult } from 'lit'
import type { Exchange } from './conversation.ts'
import { type ExchangeActions, exchangeView, isUnderWay } from './exchange-view.ts'
import { chipsView, type ReplyActions } from './reply-view.ts'
import type { Texts } from './texts.ts'

/** What the log shows, and what its buttons do. */
export type LogFrame = {
  readonly server: string
  readonly texts: Texts
  readonly actions: ReplyActions & ExchangeActions
  readonly starters: readonly string[]
  /** Said about one exchange: that it was copied, or rated. */
  readonly notice: { readonly id: string; readonly text: string } | null
}

/** The conversation so far, or a welcome. It stays silent while it grows: what is finished is said in a status of its own. */
export function logView(exchanges: readonly Exchange[], { server, texts, actions, starters, notice }: LogFrame): TemplateResult {
  const show = (exchange: Exchange, at: number) => {
    const said = notice?.id === exchange.id ? notice.text : ''
    return exchangeView(exchange, { server, texts, actions, newest: at === exchanges.length - 1, notice: said }, actions)
  }
  const welcome = () => html`<div class="welcome"><p class="lead">${texts.welcome}</p><p>${texts.welcomeMore}</p>
    ${chipsView(texts.startersLabel, starters, actions.ask)}</div>`
  return html`<div class="log" role="log" aria-live="off" aria-busy=${exchanges.some(isUnderWay)} aria-label=${texts.log} tabindex="0">
    ${exchanges.length === 0 ? welcome() : exchanges.map(show)}</div>`
}
