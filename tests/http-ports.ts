import { memoryTranscripts } from '../src/adapters/memory-transcripts.ts'
import { uiMessageStream } from '../src/adapters/ui-message-stream.ts'
import type { HttpPorts } from '../src/http/route.ts'
import type { TranscriptStore } from '../src/ports/transcript-store.ts'
import type { Product } from '../src/product.ts'

/** Faults reported and work left running, for a test to look at. */
export type Observed = { readonly reports: string[]; readonly work: Promise<unknown>[] }

/** Ports over a product, with transcripts in memory, and what a test wants different. */
export function httpPorts(product: Product, different: Partial<HttpPorts> = {}): HttpPorts & Observed {
  const reports: string[] = []
  const work: Promise<unknown>[] = []
  return {
    ...product,
    store: memoryTranscripts(),
    clock: { nowInMs: () => Date.now() },
    chance: { id: () => crypto.randomUUID() },
    replyStream: uiMessageStream,
    admits: () => Promise.resolve(true),
    limits: false,
    countryOf: (seen) => seen,
    later: (one) => work.push(one),
    report: (where, fault) => reports.push(`${where}: ${fault instanceof Error ? fault.message : String(fault)}`),
    reports,
    work,
    ...different,
  }
}

/** A store that is away. */
export const awayTranscripts: TranscriptStore = {
  turns: () => Promise.reject(new Error('away')),
  record: () => Promise.reject(new Error('away')),
  feedback: () => Promise.reject(new Error('away')),
  ping: () => Promise.reject(new Error('away')),
}
