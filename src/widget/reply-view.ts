import { html, nothing, type TemplateResult } from 'lit'
import type { Contact } from '../domain/contact.ts'
import type { Citation } from '../domain/reply.ts'
import { contactsView, regionsOf } from './contacts-view.ts'
import type { Exchange } from './conversation.ts'
import { bylineOf, evidenceView, libraryHref } from './evidence-view.ts'
import { kindWords } from './evidence-words.ts'
import { copy, thumbDown, thumbUp } from './icons.ts'
import { type Block, blocksOf, type Piece, type Span, splitReply } from './reply-text.ts'
import type { Texts } from './texts.ts'

/** What a reader can do with a reply; the element does it. */
export type ReplyActions = {
  readonly open: (citation: Citation, from: HTMLElement) => void
  readonly ask: (question: string) => void
  readonly copy: (exchange: Exchange) => void
  readonly rate: (exchange: Exchange, rating: 'up' | 'down') => void
}

/** How a reply is shown: where its links go, what it says, and whether it is the newest. */
export type ReplyFrame = {
  readonly server: string
  readonly texts: Texts
  readonly actions: ReplyActions
  readonly newest: boolean
  /** Said about this exchange: that it was copied, or rated. */
  readonly notice: string
}

/** A reply as far as it has arrived; with its sources, follow-ups and buttons once it is whole. */
export function replyView(exchange: Exchange, frame: ReplyFrame): TemplateResult {
  const { reply, opening, text } = exchange
  const { body } = splitReply(text)
  const language = opening?.language ?? 'en'
  return html`<div class=${`reply ${opening?.outcome ?? ''}`} lang=${language} dir="auto">${textView(body, exchange, frame)}</div>
    ${reply && reply.citations.length > 0 ? sourcesView(reply.citations, frame) : nothing}
    ${reply ? html`${frame.newest ? followUpsView(exchange, frame) : nothing}${buttonsView(exchange, frame)}` : nothing}`
}

/** The text; on an escalation its first paragraph leads, then the contacts, which stand for the list in the text. */
function textView(body: string, exchange: Exchange, frame: ReplyFrame): TemplateResult {
  const contacts = exchange.opening?.contacts ?? []
  const show = (block: Block) => blockView(block, exchange, frame)
  const blocks = blocksOf(body).filter((block) => !isContactList(block, contacts))
  if (contacts.length === 0) return html`${blocks.map(show)}`
  if (exchange.opening?.outcome === 'escalate') return html`${blocks.slice(0, 1).map(show)}${contactsView(contacts)}${blocks.slice(1).map(show)}`
  return html`${blocks.map(show)}<details class="box" ?open=${regionsOf(contacts) === 1}><summary>${frame.texts.whoCanHelp}</summary>${contactsView(contacts)}</details>`
}

/** Whether a list in the text says only what the contacts say, larger. */
function isContactList(block: Block, contacts: readonly Contact[]): boolean {
  if (block.block !== 'list') return false
  const wordsOf = (item: Piece) => item.map((span) => (span.span === 'words' ? span.text : '')).join('')
  return block.items.every((item) => contacts.some(({ contact }) => wordsOf(item).includes(contact)))
}

function blockView(block: Block, exchange: Exchange, frame: ReplyFrame): TemplateResult {
  const piece = (spans: Piece) => spans.map((span) => spanView(span, exchange, frame))
  if (block.block === 'list') return html`<ul>${block.items.map((item) => html`<li>${piece(item)}</li>`)}</ul>`
  return html`<p>${block.pieces.map((spans) => html`<span class="piece">${piece(spans)}</span>`)}</p>`
}

function spanView(span: Span, exchange: Exchange, frame: ReplyFrame): TemplateResult | string {
  if (span.span === 'citations') return html`<span class="cites">&nbsp;${span.numbers.map((n) => numberView(n, exchange, frame))}</span>`
  switch (span.mark) {
    case 'plain':
      return span.text
    case 'strong':
      return html`<strong>${span.text}</strong>`
    case 'emphasis':
      return html`<em>${span.text}</em>`
    case 'label':
      return html`<span class="label">${span.text}</span>`
    default:
      return span.mark satisfies never
  }
}

/** A number: plain while its source is on the way, then a button that opens it. */
function numberView(number: number, { reply }: Exchange, { texts, actions }: ReplyFrame): TemplateResult {
  const citation = reply?.citations.find(({ n }) => n === number)
  if (!citation) return html`<span class="cite">${number}</span>`
  const open = ({ currentTarget }: Event) => currentTarget instanceof HTMLElement && actions.open(citation, currentTarget)
  return html`<button class="cite" type="button" aria-haspopup="dialog" aria-label=${texts.source(number, kindWords[citation.source.kind])} @click=${open}>${number}</button>`
}

function sourcesView(citations: readonly Citation[], { server, texts }: ReplyFrame): TemplateResult {
  const sources = new Set(citations.map(({ source }) => source.id)).size
  return html`<details class="box sources"><summary>${texts.sources(sources, citations.length)}</summary>
    <ol>${citations.map(
      (citation) => html`<li value=${citation.n}>
      <p class="claim">${citation.claim}</p>
      <a href=${libraryHref(citation, server)}>${citation.source.title}</a>
      <p class="small">${bylineOf(citation)}</p>
      <p class="small evidence">${evidenceView(citation.source)}</p></li>`,
    )}</ol></details>`
}

function followUpsView({ text, reply }: Exchange, { texts, actions }: ReplyFrame): TemplateResult | typeof nothing {
  const questions = reply && reply.suggestions.length > 0 ? reply.suggestions : splitReply(text).followUps
  if (questions.length === 0) return nothing
  return chipsView(reply?.outcome === 'answer' ? texts.followUps.answer : texts.followUps.others, questions, actions.ask)
}

/** Questions to tap. */
export function chipsView(label: string, questions: readonly string[], ask: (question: string) => void): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${label}><p class="small" aria-hidden="true">${label}</p>
    ${questions.map((question) => html`<button class="chip" type="button" @click=${() => ask(question)}>${question}</button>`)}</div>`
}

function buttonsView(exchange: Exchange, { texts, actions, notice }: ReplyFrame): TemplateResult {
  const rate = (
    rating: 'up' | 'down',
  ) => html`<button class="plain" type="button" aria-pressed=${exchange.rating === rating} aria-label=${texts[rating]} title=${texts[rating]}
    @click=${() => actions.rate(exchange, rating)}>${rating === 'up' ? thumbUp : thumbDown}</button>`
  return html`<div class="buttons">
    <button class="plain" type="button" @click=${() => actions.copy(exchange)}>${copy}<span>${texts.copy}</span></button>${rate('up')}${rate('down')}
    <span class="small" aria-hidden="true">${notice}</span></div>`
}
