import type { Pointer } from '../domain/brief.ts'
import type { Contact } from '../domain/contact.ts'
import { statedCountry } from '../domain/country.ts'
import type { Draft, DraftPart } from '../domain/draft.ts'
import type { Found } from '../domain/found.ts'
import type { Library } from '../domain/library.ts'
import type { Mention } from '../domain/mentions.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { LanguageWording, Policy, ReasonPolicy, Wordings } from '../domain/policy.ts'
import type { Question } from '../domain/question.ts'
import { reasonsOf, type Verdict } from '../domain/verdict.ts'
import { contactsFor } from './contacts.ts'
import { composeAnswer, composeFacts } from './extractive.ts'
import { filled, names } from './wording.ts'

/** What composing takes beside the question. */
export type Desk = { readonly policy: Policy; readonly library: Library; readonly language: string }

/** Most risk facts beside a refusal, and most follow-ups offered. */
const mostFacts = 3
const mostSuggestions = 3

const english = { and: 'and', or: 'or', with: 'with', this: 'this' }

const medicinal = new Set(['antidepressant', 'medicine'])
/** Kinds too general to be what nothing was found on. */
const everyday = new Set(['condition', 'symptom', 'person-group', 'class'])

/** The contacts of a verdict, for where the user says they are, or the request came from, or their language is spoken. */
function contactsOf(verdict: Verdict, question: Question, { policy, language }: Desk): Reach {
  const reason = leading(verdict, policy)
  const said = [question.text, ...question.earlier.toReversed().map(({ text }) => text)].map(statedCountry).find((code) => code !== null)
  const spoken = policy.languages.find(({ tag }) => tag === language)?.countries ?? []
  const countries = said ? [said] : question.country ? [question.country] : spoken
  return { contacts: contactsFor(reason?.contacts ?? [], countries, policy.contacts), local: countries.length > 0 }
}

/** Whom to turn to, and whether that is in the user's country. */
type Reach = { readonly contacts: readonly Contact[]; readonly local: boolean }

/** The words to look up for the risk facts of a refusal; null where it goes without. */
export function factsAsked(verdict: Verdict, subjects: readonly Mention[], policy: Policy): string | null {
  const reason = leading(verdict, policy)
  if (!reason?.facts) return null
  const named = [...new Set(['kratom', ...subjects.map(({ term }) => term.name)])]
  return [...named, ...reason.topics.slice(0, 2).map((topic) => topic.replace(/-/g, ' '))].join(' ')
}

/** An escalation: its fixed wording with the contacts, and nothing else. Needs no index, no model and no database. */
export function composeEscalation(verdict: Verdict, question: Question, desk: Desk): Draft {
  const reason = leading(verdict, desk.policy)
  const reach = contactsOf(verdict, question, desk)
  return {
    outcome: 'escalate',
    reasons: reasonsOf(verdict),
    contacts: reach.contacts,
    parts: wordingParts(wordingOf(reason, desk), [], reach, desk),
    suggestions: [],
  }
}

/** A refusal: why not and who can help, then cited risk facts on what was named, then what can be answered. */
export function composeRefusal(verdict: Verdict, question: Question, subjects: readonly Mention[], found: Found | null, desk: Desk): Draft {
  const reason = leading(verdict, desk.policy)
  const reach = contactsOf(verdict, question, desk)
  const statements = found && reason ? composeFacts(found, withKratom(subjects, found), desk.library, mostFacts) : []
  const introduction = languageOf(desk)?.factsIntro ?? desk.policy.wordings.factsIntro
  const facts: readonly DraftPart[] = statements.length > 0 ? [{ part: 'section', label: 'In short', introduction }, ...statements] : []
  return {
    outcome: 'refuse',
    reasons: reasonsOf(verdict),
    contacts: reach.contacts,
    parts: [...wordingParts(wordingOf(reason, desk), subjects, reach, desk), ...facts],
    suggestions: offered([...nearbyIds(found), ...(reason?.offers ?? [])], question, desk),
  }
}

/** An answer from what was found; without a statement it says so and names what is nearby. */
export function composeFrom(found: readonly Found[], question: Question, desk: Desk): Draft {
  const { wordings } = desk.policy
  const language = languageOf(desk)
  const statements = composeAnswer(found, desk.library)
  if (!statements.some(({ part }) => part === 'statement')) return composeAbstention(found, question, desk)
  const [lead] = found.flatMap(({ briefs }) => briefs.slice(0, 1))
  const pointer = (language?.pointers ?? wordings.pointers)[pointerOf(lead?.item.pointer, found)]
  return {
    ...plain('answer'),
    parts: [
      ...(language ? [{ part: 'wording' as const, text: language.note }] : []),
      ...statements,
      ...(pointer ? [{ part: 'wording' as const, text: pointer }] : []),
    ],
    suggestions: offered([...(lead?.item.next ?? []), ...found.flatMap(nearbyIds)], question, desk, lead?.item.id),
  }
}

