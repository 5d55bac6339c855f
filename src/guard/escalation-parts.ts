import type { Reading } from './reading.ts'

/** A part of a message that is judged by itself, so that nothing around it lowers what it says. */
export type Part = {
  readonly text: string
  /** What is left out at the end, if this is the message without it: unless that asks something, the part is judged like a message. */
  readonly rest: string | null
}

/** Words that play a danger down. They are read past, never taken as an all-clear (policy.md, escalate). */
const minimising =
  /\b(?:but )?(?:im|i am|its|it is|hes|shes|were) (?:totally |probably |prob |sure its |honestly |ok and )?(?:fine|ok|okay|alright|nothing|not a big deal|no big deal)(?: now| though| really| tho)?\b|\b(?:its )?(?:probably |prob )?nothing(?: serious)?(?: just asking)?\b|\bno big deal\b|\bim sure its (?:fine|nothing)\b|\b(?:my )?\w+ (?:says?|reckons|thinks) (?:its|im|it is) (?:nothing|fine|overreacting|just \w+)\b|\b(?:dont|no need to) (?:worry|call anyone|make a fuss)\b|\bjust (?:kidding|joking)\b|\b(?:sorry )?(?:im )?(?:just )?being dramatic\b|\b(?:lol|haha|jk)\b|\bnot suicidal\b|\bno hotlines?(?: please)?\b/g

/** Clauses that tell that what stands before is no danger of now: it is long past, written about, or played. They do lower it. */
const grounding =
  /\b(?:years?|decades?|months) ago|\b(?:as a (?:kid|child|teen\w*|student|baby))|\bfully recovered|\brecovered|\bhealed|\bresolved|\bfalse alarm|\bstud(?:y|ies)|\bpapers?\b|\bresearch\b|\barticles?\b|\bchapter\b|\bnovel\b|\bfilm\b|\bmovie\b|\bgame\b|\bepisode\b|\bseries\b|\bsong\b|\blyrics?\b|\bhomework\b|\bessay\b|\bexam\b|\bword\b|\bidiom\b|\bmean(?:s|ing)?\b|\blast year|\bback in\b|\bin (?:19|20)\d\d/

/** How many clauses may follow a danger and be read past, how many words each and together may have; and the most pieces that are read by themselves. */
const clausesPast = 3
const shortClause = 8
const shortRest = 14
const mostPieces = 4
/** From how many words on a sentence is read in windows, so wide and so far apart. */
const long = 28
const window = { words: 20, step: 12 }

/** The parts of a message that may show a danger by themselves. */
export function partsOf({ text }: Reading): readonly Part[] {
  const whole = text.trim()
  const bare = tidied(whole.replace(minimising, ' '))
  const isBare = bare !== tidied(whole)
  const pieces = (isBare ? bare : whole)
    .split(/[.!?\n;]+|,? but | - /)
    .flatMap((sentence) => windowsOf(sentence.trim()))
    .filter((part) => part !== whole)
  const parts: readonly Part[] = [
    ...(isBare ? [{ text: bare, rest: '' }, ...beginningsOf(bare)] : []),
    ...beginningsOf(whole),
    ...endsOf(pieces).map((part) => ({ text: part, rest: null })),
  ]
  return parts.filter((part) => part.text.length >= 8)
}

/** The message without its last clause, and without its last few, as long as these are short and change nothing of what stands before. */
function beginningsOf(text: string): readonly Part[] {
  const cuts = [...text.matchAll(/[.!?\n;,…]+\s+/g)].map((match) => ({
    text: text.slice(0, match.index + 1).replace(/[,;]$/, ''),
    rest: text.slice(match.index + match[0].length),
  }))
  return cuts
    .slice(-clausesPast)
    .filter(({ rest }) => {
      const clauses = rest.split(/[.!?\n;,…]+\s+/).map((clause) => clause.split(' ').length)
      return clauses.every((size) => size <= shortClause) && clauses.reduce((sum, size) => sum + size, 0) <= shortRest && !grounding.test(rest)
    })
    .map(({ text: beginning, rest }) => ({ text: beginning, rest: tidied(rest.replace(minimising, ' ')) }))
}

function windowsOf(sentence: string): readonly string[] {
  const words = sentence.split(/\s+/)
  if (words.length < long) return [sentence]
  return Array.from({ length: Math.ceil((words.length - window.words) / window.step) + 1 }, (_, i) =>
    words.slice(i * window.step, i * window.step + window.words).join(' '),
  )
}

/** Whether what follows a danger only adds to it or plays it down: it asks nothing. */
export function addsOnly({ frame, words, text }: Reading): boolean {
  return frame.asks.length === 0 || (words.length <= 5 && !/\?|^(?:can|could|should|may|is|are|do|does|what|which|how|where|when|who)\b/.test(text))
}

const tidied = (text: string): string =>
  text
    .replace(/\s*,[\s,]*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/(?:[,\s]|\bbut\b)+([.!?]|$)/g, '$1')
    .trim()
/** A story's danger stands near its beginning or its end. */
const endsOf = (parts: readonly string[]): readonly string[] =>
  parts.length <= mostPieces ? parts : [...parts.slice(0, mostPieces / 2), ...parts.slice(-mostPieces / 2)]
