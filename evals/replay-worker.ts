import { parentPort } from 'node:worker_threads'
import { readProduct } from '../src/product.ts'
import { evalPorts, replay } from './replay.ts'
import type { Conversation, Replayed } from './replays.ts'

const ports = evalPorts(readProduct())

/** One thread of evals/replays.ts: conversations in, their last entries out. */
async function answer(conversations: readonly Conversation[]): Promise<void> {
  const done: Replayed[] = []
  for (const { id, turns } of conversations) done.push({ id, entry: (await replay(turns, ports, id)).entry })
  parentPort?.postMessage(done)
}

// A fault ends the thread, and with it the run.
parentPort?.on('message', (conversations: readonly Conversation[]) => void answer(conversations))
