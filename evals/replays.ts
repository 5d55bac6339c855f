import { Worker } from 'node:worker_threads'
import type { Entry } from '../src/domain/transcript.ts'

/** The user's turns of a conversation, oldest first. */
export type Conversation = { readonly id: string; readonly turns: readonly string[] }

/** The entry that the last turn of a conversation left in the transcript. */
export type Replayed = { readonly id: string; readonly entry: Entry }

/** Conversations a thread takes at once: enough to keep the messages between threads few, few enough to end together. */
const atOnce = 60

/** Threads that replay conversations through the pipeline until they are closed. */
export type Replays = {
  readonly all: (conversations: readonly Conversation[]) => Promise<ReadonlyMap<string, Entry>>
  readonly close: () => Promise<unknown>
}

/** Threads, started when first needed; each reads the product once. */
export function replayThreads(threads: number): Replays {
  let workers: readonly Worker[] = []
  const started = () => {
    if (workers.length === 0) workers = Array.from({ length: threads }, () => new Worker(new URL('./replay-worker.ts', import.meta.url)))
    return workers
  }
  const replayed = async (conversations: readonly Conversation[]) => {
    const entries = new Map<string, Entry>()
    const waiting = Array.from({ length: Math.ceil(conversations.length / atOnce) }, (_, i) => conversations.slice(i * atOnce, (i + 1) * atOnce))
    await Promise.all(
      started().map(async (worker) => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          for (const { id, entry } of await answered(worker, next)) entries.set(id, entry)
        }
      }),
    )
    return entries
  }
  // A thread answers one list at a time, so callers wait for one another.
  let before: Promise<unknown> = Promise.resolve()
  return {
    all: (conversations) => {
      const own = before.then(() => replayed(conversations))
      before = own.catch(() => undefined)
      return own
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  }
}

function answered(worker: Worker, conversations: readonly Conversation[]): Promise<readonly Replayed[]> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) => settle(() => reject(new Error(`a replay thread ended with ${code}`)))
    const failed = (fault: unknown) => settle(() => reject(fault))
    const done = (replayed: readonly Replayed[]) => settle(() => resolve(replayed))
    const settle = (how: () => void) => {
      worker.off('message', done).off('error', failed).off('exit', ended)
      how()
    }
    worker.on('message', done).on('error', failed).on('exit', ended)
    worker.postMessage(conversations)
  })
}
