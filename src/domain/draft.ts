import type { Contact } from './contact.ts'
import type { PlacedClaim } from './found.ts'
import type { Outcome, Reason } from './outcome.ts'

/** A piece of a reply before verification, in reading order. */
export type DraftPart =
  /** Fixed wording: a paragraph of its own. */
  | { readonly part: 'wording'; readonly text: string }
  /** Begins a new paragraph of statements, under the heading that the wordings give this section, or after an introduction. */
  | { readonly part: 'section'; readonly label: string; readonly introduction?: string }
  /** An evidence statement, with the claims it rests on; the label names the kind of evidence, or is empty. */
  | { readonly part: 'statement'; readonly text: string; readonly claims: readonly PlacedClaim[]; readonly label: string }

/** A statement that a rail dropped, with the objections. */
export type Dropped = { readonly text: string; readonly objections: readonly string[] }

/** A reply before it is rendered: what it does, its parts in reading order, and the follow-ups it offers. */
export type Draft = {
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  readonly contacts: readonly Contact[]
  readonly parts: readonly DraftPart[]
  readonly suggestions: readonly string[]
}
