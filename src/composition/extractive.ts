import { type BriefSentence, Section } from '../domain/brief.ts'
import type { DraftPart } from '../domain/draft.ts'
import type { Found, FoundBrief, PlacedClaim, Relevant } from '../domain/found.ts'
import type { Library } from '../domain/library.ts'
import { type Mention, wordsOf } from '../domain/mentions.ts'
import { evidenceName, sectionOf } from './evidence-names.ts'
import { leansBack } from './leaning.ts'

/** Most words of statements in a reply: what is read in a minute on a phone. */
const mostWords = 150
/** Words left for claims beside a brief. */
const leastForClaims = 28
/** Claims this near to the best one complete a brief. */
const nearBest = 0.92

/** A sentence that holds so much more of the question than the short answer stands before it. */
const moreDirect = 0.5

/** Least fit of a claim to answer where no brief does: a shared rare word is not yet an answer. */
const leastAlone = 0.58

/** A claim leads where it fits so much better than the best brief. */
const clearlyBetter = 0.3

/** A statement chosen for a reply, before it is placed under its heading; `leansOn` is the sentence it cannot be read without. */
type Chosen = { readonly section: Section; readonly text: string; readonly claims: readonly PlacedClaim[]; readonly label: string; readonly leansOn?: string }

/** Statements that answer what was found, in reading order; empty when nothing reached the floor. */
export function composeAnswer(found: readonly Found[], library: Library): readonly DraftPart[] {
  const share = mostWords / found.length
  const parts = found.map((part) => chooseFor(part, share, library))
  const kept = new Set(withoutRepeats(parts.flat()))
  return parts.flatMap((chosen) => arranged(chosen.filter((one) => kept.has(one))))
}

/** A few cited risk facts on exactly what a refused question names. */
export function composeFacts(found: Found, subjects: readonly Mention[], library: Library, most: number): readonly DraftPart[] {
  const wanted = new Set(subjects.flatMap(({ term }) => [term.id, ...classIds(term.class, library)]))
  const named = (text: string) => library.mentions(wordsOf(text)).filter(({ term }) => wanted.has(term.id)).length
  const fromBriefs = [...found.briefs, ...found.rejected.briefs]
    .slice(0, 3)
    .flatMap(({ item }) => item.sentences.map((sentence) => fromSentence(sentence, library)))
  const fromClaims = [...found.claims, ...found.rejected.claims].slice(0, 12).map(({ item }) => fromClaim(item))
  const risks = [...fromBriefs, ...fromClaims].filter(({ text, claims }) => !leansBack(text) && claims.every(({ claim }) => claim.direction !== 'benefit'))
  const ranked = risks
    .map((one, at) => ({ one, at, fits: named(one.text), risk: one.claims.some(({ claim }) => claim.direction === 'risk') ? 1 : 0 }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits || b.risk - a.risk || a.at - b.at)
    .map(({ one }) => one)
  const chosen = withoutRepeats(ranked).slice(0, most)
  return chosen.map(({ text, claims, label }) => ({ part: 'statement' as const, text, claims, label }))
}

function classIds(name: string | undefined, library: Library): readonly string[] {
  if (!name) return []
  return library.mentions(wordsOf(name)).map(({ term }) => term.id)
}

function chooseFor(found: Found, words: number, library: Library): readonly Chosen[] {
  const [lead] = found.briefs
  const [best] = found.claims
  if (!lead || (best && best.relevance > lead.relevance + clearlyBetter)) return fromClaims(found.claims, words)
  const chosen = fromBrief(lead, words, library)
  const left = words - count(chosen)
  if (left < leastForClaims) return chosen
  const cited = new Set(chosen.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)))
  const more = found.claims.filter(({ item, relevance }) => relevance >= nearBest * (best?.relevance ?? 1) && !cited.has(item.claim.id))
  return [...chosen, ...fitting(withoutRepeats([...chosen, ...more.slice(0, 4).map(({ item }) => fromClaim(item))]).slice(chosen.length), left)]
}

