import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/domain/reply.ts'
import type { Entry } from '../../src/domain/transcript.ts'
import type { TranscriptStore } from '../../src/ports/transcript-store.ts'

/** An entry, whole and plausible, with what a test wants different. */
export function entry(reply: Partial<Reply>, rest: Partial<Omit<Entry, 'reply'>> = {}): Entry {
  return {
    reply: {
      id: crypto.randomUUID(),
      conversation: crypto.randomUUID(),
      outcome: 'answer',
      reasons: [],
      text: 'Nobody knows. [1]',
      statements: [{ text: 'Nobody knows.', citations: [1] }],
      citations: [
        {
          n: 1,
          passage: 'a-study#c1',
          claim: 'Nobody knows this yet.',
          source: {
            id: 'a-study',
            title: 'A study',
            authors: ['A. Author'],
            year: 2020,
            container: null,
            kind: 'survey',
            evidence_level: 'observational',
            url: null,
          },
        },
      ],
      contacts: [],
      suggestions: [],
      language: 'en',
      answered_by: 'extractive',
      versions: { app: 'a', corpus: 'b', policy: 'c', prompts: 'd' },
      ...reply,
    },
    question: 'what is known?',
    redactions: {},
    verdict: { outcome: 'answer', evidence: [] },
    dropped: [],
    passages: [],
    at: 1_790_000_000,
    durationInMs: 4.5,
    ...rest,
  }
}

/** What every transcript store does, whatever it keeps its entries in. */
export function transcriptStoreContract(name: string, make: () => TranscriptStore): void {
  describe(`transcript store, ${name}`, () => {
    it('has no turns for a conversation that never began', async () => {
      expect(await make().turns(crypto.randomUUID())).toBeNull()
    })

    it('gives the turns of a conversation, oldest first, with what was concluded', async () => {
      const store = make()
      const conversation = crypto.randomUUID()
      await store.record(entry({ conversation, outcome: 'refuse', reasons: ['first_reason', 'second_reason'] }, { question: 'can I?' }))
      await store.record(entry({ conversation }, { question: 'and why not?' }))
      await store.record(entry({}, { question: 'someone else' }))
      expect(await store.turns(conversation)).toEqual([
        { text: 'can I?', outcome: 'refuse', reasons: ['first_reason', 'second_reason'] },
        { text: 'and why not?', outcome: 'answer', reasons: [] },
      ])
    })

    it('keeps an entry once, however often the same reply is recorded', async () => {
      const store = make()
      const one = entry({ reasons: ['a_reason'], outcome: 'refuse' })
      await store.record(one)
      await store.record(one)
      await store.record({ ...one, question: 'changed' })
      expect(await store.turns(one.reply.conversation)).toEqual([{ text: 'what is known?', outcome: 'refuse', reasons: ['a_reason'] }])
    })

    it('keeps entries of one conversation that arrive at once', async () => {
      const store = make()
      const conversation = crypto.randomUUID()
      await Promise.all(['1', '2', '3'].map((question) => store.record(entry({ conversation }, { question }))))
      expect((await store.turns(conversation))?.map(({ text }) => text).toSorted()).toEqual(['1', '2', '3'])
    })

    it('keeps what users write as it is, quotes, other scripts and emoji included', async () => {
      const store = make()
      const question = `'; DROP TABLE entries; -- "กระท่อม" 🌿\n`
      const one = entry({}, { question })
      await store.record(one)
      expect((await store.turns(one.reply.conversation))?.[0]?.text).toBe(question)
    })

    it('takes feedback on a reply it holds, and takes it again', async () => {
      const store = make()
      const one = entry({})
      await store.record(one)
      expect(await store.feedback({ reply: one.reply.id, rating: 'up' }, 1)).toBe(true)
      expect(await store.feedback({ reply: one.reply.id, rating: 'down', comment: 'no' }, 2)).toBe(true)
    })

    it('takes no feedback on a reply it does not hold', async () => {
      expect(await make().feedback({ reply: crypto.randomUUID(), rating: 'up' }, 1)).toBe(false)
    })

    it('answers a ping', async () => {
      await expect(make().ping()).resolves.toBeUndefined()
    })
  })
}
