import {
  composeAbout,
  composeAbstention,
  composeEscalation,
  composeFault,
  composeFrom,
  composeRefusal,
  composeScope,
  type Desk,
  factsAsked,
  wordingsIn,
} from './composition/composition.ts'
import { rendered } from './composition/rendering.ts'
import type { Draft, Dropped } from './domain/draft.ts'
import type { Found } from './domain/found.ts'
import { englishFor } from './domain/glossary.ts'
import type { Library } from './domain/library.ts'
import { wordsOf } from './domain/mentions.ts'
import type { Policy } from './domain/policy.ts'
import type { Question } from './domain/question.ts'
import type { Versions } from './domain/reply.ts'
import type { ReplyEvent } from './domain/reply-event.ts'
import type { Guard, Guarded } from './guard/guard.ts'
import type { Clock } from './ports/clock.ts'
import type { PassageIndex } from './ports/passage-index.ts'
import type { TranscriptStore } from './ports/transcript-store.ts'
import { retrieve, retrieveAbout } from './retrieval/retrieval.ts'
import { entryOf } from './transcript/record.ts'
import { objectionsToReply, verify } from './verification/draft.ts'

/** All that replying needs from outside; chosen by worker.ts and by the commands. */
export type Ports = {
  readonly guard: Guard
  readonly index: PassageIndex
  readonly library: Library
  readonly policy: Policy
  readonly versions: Versions
  readonly store: TranscriptStore
  readonly clock: Clock
  /** Keeps work alive after the reply has gone out, such as recording it. */
  readonly later: (work: Promise<unknown>) => void
  /** Told of a fault; never of a user's words. */
  readonly report: (where: string, fault: unknown) => void
}

/** A question in, reply events out: the pipeline, in order. Yields only what the user may see. */
export async function* replyTo(question: Question, ports: Ports): AsyncGenerator<ReplyEvent> {
  const began = ports.clock.nowInMs()
  const guarded = guard(question, ports) // what may be said
  const desk = { policy: ports.policy, library: ports.library, language: guarded?.language ?? 'en' }
  const found = look(question, guarded, desk, ports) // what the corpus holds on it
  const draft = compose(question, guarded, found, desk, ports) // fixed wording and statements
  const { kept, dropped } = check(draft, question, found, desk) // only what its citations say
  const heading = { id: question.id, conversation: question.conversation, language: desk.language, versions: ports.versions, answeredBy: 'extractive' }
  for (const event of rendered(kept, wordingsIn(desk), heading)) {
    if (event.event === 'closing') {
      // the log sees what the user saw
      const seen = { question, verdict: guarded?.verdict ?? null, found, dropped, reply: event.reply, began, ended: ports.clock.nowInMs() }
      ports.later(record(seen, ports))
    }
    yield event
  }
}

/** The guardrails' verdict; null when they could not run, which ends in the fault wording and never in an answer. */
function guard(question: Question, ports: Ports): Guarded | null {
  try {
    return ports.guard(question)
  } catch (fault) {
    ports.report('guard', fault)
    return null
  }
}

/** What retrieval finds, for those verdicts that statements may follow; null when it could not look. */
function look(question: Question, guarded: Guarded | null, desk: Desk, ports: Ports): readonly Found[] | null {
  const outcome = guarded?.verdict.outcome
  if (!guarded || outcome === 'escalate' || outcome === 'out_of_scope' || guarded.about !== null) return []
  try {
    if (outcome !== 'refuse') return retrieve(inEnglish(question, desk), ports)
    const asked = factsAsked(guarded.verdict, guarded.subjects, desk.policy)
    return asked === null ? [] : [retrieveAbout(asked, ports)]
  } catch (fault) {
    ports.report('retrieval', fault)
    return null
  }
}

/** The draft of a reply; the fault wording when none could be made. */
function compose(question: Question, guarded: Guarded | null, found: readonly Found[] | null, desk: Desk, ports: Ports): Draft {
  if (!guarded) return composeFault(desk)
  try {
    return composed(question, guarded, found, desk)
  } catch (fault) {
    ports.report('composition', fault)
    return composeFault(desk)
  }
}

/** A question in another language as the English words for what it speaks of, so that it can be sought in the English corpus. */
function inEnglish(question: Question, { policy, language, library }: Desk): Question {
  const glossary = policy.languages.find(({ tag }) => tag === language)?.glossary
  if (!glossary) return question
  const named = library.mentions(wordsOf(question.text)).map(({ term }) => term.name)
  const english = [...new Set([...named, englishFor(question.text, glossary)])].join(' ').trim()
  return english === '' ? question : { ...question, text: english }
}

function composed(question: Question, guarded: Guarded, found: readonly Found[] | null, desk: Desk): Draft {
  const { verdict } = guarded
  switch (verdict.outcome) {
    case 'escalate':
      return composeEscalation(verdict, question, desk)
    case 'refuse':
      return composeRefusal(verdict, question, guarded.subjects, found?.[0] ?? null, desk)
    case 'out_of_scope':
      return composeScope(question, desk)
    case 'abstain':
    case 'answer':
      if (guarded.about !== null) return composeAbout(guarded.about, question, desk)
      return found === null ? composeFault(desk) : composeFrom(found, question, desk)
    default:
      return verdict satisfies never
  }
}

/** Runs the statement rails; an answer of which nothing is left becomes an abstention, wording that a rail objects to a fault. */
function check(draft: Draft, question: Question, found: readonly Found[] | null, desk: Desk): { readonly kept: Draft; readonly dropped: readonly Dropped[] } {
  const { kept, dropped } = verify(draft)
  const emptied = dropped.length > 0 && draft.outcome === 'answer' && !kept.parts.some(({ part }) => part === 'statement')
  const checked = emptied ? composeAbstention(found ?? [], question, desk) : kept
  // Crisis wording never waits and is never withheld: the build has run the same rails on it.
  const objections = draft.outcome === 'escalate' ? [] : objectionsToReply(checked)
  if (objections.length === 0) return { kept: checked, dropped }
  return { kept: composeFault(desk), dropped: [...dropped, { text: 'the whole reply', objections }] }
}

/** Keeps the entry; a fault is reported, and the reply goes out all the same. */
async function record(seen: Parameters<typeof entryOf>[0], ports: Ports): Promise<void> {
  try {
    await ports.store.record(entryOf(seen))
  } catch (fault) {
    ports.report('record', fault)
  }
}
