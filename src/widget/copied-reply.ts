import type { Exchange } from './conversation.ts'
import { bylineOf, libraryHref } from './evidence-view.ts'
import { kindWords } from './evidence-words.ts'
import { splitReply } from './reply-text.ts'

/** A reply as plain text to take along: the question, what was said, and every source with its claim and address. */
export function copiedReply({ question, text, reply }: Exchange, server: string): string {
  const sources = (reply?.citations ?? []).map(
    (citation) =>
      `[${citation.n}] ${citation.source.title}. ${bylineOf(citation)}, ${kindWords[citation.source.kind].toLowerCase()}. "${citation.claim}" ${citation.source.url ?? libraryHref(citation, server)}`,
  )
  return [question, splitReply(text).body.replace(/\*\*/gu, ''), ...sources].join('\n\n')
}
