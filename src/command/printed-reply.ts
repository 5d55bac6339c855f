import type { Citation, Reply } from '../domain/reply.ts'

/** A reply as a person reads it in a terminal: its text, then its numbered sources. */
export function printed(reply: Reply): string {
  const text = reply.text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\*(.+?)\*/g, '$1')
  const sources = reply.citations.map(sourceLine)
  return [text, ...(sources.length > 0 ? ['Sources', ...sources] : [])].join('\n\n').replace(/\n\n(\[\d)/g, '\n$1')
}

function sourceLine({ n, source }: Citation): string {
  const who = source.authors.length > 2 ? `${source.authors[0]} and others` : source.authors.join(' and ')
  const what = [who, source.title, source.container, source.year].filter((part) => part !== null && part !== '').join('. ')
  return `[${n}] ${what} (${source.kind}). ${source.url ?? `${source.id}, cited without a link`}`
}
