import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { quantitiesOf } from '../reading/quantities.ts'
import type { Reading } from '../reading/units.ts'

const law =
  /\b(ban(s|ned|ning)?|legal|illegal|lawful\w*|law|laws|outlaw\w*|prohibit\w*|regulat\w*|schedule[ds]?|controlled substances?|approv\w*|licen[cs]\w*|permit\w*|allow\w*|offences?|criminal\w*|decriminal\w*|legali[sz]\w*|marketed|forbid\w*|forbidden|restrict\w*|narcotics|punish\w*|authori[sz]\w*)\b/i
const pending =
  /\b(propos\w+|suggest\w*|bills?|draft|plan(s|ned|ning)?|consider\w*|would|asked|seek\w*|aim\w*|intend\w*|recommend\w*|pending|public comment|moving to|waiting|may|might|could|calls? for|due|notice|notices|before them|expected|urged|supports?|supported|not yet|argu\w+|until)\b/i
const present = /\b(is|are|has|have|remains?|bans?|allows?|prohibits?|permits?|stays?|does|do|continues?)\b/i

const textOf = (reading: Reading, sentences: readonly number[] | null): string =>
  reading.tokens
    .filter((token) => sentences === null || sentences.includes(token.sentence))
    .map((token) => token.text)
    .join(' ')
/** A place by name that no list holds: a capital inside the sentence, on a word of the passage. */
const capital = (sentence: Reading, passage: Reading): boolean =>
  sentence.tokens.some(
    (token, i) =>
      i > 0 &&
      /^[A-Z][a-z]{3,}/.test(token.raw) &&
      !/^(Schedule|Class|Section|List|Act|Law|Order|Kratom|Narcotics?|Mitragyna|Food|Drug|Category|Type|Part|January|February|March|April|June|July|August|September|October|November|December)$/.test(
        token.raw,
      ) &&
      passage.tokens.some((other) => other.raw === token.raw),
  )
const placed = (reading: Reading, sentences: readonly number[] | null): boolean =>
  reading.units.some((unit) => (sentences === null || sentences.includes(unit.sentence)) && (unit.entity === 'PLACE' || unit.entity === 'AGENCY'))

/** A legal claim without the place or time that its passage ties it to, or of a law that was only proposed. */
export function legalObjections(alignment: Alignment): readonly Objection[] {
  const { sentence, passage, focus } = alignment
  const near = focus.slice(0, 1)
  const said = textOf(sentence, null)
  const given = textOf(passage, near)
  if (!law.test(said) || (!law.test(given) && !pending.test(given))) return []
  const objections: Objection[] = []
  if (placed(passage, near) && !placed(sentence, null) && !capital(sentence, passage))
    objections.push(unsupported('place', 'the passage says this of one place; the sentence leaves the place out'))
  const dated =
    quantitiesOf(passage.tokens).some((one) => one.kind === 'year' && near.includes(passage.tokens[one.at]?.sentence ?? -1)) &&
    /\b(as of|in early|in late|from|since|until|by|had|was|were)\b/.test(given)
  const timed = quantitiesOf(sentence.tokens).some((one) => one.kind === 'year') || /\b(then|at the time|was|were|had|by then|that year|undated)\b/.test(said)
  const lasting = /\bsince\b/.test(given) && /\b(is|are|may|can|has|have)\b/.test(given) && /\bnow\b/.test(said)
  if (dated && !timed && !lasting && present.test(said)) objections.push(unsupported('time', 'the passage dates this; the sentence states it as the law now'))
  if (pending.test(given) && /\bpropos|\bbills?\b|\bwould\b|\bdraft\b|\bplan/.test(given) && !pending.test(said))
    objections.push(unsupported('modality', 'in the passage the law is only proposed'))
  return objections
}
