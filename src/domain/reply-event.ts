import type { Contact } from './contact.ts'
import type { Outcome, Reason } from './outcome.ts'
import type { Citation, Reply, Statement } from './reply.ts'

/** What a user may see, in order. The texts of all events, joined, are the reply's text. */
export type ReplyEvent =
  | {
      readonly event: 'opening'
      readonly id: string
      readonly conversation: string
      readonly outcome: Outcome
      readonly reasons: readonly Reason[]
      readonly contacts: readonly Contact[]
      readonly language: string
    }
  | { readonly event: 'wording'; readonly text: string }
  | { readonly event: 'statement'; readonly text: string; readonly statement: Statement; readonly citations: readonly Citation[] }
  | { readonly event: 'closing'; readonly reply: Reply }