/** The short answer, then as many sentences as fit, those nearest the question first, in the order they were written. */
function fromBrief({ item, sentences }: FoundBrief, words: number, library: Library): readonly Chosen[] {
  const short = item.sentences.filter((sentence) => sentence.section === 'In short')
  const rest = sentences.filter(({ item: sentence }) => sentence.section !== 'In short').toSorted((a, b) => b.relevance - a.relevance)
  const taken = new Set<BriefSentence>(short)
  let left = words - count(short)
  for (const { item: sentence } of rest) {
    const needed = withWhatItLeansOn(sentence, item.sentences).filter((one) => !taken.has(one))
    const size = count(needed)
    if (size > left) continue
    for (const one of needed) taken.add(one)
    left -= size
  }
  const nearest = rest[0]
  const shortFits = Math.max(0, ...sentences.filter((one) => one.item.section === 'In short').map(({ relevance }) => relevance))
  const direct = nearest && nearest.relevance >= shortFits + moreDirect && !leansBack(nearest.item.text) ? nearest.item : null
  return item.sentences
    .filter((sentence) => taken.has(sentence))
    .toSorted((a, b) => Number(b === direct) - Number(a === direct))
    .map((sentence) => {
      const [before] = withWhatItLeansOn(sentence, item.sentences).slice(-2, -1)
      const placed = sentence === direct ? { section: 'In short' as const } : before ? { leansOn: before.text } : {}
      return { ...fromSentence(sentence, library), ...placed }
    })
}

/** A sentence with those before it that it cannot be read without. */
function withWhatItLeansOn(sentence: BriefSentence, all: readonly BriefSentence[]): readonly BriefSentence[] {
  const before = all[all.indexOf(sentence) - 1]
  return before && leansBack(sentence.text) ? [...withWhatItLeansOn(before, all), sentence] : [sentence]
}

function fromClaims(claims: readonly Relevant<PlacedClaim>[], words: number): readonly Chosen[] {
  const best = claims[0]?.relevance ?? 0
  if (best < leastAlone) return []
  const near = claims.filter(({ relevance }) => relevance >= 0.85 * best)
  return fitting(withoutRepeats(near.map(({ item }) => fromClaim(item))), Math.min(words, 130)).slice(0, 5)
}

function fromSentence(sentence: BriefSentence, library: Library): Chosen {
  return { section: sentence.section, text: sentence.text, claims: sentence.claims.flatMap((id) => library.claim(id) ?? []), label: '' }
}

function fromClaim(placed: PlacedClaim): Chosen {
  return { section: sectionOf(placed.source), text: placed.claim.text, claims: [placed], label: evidenceName(placed.source) }
}

function fitting(chosen: readonly Chosen[], words: number): readonly Chosen[] {
  let left = words
  return chosen.filter(({ text }) => {
    const size = wordsOf(text).length
    if (size > left) return false
    left -= size
    return true
  })
}

/** Leaves out statements that say nearly what an earlier one says. */
function withoutRepeats(chosen: readonly Chosen[]): readonly Chosen[] {
  const kept: { one: Chosen; words: ReadonlySet<string> }[] = []
  for (const one of chosen) {
    const words = new Set(wordsOf(one.text).filter((word) => word.length > 3))
    const repeats = kept.some((other) => sharedPart(words, other.words) > 0.6)
    if (!repeats) kept.push({ one, words })
  }
  return kept.map(({ one }) => one)
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}

function arranged(chosen: readonly Chosen[]): readonly DraftPart[] {
  const inOrder = standing(Section.options.flatMap((section) => chosen.filter((one) => one.section === section)))
  return Section.options.flatMap((section) => {
    const here = inOrder.filter((one) => one.section === section)
    if (here.length === 0) return []
    return [{ part: 'section' as const, label: section }, ...here.map(({ text, claims, label }) => ({ part: 'statement' as const, text, claims, label }))]
  })
}

/** Leaves out what leans on a sentence that does not stand right before it. */
function standing(chosen: readonly Chosen[]): readonly Chosen[] {
  const kept: Chosen[] = []
  for (const one of chosen) if (one.leansOn === undefined || kept.at(-1)?.text === one.leansOn) kept.push(one)
  return kept
}

function count(chosen: readonly { readonly text: string }[]): number {
  return chosen.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
}
