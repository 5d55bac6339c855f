import type { Contact } from '../domain/contact.ts'
import type { Mention } from '../domain/mentions.ts'

/** What fills the places of a wording: {names|fallback}, {pair|…}, {medicine|…}, {crisis}, {contacts}. */
export type Filling = {
  readonly subjects: readonly Mention[]
  readonly contacts: readonly Contact[]
  /** Said where no contact of the user's own country is held. */
  readonly elsewhere: { readonly emergency: string; readonly crisis: string; readonly poison: string }
  /** Whether the contacts are those of the user's country. */
  readonly local: boolean
  /** Words that join names, in the language of the wording. */
  readonly joints: Joints
}

/** Words that join names: "kratom with sertraline and quetiapine"; "this with sertraline", where a language has a word for it. */
export type Joints = { readonly and: string; readonly or: string; readonly with: string; readonly this?: string }

const substances = new Set(['antidepressant', 'medicine', 'drug', 'supplement', 'alkaloid', 'product', 'class'])
const medicines = new Set(['antidepressant', 'medicine'])

/** A fixed wording with its places filled; a place without a filling takes its fallback, written after the bar. */
export function filled(wording: string, filling: Filling): string {
  const named = names(filling.subjects.filter(({ term }) => substances.has(term.kind)))
  const values: Record<string, string> = {
    names: list(named, filling.joints, 'and'),
    pair: paired(named, filling.joints),
    medicine: list(names(filling.subjects.filter(({ term }) => medicines.has(term.kind))), filling.joints, 'or'),
    emergency: (filling.local && phone(filling, 'emergency')) || filling.elsewhere.emergency,
    crisis: (filling.local && reach(filling, 'crisis')) || filling.elsewhere.crisis,
    poison: (filling.local && reach(filling, 'poison')) || filling.elsewhere.poison,
    contacts: filling.contacts
      .filter((contact) => filling.local || contact.for !== 'emergency')
      .map(line)
      .join('\n'),
  }
  return wording.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, fallback = '') => values[name] || fallback)
}

/** The names of subjects as a reader knows them: a brand as the user wrote it, else the term's own name. */
export function names(subjects: readonly Mention[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const { term, words } of subjects) {
    if (seen.has(term.id)) continue
    const brand = term.synonyms.find((name) => name.toLowerCase() === words)
    seen.set(term.id, brand ?? term.name)
  }
  return [...seen.values()]
}

/** What "it" mostly stands for here, so that it is not said to be taken with itself. */
const everywhere = 'kratom'

/** Two names or more side by side; a single one beside what the user calls "it". */
function paired(named: readonly string[], joints: Joints): string {
  const [only] = named.length === 1 ? named : []
  if (only !== undefined) return joints.this === undefined || only === everywhere ? '' : `${joints.this} ${joints.with} ${only}`
  return named.length > 1 ? list(named, joints, 'with') : ''
}

function list(items: readonly string[], joints: Joints, joint: 'and' | 'or' | 'with'): string {
  if (items.length < 2) return items[0] ?? ''
  const [last] = items.slice(-1)
  return joint === 'with' ? `${items[0]} ${joints.with} ${list(items.slice(1), joints, 'and')}` : `${items.slice(0, -1).join(', ')} ${joints[joint]} ${last}`
}

function phone({ contacts }: Filling, kind: Contact['for']): string {
  return contacts.find((contact) => contact.for === kind)?.contact ?? ''
}

/** A contact as part of a sentence. */
function reach({ contacts }: Filling, kind: Contact['for']): string {
  const [first] = contacts.filter((contact) => contact.for === kind && contact.region !== 'International')
  return first ? `${plainName(first)}: ${first.contact}` : ''
}

function plainName({ service }: Contact): string {
  return service.replace(/ \(.*\)$/, '')
}

function line(contact: Contact): string {
  return `- ${plainName(contact)} (${contact.region}): ${contact.contact}`
}
