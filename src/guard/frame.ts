import type { Mention } from '../domain/mentions.ts'
import type { Classes } from './lexicon.ts'

/** What a frame and an outline are read from. */
export type Seen = { readonly mentions: readonly Mention[]; readonly masked: readonly string[]; readonly classes: readonly Classes[] }

/**
 * What a reading comes down to: who asks what, about what, for whom, when, and in what manner. Slots are filled from the
 * word classes of prompts/lexicon.yaml and the terms named; rails and the classifier read it, moderators can.
 */
export type Frame = {
  /** What is asked for, as far as single classes tell; empty for a bare statement. */
  readonly asks: readonly string[]
  /** For whom: the most vulnerable first. */
  readonly whom: string
  /** What is named: `kratom`, `antidepressant`, `medicine`, `both` of kratom and a medicine, or `nothing`. */
  readonly about: string
  /** Which signs of danger: wishes to die, too much swallowed, symptoms. */
  readonly dangers: readonly string[]
  /** `personal` (first or second person, or a named person), `literature` (published information), `both` or `bare`. */
  readonly stance: 'personal' | 'literature' | 'both' | 'bare'
  readonly when: 'now' | 'past' | 'any'
  /** How surely the subject is touched: by a name, by a word that goes with it, or not at all. */
  readonly link: 'named' | 'kindred' | 'none'
  /** How many classes of other subjects are touched, and how many words are of no class at all. */
  readonly foreign: number
  readonly strangers: number
}

const askClasses = [
  'amount',
  'frequency',
  'spacing',
  'howto-time',
  'combine',
  'permission',
  'verdict',
  'change',
  'choose',
  'diagnose',
  'buy',
  'make',
  'route',
  'hide',
  'testing',
  'give',
  'help',
  'override',
  'persona',
  'format',
  'law',
]
const dangerClasses = [
  'wish-death',
  'threat',
  'despair',
  'death',
  'swallowed',
  'unconscious',
  'breathing',
  'heart',
  'seizure',
  'serotonin',
  'mind',
  'jaundice',
  'bleeding',
  'allergy',
  'stroke',
  'gut',
  'unwell',
]
/** Signs that somebody is in danger now; the other signs (`death`, `despair`, `unwell`) are also everyday words. */
export const grave: ReadonlySet<string> = new Set([
  'wish-death',
  'threat',
  'swallowed',
  'unconscious',
  'breathing',
  'heart',
  'seizure',
  'serotonin',
  'mind',
  'jaundice',
  'bleeding',
  'allergy',
  'stroke',
  'gut',
])
const personClasses = ['pregnancy', 'child', 'animal', 'someone', 'other', 'self', 'generic']
const kindredClasses = [
  'mood',
  'medic',
  'form',
  'state',
  'science',
  'hotline',
  'pregnancy',
  'testing',
  'clinician',
  'unit',
  'route',
  'wish-death',
  'swallowed',
  'help',
]
/** Kinds of terms that are the subject itself; other medicines and drugs only go with it. */
const subject = new Set(['kratom', 'alkaloid', 'product', 'antidepressant', 'class'])

/** Reads the frame of a reading. */
export function frameOf({ mentions, classes, masked }: Seen, strangers: number): Frame {
  const present = new Set(classes.flatMap((at) => [...at.keys()]))
  const having = (names: readonly string[]) => names.filter((name) => present.has(name))
  const kinds = new Set(mentions.map(({ term }) => (term.id === 'kratom' ? 'kratom' : term.kind)))
  const kratom = kinds.has('kratom') || kinds.has('alkaloid') || kinds.has('product')
  const medicine =
    kinds.has('antidepressant') || kinds.has('class')
      ? 'antidepressant'
      : kinds.has('medicine') || kinds.has('drug') || kinds.has('supplement')
        ? 'medicine'
        : null
  const personal =
    ['self', 'other', 'someone', 'child', 'animal', 'pregnancy'].some((name) => present.has(name)) ||
    masked.some((word) => word === 'you' || word === 'u' || word === 'your')
  const literature = present.has('study') || present.has('fact') || present.has('law')
  return {
    asks: having(askClasses),
    whom: having(personClasses)[0] ?? 'nobody',
    about: kratom && medicine ? 'both' : kratom ? 'kratom' : (medicine ?? 'nothing'),
    dangers: having(dangerClasses),
    stance: personal && literature ? 'both' : personal ? 'personal' : literature ? 'literature' : 'bare',
    when: present.has('now') ? 'now' : present.has('past') ? 'past' : 'any',
    link: [...kinds].some((kind) => subject.has(kind)) ? 'named' : kinds.size > 0 || having(kindredClasses).length > 0 ? 'kindred' : 'none',
    foreign: [...present].filter((name) => name.startsWith('topic-')).length,
    strangers,
  }
}

/** The frame as features for the classifier: each slot, and the slots that tell most when taken together. */
export function frameFeatures({ asks, whom, about, dangers, stance, when, link, foreign, strangers }: Frame): readonly string[] {
  const odd = Math.min(4, strangers)
  const away = Math.min(2, foreign)
  const found = [
    `f:${stance}`,
    `f:${whom}`,
    `f:${about}`,
    `f:${stance}/${about}`,
    `f:${whom}/${about}`,
    `f:${when}`,
    `f:link ${link}`,
    `f:link ${link}/away ${away}`,
    `f:link ${link}/odd ${odd}`,
    `f:link ${link}/away ${away}/odd ${odd}`,
    `f:dangers ${Math.min(3, dangers.length)}`,
    `f:dangers ${Math.min(3, dangers.length)}/${stance}`,
  ]
  for (const ask of asks.length > 0 ? asks : ['nothing'])
    found.push(`f:${ask}/${stance}`, `f:${ask}/${whom}`, `f:${ask}/${about}`, `f:${ask}/${stance}/${about}`, `f:${ask}/link ${link}`)
  for (const danger of dangers)
    found.push(`f:${danger}/${stance}`, `f:${danger}/${whom}`, `f:${danger}/${when}`, `f:${danger}/${about}`, `f:${danger}/${whom}/${when}`)
  return found
}
