import type { Draft, DraftPart, Dropped } from '../domain/draft.ts'
import { objectionsToStatement } from './grounding.ts'
import { replyObjections } from './verification.ts'

/** A draft without the statements that a rail objected to, and those statements with the objections. */
export function verify(draft: Draft): { readonly kept: Draft; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const parts = draft.parts.filter((part) => {
    if (part.part !== 'statement') return true
    const objections = objectionsTo(part)
    if (objections.length > 0) dropped.push({ text: part.text, objections })
    return objections.length === 0
  })
  return { kept: { ...draft, parts: parts.filter(leadsSomewhere) }, dropped }
}

/** A statement that could not be checked is dropped like one that was found wanting. */
function objectionsTo({ text, claims }: DraftPart & { part: 'statement' }): readonly string[] {
  if (claims.length === 0) return ['it cites no claim']
  try {
    return objectionsToStatement(text, claims).map(({ objection }) => objection)
  } catch (fault) {
    return [`could not be checked: ${fault instanceof Error ? fault.message : 'a rail failed'}`]
  }
}

/** Whether a section still has a statement under it. */
function leadsSomewhere(part: DraftPart, at: number, parts: readonly DraftPart[]): boolean {
  return part.part !== 'section' || parts[at + 1]?.part === 'statement'
}

/** What the rails object to in a whole reply: its fixed wording as much as its statements. */
export function objectionsToReply(draft: Draft): readonly string[] {
  const texts = [...draft.parts.flatMap((part) => (part.part === 'section' ? [] : [part.text])), ...draft.suggestions]
  try {
    return texts.flatMap((text) => replyObjections(text)).map(({ objection }) => objection)
  } catch (fault) {
    return [`could not be checked: ${fault instanceof Error ? fault.message : 'a rail failed'}`]
  }
}