/** Says that the corpus holds nothing on this, and what it holds nearby. */
export function composeAbstention(found: readonly Found[], question: Question, desk: Desk): Draft {
  const { wordings } = desk.policy
  const language = languageOf(desk)
  const asked = names(found.flatMap(({ subjects }) => subjects).filter(({ term }) => !everyday.has(term.kind) && term.id !== 'kratom'))
  const near = found.flatMap(({ briefs, rejected }) => [...briefs, ...rejected.briefs]).slice(0, 2)
  const said = language?.abstain ?? wordings.abstain.replace(/\{asked\|([^}]*)\}/, (_, fallback: string) => (asked.length > 0 ? asked.join(' and ') : fallback))
  const nearby = near.length > 0 && !language ? wordings.nearby.replace('{titles}', near.map(({ item }) => lowerFirst(item.title)).join(', and on ')) : ''
  return {
    ...plain('abstain'),
    parts: [said, nearby].filter(Boolean).map((text) => ({ part: 'wording', text })),
    suggestions: offered(
      near.map(({ item }) => item.id),
      question,
      desk,
    ),
  }
}

/** A question about the assistant, answered in fixed wording. */
export function composeAbout(id: string, question: Question, desk: Desk): Draft {
  const about = desk.policy.about.find((one) => one.id === id)
  const language = languageOf(desk)
  const text = (id === safeNow ? language?.safer : language?.answer) ?? about?.wording ?? desk.policy.wordings.outOfScope
  return { ...plain('answer'), parts: [{ part: 'wording', text }], suggestions: offered(about?.offers ?? [], question, desk) }
}

/** The page under prompts/about/ for users who tell that the danger is over. */
const safeNow = 'safe-now'

/** One polite line on what the assistant is for. */
export function composeScope(question: Question, desk: Desk): Draft {
  const text = languageOf(desk)?.outOfScope ?? desk.policy.wordings.outOfScope
  return { ...plain('out_of_scope'), parts: [{ part: 'wording', text }], suggestions: offered(['kratom-for-depression', 'what-is-kratom'], question, desk) }
}

/** Said when something broke: no answer that could not be checked. */
export function composeFault(desk: Pick<Desk, 'policy' | 'language'>): Draft {
  const { wordings, languages } = desk.policy
  const language = languages.find(({ tag }) => tag === desk.language)
  const text = (language?.fault ?? wordings.fault).replace('{emergency}', language?.emergencyNumber ?? wordings.emergencyNumber)
  return { ...plain('refuse'), parts: [{ part: 'wording', text }], suggestions: [] }
}

function plain(outcome: Outcome) {
  return { outcome, reasons: [], contacts: [] }
}

/** The fixed sentences around statements, with headings in the user's language. */
export function wordingsIn({ policy, language }: Pick<Desk, 'policy' | 'language'>): Wordings {
  const sections = policy.languages.find(({ tag }) => tag === language)?.sections
  return sections ? { ...policy.wordings, sections } : policy.wordings
}

/** The policy of the reason that leads: the first that the guardrails named, which is the surest. */
function leading(verdict: Verdict, policy: Policy): ReasonPolicy | null {
  const [first] = reasonsOf(verdict)
  return policy.reasons.find(({ reason }) => reason === first) ?? null
}

function wordingOf(reason: ReasonPolicy | null, desk: Desk): string {
  if (!reason) return desk.policy.wordings.fault
  return languageOf(desk)?.reasons[reason.reason] ?? reason.wording
}

function languageOf({ policy, language }: Desk): LanguageWording | undefined {
  return policy.languages.find(({ tag }) => tag === language)
}

function wordingParts(wording: string, subjects: readonly Mention[], { contacts, local }: Reach, desk: Desk): readonly DraftPart[] {
  const { wordings } = desk.policy
  const language = languageOf(desk)
  const first = (kind: Contact['for']) => contacts.find((contact) => contact.for === kind && !/\d/.test(contact.contact))?.contact ?? ''
  const elsewhere = language
    ? { emergency: language.emergencyNumber, crisis: first('crisis'), poison: first('poison') }
    : { emergency: wordings.emergencyNumber, crisis: wordings.crisisLines, poison: local ? wordings.poisonCentre : wordings.poisonLines }
  return filled(wording, { subjects, contacts, elsewhere, local, joints: language?.joints ?? english })
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ part: 'wording', text: text.trim() }))
}

/** Facts are about what the user named; where nothing was named, about kratom. */
function withKratom(subjects: readonly Mention[], found: Found): readonly Mention[] {
  return subjects.length > 0 ? subjects : found.subjects
}

function pointerOf(pointer: Pointer | undefined, found: readonly Found[]): Pointer {
  if (pointer !== undefined && pointer !== 'none') return pointer
  return found.some(({ subjects }) => subjects.some(({ term }) => medicinal.has(term.kind))) ? 'pharmacist' : 'none'
}

function nearbyIds(found: Found | null): readonly string[] {
  return found?.briefs.slice(0, 2).map(({ item }) => item.id) ?? []
}

/** Follow-up questions that a brief answers, none twice, none that was just asked. */
function offered(ids: readonly string[], question: Question, { library, language, policy }: Desk, answered?: string): readonly string[] {
  if (policy.languages.some(({ tag }) => tag === language)) return []
  const asked = question.text.trim().toLowerCase()
  const questions = [...new Set(ids)].filter((id) => id !== answered).flatMap((id) => library.brief(id)?.questions[0] ?? [])
  return questions.filter((text) => text.toLowerCase() !== asked).slice(0, mostSuggestions)
}

function lowerFirst(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title
}
