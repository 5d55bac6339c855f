import type { Outcome, Reason } from './outcome.ts'

/** Longest message taken, in characters (contract.md, limits). */
export const longestMessage = 8000
/** Most user turns in one conversation (contract.md, limits). */
export const mostTurns = 50

/** Whether a message is over the limit; a character beyond the basic plane, such as an emoji, counts once. */
export function isTooLong(message: string): boolean {
  return message.length > longestMessage && [...message].length > longestMessage
}

/** An earlier question of the conversation, as the transcript holds it, with what was concluded. */
export type EarlierTurn = {
  readonly text: string
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
}

/** The user message to be replied to, with its conversation. The history is the server's own. */
export type Question = {
  /** Id of the reply to come. */
  readonly id: string
  readonly conversation: string
  readonly text: string
  readonly earlier: readonly EarlierTurn[]
  /** ISO 3166 code of the country the request came from, where known. */
  readonly country: string | null
}
