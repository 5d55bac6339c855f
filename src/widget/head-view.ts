import { html, nothing, type TemplateResult } from 'lit'
import { cross, leaf, lifebuoy, plus } from './icons.ts'
import type { Texts } from './texts.ts'

export type HeadFrame = {
  readonly texts: Texts
  /** Begins a new conversation; null while there is none. */
  readonly startOver: (() => void) | null
  /** Closes the panel; null where it stands in its page. */
  readonly close: (() => void) | null
}

/** What is always in sight: the name, a way to begin anew, and the contacts that the host put inside the tag. */
export function headView({ texts, startOver, close }: HeadFrame): TemplateResult {
  const fresh = startOver
    ? html`<button class="plain" type="button" @click=${startOver} aria-label=${texts.fresh} title=${texts.fresh}>${plus}<span class="wide">${texts.fresh}</span></button>`
    : nothing
  const closing = close ? html`<button class="plain" type="button" @click=${close} aria-label=${texts.close} title=${texts.close}>${cross}</button>` : nothing
  return html`<header><span class="mark">${leaf}</span><p class="name">${texts.name}<span class="small">${texts.subtitle}</span></p>${fresh}${closing}</header>
    <details class="help"><summary>${lifebuoy}<span>${texts.help}</span></summary>
      <div class="help-body"><slot><p>${texts.helpFallback} <a href="https://findahelpline.com" rel="noopener noreferrer">findahelpline.com</a>.</p></slot></div></details>`
}

/** What a closed floating chat shows: the way in, and the way to help. */
export function launcherView(texts: Texts, open: (helping: boolean) => void): TemplateResult {
  return html`<div class="launcher">
    <button class="launch-help" type="button" @click=${() => open(true)}>${lifebuoy}<span>${texts.help}</span></button>
    <button class="launch" type="button" aria-haspopup="dialog" @click=${() => open(false)}>${leaf}<span>${texts.launcher}</span></button></div>`
}
