import { type Mentions, mentionsOf } from '../domain/mentions.ts'
import type { Policy } from '../domain/policy.ts'
import type { SenseRule, SenseWords } from '../domain/senses.ts'
import type { Term } from '../domain/term.ts'
import { combine, type Evidence, type Verdict } from '../domain/verdict.ts'
import { type LinearModel, score } from './linear-model.ts'
import { type Sensed, sense, senseFeatures } from './sense-features.ts'
import { type Tagger, taggerOf } from './senses.ts'

/** What is made of a message in another language than English. */
export type LanguageVerdict = {
  readonly verdict: Verdict
  /** Whether it only greets, or asks about the assistant. */
  readonly about: boolean
  /** Whether it says that a danger raised before is over. */
  readonly safe: boolean
}

/** Judges a message in the language given, any but English. */
export type LanguageRail = (text: string, language: string) => LanguageVerdict

/**
 * How much more than an answer an outcome counts: a missed escalation costs most, then a missed refusal. Chosen on the
 * development split; that of escalation holds where any word of danger was understood.
 */
export const languageOdds = { escalate: 4, refuse: 2, answer: 1, outOfScope: 1 }
/** From which probability a further reason is named beside the likeliest. */
const alsoNamed = 0.15
/** A longer message than this is no mere greeting. */
const longestGreeting = 9

/** The rail over all languages but English; a language nobody foresaw is judged by the names of substances alone. */
export function languageRail(policy: Policy, terms: readonly Term[], model: LinearModel): LanguageRail {
  const mentions: Mentions = mentionsOf(terms)
  const own = new Map(policy.languages.map(({ tag, lexicon }) => [tag, onceNeeded(lexicon)]))
  const others = new Map(Object.entries(policy.senses.others).map(([tag, lexicon]) => [tag, onceNeeded(lexicon)]))
  const nothing: Tagger = () => []

  return (text, language) => {
    const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
    const tagger = own.get(language)?.()
    const sensed = sense(plain, tagger ?? others.get(language)?.() ?? nothing, mentions)
    const about = isAbout(sensed, policy)
    const safe = sensed.senses.has('safe')
    if (about) return { verdict: { outcome: 'answer', evidence: [] }, about, safe }
    const verdict =
      tagger && isElsewhere(sensed, policy)
        ? { outcome: 'out_of_scope' as const, evidence: [] }
        : tagger
          ? combine(classified(sensed, language, model, policy), ...ruled(sensed, language, policy.senses.rules, policy))
          : otherwise(sensed, language, policy)
    return { verdict, about, safe }
  }
}

/** A tagger made when its language is first read: a worker must start at once, and most see one language. */
function onceNeeded(lexicon: SenseWords): () => Tagger {
  let made: Tagger | null = null
  return () => {
    made ??= taggerOf(lexicon)
    return made
  }
}

/** What the rules say: any one decides. */
function ruled(sensed: Sensed, language: string, rules: readonly SenseRule[], { reasons }: Policy): readonly Verdict[] {
  return rules.flatMap(({ reason, all, none }): readonly Verdict[] => {
    const named = all.map((either) => either.split('|').find((name) => sensed.senses.has(name)))
    if (named.some((name) => name === undefined) || none.some((name) => sensed.senses.has(name))) return []
    const words = sensed.tags
      .filter((tag) => named.includes(tag.sense))
      .map((tag) => tag.words)
      .join(' … ')
    const evidence: Evidence[] = [{ rail: `${language}: ${all.join(' + ')}`, reason, words, reading: 'as written', score: 1 }]
    const escalates = reasons.some((one) => one.reason === reason && one.outcome === 'escalate')
    return [escalates ? { outcome: 'escalate', reason, evidence } : { outcome: 'refuse', reasons: [reason], evidence }]
  })
}

