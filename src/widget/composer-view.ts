import { html, type TemplateResult } from 'lit'
import { arrowUp } from './icons.ts'
import type { Texts } from './texts.ts'

/** Longest message the server takes, in characters; contract.md, limits. */
export const longestMessage = 8000
/** From here on, the characters left are shown. */
const nearlyTooLong = 7500

export type ComposerFrame = {
  readonly draft: string
  readonly offline: boolean
  readonly server: string
  readonly texts: Texts
  readonly write: (draft: string) => void
  readonly submit: (event: Event) => void
}

/** Where the question is written: Enter sends, Shift+Enter begins a line. */
export function composerView({ draft, offline, server, texts, write, submit }: ComposerFrame): TemplateResult {
  const length = draft.trim().length
  const tooLong = length > longestMessage
  const hint = tooLong ? texts.tooLong(length, longestMessage) : length > nearlyTooLong ? texts.left(longestMessage - length) : offline ? texts.offline : ''
  const input = ({ target }: Event) => target instanceof HTMLTextAreaElement && write(target.value)
  const key = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey && !event.isComposing && submit(event)
  return html`<form class="composer" @submit=${submit}>
    <p id="hint" class=${tooLong ? 'hint over' : 'hint'} ?hidden=${hint === ''}>${hint}</p>
    <label class="hidden" for="question">${texts.question}</label>
    <div class="field"><textarea id="question" rows=${Math.min(6, draft.split('\n').length)} dir="auto" placeholder=${texts.placeholder} aria-describedby="hint" aria-invalid=${tooLong}
      .value=${draft} @input=${input} @keydown=${key}></textarea>
      <button class="send" type="submit" aria-label=${texts.send} title=${texts.send}>${arrowUp}</button></div>
    <p class="small foot">${texts.note} <a href=${`${server}/privacy`}>${texts.privacy}</a></p></form>`
}
