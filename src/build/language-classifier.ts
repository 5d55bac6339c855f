import { rightHeads } from './right-heads.ts'
import type { Case } from '../domain/case.ts'
import { mentionsOf } from '../domain/mentions.ts'
import type { Policy } from '../domain/policy.ts'
import type { Term } from '../domain/term.ts'
import type { PackedModel } from '../guard/linear-model.ts'
import { type Sensed, sense, senseFeatures } from '../guard/sense-features.ts'
import { taggerOf } from '../guard/senses.ts'
import { type Example, train } from './training.ts'

/** Times that a message is shown again with words forgotten: unseen ones will use words that the lexicons lack. */
const repeats = 4
/** Share of words forgotten then; swept on the development split, with a third of its words forgotten. */
const forgotten = 0.5
const weightOfEscalation = 2
/** Senses that few function words give, so that no lexicon lacks them. */
const keptSenses = new Set(['self'])

/**
 * Trains the classifier of the languages that have fixed wording, all together, on the senses of their training messages.
 * @throws {Error} when a case of another split is among them
 */
export function trainLanguageClassifier(cases: readonly Case[], { languages, reasons, senses }: Policy, terms: readonly Term[]): PackedModel {
  const heads = [...reasons.map(({ reason }) => reason), 'answer', 'out_of_scope']
  const taggers = new Map(languages.map(({ tag, lexicon }) => [tag, taggerOf(lexicon)]))
  const mentions = mentionsOf(terms)
  const chance = chances()
  const examples = cases.flatMap((one): readonly Example[] => {
    const tagger = taggers.get(one.lang)
    const text = one.turns.at(-1)
    if (!tagger || text === undefined) return []
    if (one.split !== 'training') throw new Error(`${one.id} is of the ${one.split} split: the classifier must not see it`)
    const right = rightHeads(one).map((head) => heads.indexOf(head))
    const whole = sense(text, tagger, mentions)
    const views = [whole, ...Array.from({ length: repeats }, () => withGaps(whole, chance))]
    return views.map((view) => ({ features: senseFeatures(view, senses.groups), right, weight: one.accept[0] === 'escalate' ? weightOfEscalation : 1 }))
  })
  return train(heads, examples)
}

/** A message as it would be understood if some of its words were in no lexicon. */
function withGaps(whole: Sensed, chance: () => number): Sensed {
  const lost = new Map<string, boolean>()
  const isLost = (words: string) => {
    const known = lost.get(words) ?? chance() < forgotten
    lost.set(words, known)
    return known
  }
  const tags = whole.tags.filter(({ sense: name, words }) => keptSenses.has(name) || !isLost(words))
  const gone = new Set(whole.tags.map((tag) => tag.sense))
  const named = [...whole.senses].filter((name) => !gone.has(name))
  return { ...whole, tags, senses: new Set([...tags.map((tag) => tag.sense), ...named]) }
}

/** A fixed row of numbers between 0 and 1, so that a build always gives the same weights. */
function chances(): () => number {
  let state = 20261122
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
