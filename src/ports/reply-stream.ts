import type { ReplyEvent } from '../domain/reply-event.ts'

/** A reply on its way, and what to say where it breaks off. */
export type StreamedReply = {
  readonly events: AsyncIterable<ReplyEvent>
  /** Said to the user when the events break off. */
  readonly faultText: string
  readonly onFault: (fault: unknown) => void
}

/** Sends events while they come; `sent` settles when the last one was taken, whether or not the client stayed, and never rejects. */
export type ReplyStream = (reply: StreamedReply) => { readonly response: Response; readonly sent: Promise<void> }
