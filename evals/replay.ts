import { memoryTranscripts } from '../src/adapters/memory-transcripts.ts'
import type { EarlierTurn } from '../src/domain/question.ts'
import type { Entry } from '../src/domain/transcript.ts'
import { type Ports, replyTo } from '../src/pipeline.ts'
import type { Product } from '../src/product.ts'

/** What the last turn of a conversation left in the transcript, and the turns that went before it. */
type LastTurn = { readonly entry: Entry; readonly earlier: readonly EarlierTurn[] }

/** Ports for evals: the product as built, transcripts in memory, faults thrown instead of reported. */
export function evalPorts(product: Product): Ports {
  return {
    ...product,
    store: memoryTranscripts(),
    clock: { nowInMs: () => performance.now() },
    later: () => undefined,
    report: (where, fault) => {
      throw new Error(`${where} failed during the evals`, { cause: fault })
    },
  }
}

/**
 * Answers every user turn in order through the product's own pipeline, as `ask --jsonl` does, and gives the last.
 * @throws {Error} when the pipeline or the record breaks: a fault is never scored as a refusal
 */
export async function replay(turns: readonly string[], ports: Ports, id = 'eval'): Promise<LastTurn> {
  const store = memoryTranscripts()
  let earlier: readonly EarlierTurn[] = []
  for (const [at, text] of turns.entries()) {
    earlier = (await store.turns(id)) ?? []
    const recorded: Promise<unknown>[] = []
    const question = { id: `${id}/${at + 1}`, conversation: id, text, earlier, country: null }
    for await (const _ of replyTo(question, { ...ports, store, later: (work) => recorded.push(work) })) continue
    await Promise.all(recorded)
  }
  const entry = store.entries.at(-1)
  if (!entry) throw new Error(`${id}: the pipeline recorded no reply`)
  return { entry, earlier }
}
