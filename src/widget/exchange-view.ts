import { html, nothing, type TemplateResult } from 'lit'
import type { Exchange } from './conversation.ts'
import { type ReplyFrame, replyView } from './reply-view.ts'

/** What can be done about a reply that is on its way, or did not come. */
export type ExchangeActions = {
  readonly stop: () => void
  readonly retry: (exchange: Exchange) => void
  readonly edit: (exchange: Exchange) => void
}

/** A question with its reply, or with what is the matter and the ways on. */
export function exchangeView(exchange: Exchange, frame: ReplyFrame, actions: ExchangeActions): TemplateResult {
  const { question, phase, text, opening } = exchange
  const { texts } = frame
  return html`<article class="exchange" aria-label=${`${texts.you}: ${question}`}>
    <p class="question" dir="auto">${question}</p>
    ${text || opening ? replyView(exchange, frame) : nothing}
    ${
      isUnderWay(exchange)
        ? html`<p class="wait"><span class="dots" aria-hidden="true"></span><span>${phase === 'slow' ? texts.slow : texts.waiting}</span>
      <button class="way" type="button" @click=${actions.stop}>${texts.stop}</button></p>`
        : nothing
    }
    ${phase === 'failed' || phase === 'stopped' ? troubleView(exchange, frame, actions) : nothing}
  </article>`
}

/** Whether more of the reply is to come. */
export function isUnderWay({ phase }: Exchange): boolean {
  return phase === 'waiting' || phase === 'slow' || phase === 'streaming'
}

function troubleView(exchange: Exchange, { texts }: ReplyFrame, { retry, edit }: ExchangeActions): TemplateResult {
  const { trouble } = exchange
  return html`<div class="trouble"><p>${trouble?.title ?? texts.stopped}</p><p class="ways">
    ${trouble?.way === 'edit' ? nothing : html`<button class="way" type="button" @click=${() => retry(exchange)}>${trouble?.way === 'new' ? texts.startOver : texts.retry}</button>`}
    <button class="way" type="button" @click=${() => edit(exchange)}>${texts.edit}</button></p></div>`
}