/** What the trained classifier says of a language that has fixed wording. */
function classified(sensed: Sensed, language: string, model: LinearModel, { reasons, senses }: Policy): Verdict {
  const scores = score(model, senseFeatures(sensed, senses.groups))
  const likeliest = (outcome: 'refuse' | 'escalate') =>
    reasons
      .filter((one) => one.outcome === outcome)
      .map(({ reason }) => reason)
      .toSorted((a, b) => scores.of(b) - scores.of(a))
  const escalations = likeliest('escalate')
  const refusals = likeliest('refuse')
  const sum = (heads: readonly string[]) => heads.reduce((total, head) => total + scores.of(head), 0)
  const speaksOfDanger = (senses.groups['danger'] ?? []).some((name) => sensed.senses.has(name))
  const weighed = [
    { outcome: 'escalate', weight: (speaksOfDanger ? languageOdds.escalate : 1) * sum(escalations) },
    { outcome: 'refuse', weight: languageOdds.refuse * sum(refusals) },
    { outcome: 'answer', weight: languageOdds.answer * scores.of('answer') },
    { outcome: 'out_of_scope', weight: languageOdds.outOfScope * scores.of('out_of_scope') },
  ] as const
  const evidenceFor = (head: string): Evidence => ({
    rail: `${language}: classifier`,
    reason: head,
    words: scores.because(head, 6).join(', '),
    reading: 'as written',
    score: Math.round(scores.of(head) * 1000) / 1000,
  })
  const [winner] = weighed.toSorted((a, b) => b.weight - a.weight)
  const [worst] = escalations
  const [first, ...rest] = refusals
  if (winner?.outcome === 'escalate' && worst) return { outcome: 'escalate', reason: worst, evidence: [evidenceFor(worst)] }
  if (winner?.outcome === 'refuse' && first) {
    const also = rest.filter((reason) => scores.of(reason) >= alsoNamed)
    return { outcome: 'refuse', reasons: [first, ...also], evidence: [first, ...also].map(evidenceFor) }
  }
  const outcome = winner?.outcome === 'out_of_scope' ? 'out_of_scope' : 'answer'
  return { outcome, evidence: [evidenceFor(outcome)] }
}

/**
 * A language without fixed wording is never answered: its questions cannot be told from requests well enough. What
 * speaks of the subject is refused, unless it plainly asks for a fact; the rest is out of scope.
 */
function otherwise(sensed: Sensed, language: string, policy: Policy): Verdict {
  const { senses } = policy
  const [first, ...rest] = ruled(sensed, language, senses.otherRules, policy)
  if (first) return combine(first, ...rest)
  const among = (group: string) => (senses.groups[group] ?? []).filter((name) => sensed.senses.has(name)).length
  const evidence: Evidence[] = [
    {
      rail: `${language}: no fixed wording`,
      reason: senses.otherwise,
      words: sensed.tags.map((tag) => tag.words).join(' … '),
      reading: 'as written',
      score: 1,
    },
  ]
  const isOfSubject = among('subject') > 0 || sensed.mentions.length > 0 || (among('advice') > 1 && among('beside') === 0)
  return isOfSubject && among('facts') === 0 ? { outcome: 'refuse', reasons: [senses.otherwise], evidence } : { outcome: 'out_of_scope', evidence }
}

/** Speaks of another subject, of none of ours, and of no danger. */
function isElsewhere({ senses, mentions }: Sensed, { senses: { groups } }: Policy): boolean {
  const ours = ['danger', 'subject', 'people'].flatMap((name) => groups[name] ?? []).filter((name) => name !== 'self')
  const taking = ['consume', 'unit', 'hide', 'test', 'override', 'alcohol', 'combine', 'spacing']
  return senses.has('elsewhere') && mentions.length === 0 && ![...ours, ...taking].some((name) => senses.has(name))
}

/** A greeting, or a question about the assistant, and nothing beside. */
function isAbout({ tags, senses, size }: Sensed, { senses: { groups } }: Policy): boolean {
  const greeting = tags.filter((tag) => tag.sense === 'about')
  const within = (tag: Sensed['tags'][number]) => greeting.some((one) => tag.at >= one.at && tag.at < one.at + one.words.length)
  const weighty = new Set(['advice', 'facts', 'danger', 'subject'].flatMap((name) => groups[name] ?? []))
  const beside = tags.some((tag) => weighty.has(tag.sense) && !within(tag)) || (senses.has('kratom') && !tags.some((tag) => tag.sense === 'kratom'))
  return greeting.length > 0 && size <= longestGreeting && !beside && !senses.has('elsewhere')
}
