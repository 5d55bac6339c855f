import type { EarlierTurn } from '../domain/question.ts'
import type { Entry, Feedback } from '../domain/transcript.ts'

/** Where conversations are kept. Every function may reject when the store is away. */
export type TranscriptStore = {
  /** The turns of a conversation, oldest first; null when there is no such conversation. */
  readonly turns: (conversation: string) => Promise<readonly EarlierTurn[] | null>
  /** Keeps an entry; writing the same reply twice keeps it once. */
  readonly record: (entry: Entry) => Promise<void>
  /** Keeps a user's judgement; false when there is no such reply. */
  readonly feedback: (feedback: Feedback, atInS: number) => Promise<boolean>
  /** Rejects when the store does not answer. */
  readonly ping: () => Promise<void>
}
