import type { Curve, Miss, SuiteResult, Table } from '../suite.ts'
import { curveChart, intervalChart } from './charts.ts'
import { escaped } from './markup.ts'
import type { Run } from './run.ts'
import { styles } from './styles.ts'

/** A run as one page that asks the network for nothing. */
export function htmlOf(run: Run): string {
  const broken = run.floors.filter(({ holds }) => !holds).length
  const worse = run.changes.filter(({ verdict }) => verdict === 'worse').length
  const isGood = broken === 0 && worse === 0
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Groundleaf: eval report</title>
<style>${styles}</style>
<h1>Groundleaf: eval report</h1>
<p class="verdict ${isGood ? 'good' : 'bad'}">${isGood ? 'Every floor holds, and nothing got worse beyond noise.' : `${broken} ${broken === 1 ? 'floor is' : 'floors are'} not held; ${worse} ${worse === 1 ? 'figure' : 'figures'} got worse beyond noise.`}</p>
<p class="soft">${run.replies} replies in ${(run.tookInMs / 1000).toFixed(1)} s; app ${run.versions.app}, corpus ${run.versions.corpus}, policy ${run.versions.policy}, prompts ${run.versions.prompts}. Intervals are 95 % Wilson intervals. <em>Sealed</em> cases were never used to write or tune anything; their misses are counted, not shown.</p>
<nav>${['floors', 'baseline', ...run.results.map(({ suite }) => suite)].map((name) => `<a href="#${name}">${name}</a>`).join(' ')}</nav>
${floorsSection(run)}
${changesSection(run)}
${run.results.map(suiteSection).join('\n')}
</html>
`
}

function floorsSection({ floors }: Run): string {
  const rows = floors
    .toSorted((a, b) => Number(a.holds) - Number(b.holds))
    .map(({ key, figure, allowed, holds, reachesBar }) => [
      key,
      figure,
      allowed,
      holds ? 'holds' : 'BROKEN',
      reachesBar === null ? '' : reachesBar ? 'reached' : 'not yet',
    ])
  return `<h2 id="floors">Floors</h2>${folded(
    `${floors.length} floors`,
    tableOf({ title: '', columns: ['figure', 'is', 'allowed', 'floor', 'bar'], rows }),
    floors.some(({ holds }) => !holds),
  )}`
}

function changesSection({ changes, hasBaseline }: Run): string {
  if (!hasBaseline) return '<h2 id="baseline">Since the baseline</h2><p>There is no baseline yet.</p>'
  const rows = changes.map(({ key, before, after, apart, verdict }) => [key, before, after, apart.toFixed(1), verdict])
  const beyond = changes.filter(({ verdict }) => verdict !== 'within noise').length
  const body =
    rows.length === 0
      ? '<p>Nothing changed.</p>'
      : folded(
          `${changes.length} changes, ${beyond} beyond noise`,
          tableOf({ title: '', columns: ['figure', 'before', 'now', 'standard errors apart', ''], rows }),
          beyond > 0,
        )
  return `<h2 id="baseline">Since the baseline</h2>${body}`
}

function suiteSection({ suite, tables, curves, misses }: SuiteResult): string {
  return `<h2 id="${escaped(suite)}">${escaped(suite.charAt(0).toUpperCase() + suite.slice(1))}</h2>
${tables.map(tableSection).join('\n')}
${curves.map(curveSection).join('\n')}
${misses.length === 0 ? '' : folded(`${misses.length} misses in full`, misses.map(missOf).join('\n'))}`
}

function tableSection(table: Table): string {
  const chart = table.shares ? intervalChart(table.title, table.shares) : ''
  const heading = `<h3>${escaped(table.title)}</h3>${table.note ? `<p class="soft">${escaped(table.note)}</p>` : ''}`
  if (chart !== '') return `${heading}${chart}${folded('The same as a table', tableOf(table))}`
  return table.reportOnly === true ? heading + folded(`${table.rows.length} rows`, tableOf(table)) : heading + tableOf(table)
}

function curveSection(curve: Curve): string {
  const rows = (curve.lines[0]?.points ?? []).map(([at], i) => [`${at}`, ...curve.lines.map(({ points }) => points[i]?.[2] ?? '')])
  return `<h3>${escaped(curve.title)}</h3><p class="soft">${escaped(curve.y)}, in percent</p>${curveChart(curve)}${folded('The same as a table', tableOf({ title: '', columns: [curve.x, ...curve.lines.map(({ name }) => name)], rows }))}`
}

function tableOf({ columns, rows, shares }: Table): string {
  const isWords = !shares && rows.some((row) => row.slice(1).some((cell) => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(cell)))
  const cells = (row: readonly string[]) => row.map((cell, at) => (at === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')
  return `<div class="wide" tabindex="0" role="group" aria-label="table"><table${isWords ? ' class="words"' : ''}><thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table></div>`
}

function folded(summary: string, content: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${escaped(summary)}</summary>${content}</details>`
}

function missOf({ id, split, asked, expected, given, because }: Miss): string {
  return `<div class="miss"><p class="asked">${escaped(asked.join('\n'))}</p><p>expected ${escaped(expected)}, given <span class="bad">${escaped(given)}</span></p><p class="soft">${escaped(because)}</p><p class="soft">${escaped(split)}, ${escaped(id)}</p></div>`
}
