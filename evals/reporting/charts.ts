import { inWords, intervalInWords, type Share } from '../scorers/figure.ts'
import { wilson } from '../scorers/proportion.ts'
import type { Curve } from '../suite.ts'
import { escaped } from './markup.ts'

/** Width of every drawing in its own units: about a phone's, so that its letters stay readable on one. */
const width = 420
const left = 8
const right = width - 8

/** A line a share: its name, a dot where it lies, and its 95 % interval. */
export function intervalChart(title: string, shares: readonly Share[]): string {
  const measured = shares.filter(({ of }) => of > 0)
  if (measured.length === 0) return ''
  const row = 34
  const x = (share: number) => left + share * (right - left)
  const lines = measured.map((share, i) => {
    const value = share.count / share.of
    const [low, high] = wilson(share.count, share.of)
    const y = 22 + i * row
    const hue = share.wanted === 'low' ? 'low' : 'high'
    return `<g><title>${escaped(`${share.name}: ${inWords(share)} of ${share.of}, 95 % interval ${intervalInWords(share)}`)}</title>
<text x="${left}" y="${y - 6}">${escaped(share.name)}</text><text x="${right}" y="${y - 6}" text-anchor="end" class="number">${inWords(share)} of ${share.of}</text>
<line class="rule" x1="${left}" x2="${right}" y1="${y + 4}" y2="${y + 4}"/><line class="whisker ${hue}" x1="${x(low).toFixed(1)}" x2="${x(high).toFixed(1)}" y1="${y + 4}" y2="${y + 4}"/>
<circle class="${hue}" cx="${x(value).toFixed(1)}" cy="${y + 4}" r="4"/></g>`
  })
  return drawing(title, measured.length * row + 8, lines.join('\n'))
}

const height = 240
const top = 12
const bottom = height - 34

/** Lines over a plane of shares, each point with its words. */
export function curveChart({ title, x, y, lines }: Curve): string {
  const all = lines.flatMap(({ points }) => points.map(([at]) => at))
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const across = (at: number) => 40 + ((at - least) / (most - least || 1)) * (right - 40)
  const up = (share: number) => bottom - share * (bottom - top)
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line class="rule" x1="40" x2="${right}" y1="${up(share)}" y2="${up(share)}"/><text x="36" y="${up(share) + 4}" text-anchor="end" class="number">${share * 100}</text>`,
  )
  const drawn = lines.map(
    ({ points }, i) => `<polyline class="line line-${i}" points="${points.map(([at, share]) => `${across(at).toFixed(1)},${up(share).toFixed(1)}`).join(' ')}"/>
${points.map(([at, share, label]) => `<circle class="dot-${i}" cx="${across(at).toFixed(1)}" cy="${up(share).toFixed(1)}" r="2.5"><title>${escaped(label)}</title></circle>`).join('')}`,
  )
  const legend = lines.map(
    ({ name }, i) =>
      `<line class="line line-${i}" x1="${left}" x2="${left + 26}" y1="${height + 12 + i * 18}" y2="${height + 12 + i * 18}"/><text x="${left + 34}" y="${height + 16 + i * 18}">${escaped(name)}</text>`,
  )
  const axis = `<text x="40" y="${bottom + 18}" class="number">${least}</text><text x="${right}" y="${bottom + 18}" text-anchor="end" class="number">${most}</text><text x="${(40 + right) / 2}" y="${bottom + 18}" text-anchor="middle">${escaped(x)}</text>`
  return drawing(`${title}: ${y}, in percent`, height + lines.length * 18 + 8, [...grid, axis, ...drawn, ...legend].join('\n'))
}

function drawing(label: string, tall: number, content: string): string {
  return `<svg viewBox="0 0 ${width} ${tall}" role="img" aria-label="${escaped(label)}">${content}</svg>`
}
