import type { Draft } from '../domain/draft.ts'
import type { PlacedClaim } from '../domain/found.ts'
import type { Wordings } from '../domain/policy.ts'
import type { Citation, Statement, Versions } from '../domain/reply.ts'
import type { ReplyEvent } from '../domain/reply-event.ts'

/** What a reply says of itself beside what was drafted. */
export type Heading = {
  readonly id: string
  readonly conversation: string
  readonly language: string
  readonly versions: Versions
  readonly answeredBy: string
}

/**
 * Turns verified parts into events, numbering citations in order of first use and setting paragraphs.
 * Headings of sections and the words before follow-ups come from the wordings.
 */
export function* rendered({ outcome, reasons, contacts, parts, suggestions }: Draft, wordings: Wordings, heading: Heading): Generator<ReplyEvent> {
  const { id, conversation, language, versions, answeredBy } = heading
  yield { event: 'opening', id, conversation, outcome, reasons, contacts, language }
  const citations: Citation[] = []
  const statements: Statement[] = []
  let text = ''
  let lead = ''
  const paragraph = () => (text === '' ? '' : '\n\n')
  for (const part of parts) {
    if (part.part === 'section') {
      const label = wordings.sections[part.label] ?? ''
      lead = paragraph() + (part.introduction === undefined ? '' : `${part.introduction}\n\n`) + (label === '' ? '' : `${label} `)
      continue
    }
    if (part.part === 'wording') {
      const said = paragraph() + part.text
      text += said
      yield { event: 'wording', text: said }
      continue
    }
    const before = citations.length
    const statement = { text: part.text, citations: part.claims.map((placed) => numbered(placed, citations)) }
    statements.push(statement)
    const label = part.label === '' ? '' : ` (${part.label})`
    const said = `${lead || (text === '' ? '' : ' ')}${part.text} ${statement.citations.map((n) => `[${n}]`).join('')}${label}`
    lead = ''
    text += said
    yield { event: 'statement', text: said, statement, citations: citations.slice(before) }
  }
  if (suggestions.length > 0) {
    const ask = outcome === 'answer' ? wordings.askNext : wordings.canAnswer
    const said = `${paragraph()}${ask} ${suggestions.join(' · ')}`
    text += said
    yield { event: 'wording', text: said }
  }
  yield {
    event: 'closing',
    reply: {
      id,
      conversation,
      outcome,
      reasons: [...reasons],
      text,
      statements,
      citations,
      contacts: [...contacts],
      suggestions: [...suggestions],
      language,
      answered_by: answeredBy,
      versions,
    },
  }
}

/** The number of a claim among the citations; a new one at its first use. */
function numbered({ claim, source }: PlacedClaim, citations: Citation[]): number {
  const known = citations.find(({ passage }) => passage === claim.id)
  if (known) return known.n
  const n = citations.length + 1
  const { id, title, authors, kind, evidence_level } = source
  citations.push({
    n,
    passage: claim.id,
    claim: claim.text,
    source: { id, title, authors, year: source.year ?? null, container: source.container ?? null, kind, evidence_level, url: source.link ? source.url : null },
  })
  return n
}
