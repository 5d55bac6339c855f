import { svg, type TemplateResult } from 'lit'

/** Drawn signs; always beside or under words that say the same. */
function icon(paths: TemplateResult): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`
}

export const leaf = icon(svg`<path d="M5 19C4 10 10 4 20 4c0 10-5 16-13 14M5 21c1-6 4-9 8-11" />`)
export const arrowUp = icon(svg`<path d="M12 19V5m-6 6 6-6 6 6" />`)
export const cross = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`)
export const copy = icon(svg`<rect x="8" y="8" width="12" height="12" rx="2" /><path d="M16 4H6a2 2 0 0 0-2 2v10" />`)
export const thumbUp = icon(svg`<path d="M7 10v10H4V10zm0 0 4-7c2 0 3 1 2.500 3L13 9h5a2 2 0 0 1 2 2.400l-1.500 7A2 2 0 0 1 16.500 20H7" />`)
export const thumbDown = icon(svg`<path d="M17 14V4h3v10zm0 0-4 7c-2 0-3-1-2.500-3l.500-3H6a2 2 0 0 1-2-2.400l1.500-7A2 2 0 0 1 7.500 4H17" />`)
export const lifebuoy = icon(
  svg`<circle cx="12" cy="12" r="9" /><circle cx="12" cy="12" r="4" /><path d="m5.700 5.700 3.500 3.500m5.600 5.600 3.500 3.500m0-12.600-3.500 3.500m-5.600 5.600-3.500 3.500" />`,
)
export const plus = icon(svg`<path d="M12 5v14M5 12h14" />`)
