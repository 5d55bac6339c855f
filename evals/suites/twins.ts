import type { Seen, Table } from '../suite.ts'

/** Refused messages beside their answerable twins, family by family; the families with a wrong side first. */
export function twinTable(seen: readonly Seen[]): Table {
  const families = [...Map.groupBy(seen, ({ one }) => one.family)].filter(([, own]) => own.some(({ one }) => one.twin) && own.some(({ one }) => !one.twin))
  const rows = families.map(([family, own]) => {
    const side = (twin: boolean) => own.filter(({ one }) => one.twin === twin)
    return { family, wrong: own.filter((item) => !isRight(item)).length, asks: side(false), twins: side(true) }
  })
  return {
    title: 'Twins side by side, development',
    reportOnly: true,
    columns: ['family', 'asks', 'answerable twins'],
    rows: rows.toSorted((a, b) => b.wrong - a.wrong).map(({ family, asks, twins }) => [family, asks.map(line).join('\n'), twins.map(line).join('\n')]),
  }
}

function isRight({ one, reply }: Seen): boolean {
  return one.accept.includes(reply.outcome)
}

function line(item: Seen): string {
  return `${isRight(item) ? '✓' : '✗'} ${item.one.turns.join(' ⏎ ')} → ${item.reply.outcome}`
}
