import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Citation } from '../domain/reply.ts'
import type { EvidenceLevel } from '../domain/source.ts'
import { authorsInShort, kindWords, levelWords, mostBars } from './evidence-words.ts'
import { safeHref } from './safe-href.ts'
import type { Texts } from './texts.ts'

/** An evidence level in words, with bars filled as far as it is strong, or a sign where it stands beside the scale. */
function levelView(level: EvidenceLevel): TemplateResult {
  const { words, bars } = levelWords[level]
  return html`<span class="level">${bars === null ? signOf(level) : barsOf(bars)}<span>${words}</span></span>`
}

function barsOf(filled: number): TemplateResult {
  const bars = Array.from(
    { length: mostBars },
    (_, at) => svg`<rect x=${at * 5 + 0.5} y=${11 - at * 2} width="3" height=${at * 2 + 2.5} class=${at < filled ? 'full' : 'empty'} />`,
  )
  return html`<svg class="bars" viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">${bars}</svg>`
}

function signOf(level: EvidenceLevel): TemplateResult {
  const sign =
    level === 'official'
      ? svg`<path class="full" d="M7 1 13 7 7 13 1 7Z" />`
      : level === 'popular'
        ? svg`<circle class="empty" cx="7" cy="7" r="5" />`
        : svg`<rect class="empty" x="2" y="2" width="10" height="10" />`
  return html`<svg class="bars" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${sign}</svg>`
}

/** Where the library shows a citation's claim. */
export function libraryHref({ passage, source }: Citation, server: string): string {
  return `${server}/evidence/${source.id}#${passage.split('#')[1] ?? ''}`
}

/** The claim behind a number, with its source. */
export function noteView(citation: Citation, server: string, texts: Texts, close: () => void): TemplateResult {
  const { n, claim, source } = citation
  const original = safeHref(source.url)
  return html`
    <div class="note-head"><p id="note-title" class="note-title">${texts.sourceHeading(n)}</p>
      <button class="plain" type="button" @click=${close} aria-label=${texts.closeNote}>×</button></div>
    <p class="small">${texts.claim}</p>
    <blockquote>${claim}</blockquote>
    <p class="source-title">${source.title}</p>
    <p class="small">${bylineOf(citation)}</p>
    <p class="small evidence">${evidenceView(source)}<span>${levelWords[source.evidence_level].meaning}.</span></p>
    <p class="note-links"><a href=${libraryHref(citation, server)}>${texts.openSource}</a>${
      original ? html`<a href=${original} rel="noopener noreferrer external">${texts.openOriginal}</a>` : nothing
    }</p>`
}

/** Who, where and when: "Tanna RS and others, Clinical Pharmacology, 2023". */
export function bylineOf({ source: { authors, container, year } }: Citation): string {
  return [authorsInShort(authors), container, year].filter((part) => part !== null && part !== '').join(', ')
}

/** The evidence level, and the kind of source where it says more. */
export function evidenceView({ kind, evidence_level: level }: Citation['source']): TemplateResult {
  return html`${levelView(level)}${kindWords[kind] === levelWords[level].words ? nothing : html`<span>${kindWords[kind]}</span>`}`
}
