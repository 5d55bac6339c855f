import { type Figure, inWords, intervalInWords, type Share } from '../scorers/figure.ts'
import type { Table } from '../suite.ts'

/** A row a share: what, how many of how many, the share, and its 95 % interval. */
export function sharesTable(title: string, shares: readonly Share[]): Table {
  const skipped = shares.some(({ unscored }) => unscored > 0)
  return {
    title,
    shares,
    columns: ['', 'count', 'of', 'share', '95 % interval', ...(skipped ? ['unscored'] : [])],
    rows: shares.map((share) => [
      share.name + (share.wanted === 'low' ? ' ↓' : ''),
      `${share.count}`,
      `${share.of}`,
      inWords(share),
      intervalInWords(share),
      ...(skipped ? [share.unscored === 0 ? '' : `${share.unscored}`] : []),
    ]),
    ...(shares.some(({ wanted }) => wanted === 'low') ? { note: '↓ the lower, the better' } : {}),
  }
}

/** A row a figure of any kind. */
export function figuresTable(title: string, figures: readonly Figure[]): Table {
  return {
    title,
    columns: ['', 'of', 'figure', '95 % interval'],
    rows: figures.map((figure) => [
      figure.name + (figure.wanted === 'low' ? ' ↓' : ''),
      figure.kind === 'value' ? '' : `${figure.of}`,
      inWords(figure),
      intervalInWords(figure),
    ]),
  }
}

/** A row a group, a column a measure, from shares named `kind group: measure`; the report draws them one by one. */
export function crossTable(title: string, shares: readonly Share[], measures: readonly string[]): Table {
  const groups = [...new Set(shares.map(({ name }) => name.split(':')[0] ?? name))]
  const cell = (group: string, measure: string) => {
    const share = shares.find(({ name }) => name === `${group}: ${measure}`)
    return share ? `${inWords(share)} of ${share.of} (${intervalInWords(share)})` : ''
  }
  return { title, shares, columns: ['', ...measures], rows: groups.map((group) => [group, ...measures.map((measure) => cell(group, measure))]) }
}
