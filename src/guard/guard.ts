import { type Mention, mentionsOf } from '../domain/mentions.ts'
import type { Policy } from '../domain/policy.ts'
import type { Question } from '../domain/question.ts'
import type { Term } from '../domain/term.ts'
import { combine, type Verdict } from '../domain/verdict.ts'
import { classified, mayHoldDanger, pieceEscalates } from './classifier-rail.ts'
import { aboutCues, cuesOf, cueVerdict } from './cue-rail.ts'
import { besideSafety, earlierRisk, raisedRisk, standsAlone } from './escalation.ts'
import { addsOnly, partsOf } from './escalation-parts.ts'
import { knownWordsOf } from './known-words.ts'
import { languageDetector } from './language.ts'
import { languageRail } from './language-rail.ts'
import { lexiconOf } from './lexicon.ts'
import type { LinearModel } from './linear-model.ts'
import { read, type Reader, type Reading, readingsOf } from './reading.ts'

/** What the guardrails make of a question. */
export type Guarded = {
  readonly verdict: Verdict
  /** Id of the fixed wording about the assistant that answers the question; null when it is about the subject. */
  readonly about: string | null
  /** What the conversation names, the last message's names first. */
  readonly subjects: readonly Mention[]
  /** BCP 47 tag of the message. */
  readonly language: string
}

/** Judges a question with its conversation. Needs no model, no index and no database. */
export type Guard = (question: Question) => Guarded

/** What the build makes for the guardrails. */
export type GuardData = { readonly model: LinearModel; readonly languageModel: LinearModel; readonly vocabulary: ReadonlySet<string> }

/** How many earlier turns of the user are read. */
const turnsRead = 8

/** The guardrails over a policy, the names of the corpus, and what the build trained. */
export function guardOf(policy: Policy, terms: readonly Term[], data: GuardData): Guard {
  const reader: Reader = { mentions: mentionsOf(terms), lexicon: lexiconOf(policy.lexicon), known: knownWordsOf(data.vocabulary) }
  const cues = cuesOf(policy)
  const veils = policy.reasons.filter(({ disguise }) => disguise).map(({ reason }) => reason)
  const about = aboutCues(policy)
  const languageOf = languageDetector(policy, data.vocabulary)
  const otherLanguages = languageRail(policy, terms, data.languageModel)

  return (question) => {
    const earlier = question.earlier.slice(-turnsRead).map(({ text }) => read({ how: 'as written', text }, reader))
    const whole = readingsOf(question.text, reader)
    const risk = raisedRisk(question, whole[0])
    // Told that the danger is over, what else was said is judged by itself: "he's stable on the ward. What is clonus?"
    const beside = risk?.over ? besideSafety(question.text) : null
    const readings = beside ? readingsOf(beside, reader) : whole
    const [asWritten, ...undone] = readings
    const judgedAlone = (reading: Reading) => {
      const seen = classified(reading, earlier, data.model, policy)
      return { seen, verdict: combine(cueVerdict(reading, cues), seen.verdict) }
    }
    const judgedAs = (reading: Reading): Verdict => {
      const { verdict, seen } = judgedAlone(reading)
      if (verdict.outcome === 'escalate' || !mayHoldDanger(reading, seen)) return verdict
      for (const { text, rest } of partsOf(reading)) {
        const part = read({ how: reading.how, text }, reader)
        const isWhole = rest !== null && (rest === '' || addsOnly(read({ how: reading.how, text: rest }, reader)))
        const found = isWhole ? judgedAlone(part).verdict : pieceEscalates(part, data.model, policy)
        if (found?.outcome === 'escalate') return combine(verdict, found)
      }
      return verdict
    }
    const veiled = undone.length > 0 && reader.known.share(asWritten.text) < legible
    // What its disguise hides tells the language of a message that nobody could read as it stands.
    const written = languageOf(question.text)
    const language = veiled && undone[0] ? languageOf(undone[0].text) : written
    const own = written === 'en' ? null : otherLanguages(question.text, written)
    const said = combine(
      own ? combine(own.verdict, cueVerdict(asWritten, cues)) : veiled ? nothing : isNoise(asWritten, reader) ? noise(asWritten) : judgedAs(asWritten),
      ...undone.map((reading) => disguised(judgedAs(reading), veiled, veils)),
    )
    const isSurelyRaised = (text: string) => {
      const raised = read({ how: 'as written', text }, reader)
      return (
        languageOf(text) !== 'en' ||
        reader.known.share(raised.text) < legible ||
        cueVerdict(raised, cues).outcome === 'escalate' ||
        classified(raised, [], data.model, policy).danger >= sureRisk
      )
    }
    const isLeft = own ? own.safe : risk !== null && standsAlone(asWritten, said) && !isSurelyRaised(risk.text)
    const judged = combine(said, ...(isLeft ? [] : [earlierRisk(question, whole[0])]))
    const fixed =
      beside === '' ? safeNow(policy) : judged.outcome === 'escalate' || judged.outcome === 'refuse' ? null : own?.about ? greeting(policy) : about(asWritten)
    const subjects = [...asWritten.mentions, ...undone.flatMap(({ mentions }) => mentions), ...earlier.toReversed().flatMap(({ mentions }) => mentions)]
    return {
      verdict: fixed === null ? judged : { outcome: 'answer', evidence: judged.evidence },
      about: fixed,
      subjects: subjects.filter(({ sure }) => sure),
      language,
    }
  }
}

/** The wording for somebody who says that the danger is over, and nothing else. */
const safeNow = ({ about }: Policy): string | null => about.find(({ id }) => id === 'safe-now')?.id ?? null

/** In another language one wording greets, and tells what the assistant is. */
const greeting = ({ about }: Policy): string | null => about.find(({ id }) => id === 'greeting')?.id ?? null

const nothing: Verdict = { outcome: 'out_of_scope', evidence: [] }

/** From this probability on an escalation was raised on good ground, and stays raised whatever is asked next. */
const sureRisk = 0.6

/** Less than this share of known letters, and what the message says is what its disguise hides. */
const legible = 0.4

/** A refused request in disguise is refused for the disguise too; an undone text that asks nothing refused changes what is readable in nothing. */
function disguised(verdict: Verdict, veiled: boolean, veils: readonly string[]): Verdict {
  switch (verdict.outcome) {
    case 'refuse':
      return {
        ...verdict,
        reasons: [verdict.reasons[0], ...new Set([...verdict.reasons.slice(1), ...veils].filter((reason) => reason !== verdict.reasons[0]))],
      }
    case 'escalate':
      return verdict
    case 'answer':
    case 'abstain':
    case 'out_of_scope':
      return veiled ? verdict : { outcome: 'out_of_scope', evidence: verdict.evidence }
    default:
      return verdict satisfies never
  }
}

/** Latin letters that nobody could say aloud, and no disguise undone: nothing was asked. Other languages can be said aloud. */
function isNoise(reading: Reading, { known }: Reader): boolean {
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u.test(reading.text) || reading.mentions.length > 0 || known.share(reading.text) >= 0.2) return false
  const letters = reading.words.filter((word) => /[a-z]{2}/.test(word))
  const sayable = letters.filter((word) => /[aeiouy]/.test(word) && !/[^aeiouy\d]{4}/.test(word) && !/(.)\1\1/.test(word))
  return sayable.length <= letters.length * 0.3 && reading.classes.every((classes) => classes.size === 0)
}

const noise = (reading: Reading): Verdict => ({
  outcome: 'out_of_scope',
  evidence: [{ rail: 'scope', reason: 'out_of_scope', words: reading.words.slice(0, 6).join(' '), reading: 'no words', score: 1 }],
})
