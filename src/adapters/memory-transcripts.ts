import type { EarlierTurn } from '../domain/question.ts'
import type { Entry } from '../domain/transcript.ts'
import type { TranscriptStore } from '../ports/transcript-store.ts'

/** Transcripts in memory: for the command line, and for tests of whatever needs a store. */
export function memoryTranscripts(): TranscriptStore & { readonly entries: readonly Entry[] } {
  const entries: Entry[] = []
  return {
    entries,
    turns: (conversation) => {
      const turns = entries.filter(({ reply }) => reply.conversation === conversation).map(turnOf)
      return Promise.resolve(turns.length > 0 ? turns : null)
    },
    record: (entry) => {
      if (!entries.some(({ reply }) => reply.id === entry.reply.id)) entries.push(entry)
      return Promise.resolve()
    },
    feedback: ({ reply }) => Promise.resolve(entries.some((entry) => entry.reply.id === reply)),
    ping: () => Promise.resolve(),
  }
}

function turnOf({ question, reply: { outcome, reasons } }: Entry): EarlierTurn {
  return { text: question, outcome, reasons }
}
