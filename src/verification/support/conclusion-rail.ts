import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import type { Reading } from '../reading/units.ts'

const textOf = (reading: Reading, sentences: readonly number[] | null): string =>
  reading.tokens
    .filter((token) => sentences === null || sentences.includes(token.sentence))
    .map((token) => token.text)
    .join(' ')

/** What somebody may, can or should do with a medicine or with kratom, told of no past and of no rule. */
const directive =
  /\b(?:should|ought to|can|may|might|could|must|need to|is free to|are free to|is fine to|fine to|safe to|do well to|is best to|is better to|better to)(?: (?:then|now|also|just|simply|safely|freely|still|be|well|usually|probably))* (stop|quit|come off|go off|get off|switch|swap|change|replace|replaced|lower|reduce|skip|drop|halve|double|start|begin|try|take|taken|eat|eaten|drink|drunk|use|used|combine|combined|mix|mixed|continue|rely|relied|ignore|safely|freely|go without|do without)\b/
/** "Taking" is what "take" and "taken" say. */
const likeActs: Readonly<Record<string, RegExp>> = {
  stop: /\b(stop\w*|quit\w*|discontinu\w*|off)\b/,
  switch: /\b(switch\w*|chang\w*|replac\w*|swap\w*|substitut\w*)\b/,
  take: /\b(tak\w+|us(e|ed|ing)|given|giv\w+|treat\w*|eat\w*|drink\w*|drunk|combin\w*|mix\w*|with)\b/,
}
const actOf = (verb: string): RegExp | undefined =>
  /^(stop|quit|come off|go off|get off|drop|skip|go without|do without)$/.test(verb)
    ? likeActs.stop
    : /^(switch|swap|change|replace|replaced)$/.test(verb)
      ? likeActs.switch
      : /^(take|taken|eat|eaten|drink|drunk|use|used|combine|combined|mix|mixed|continue|try|start|begin)$/.test(verb)
        ? likeActs.take
        : undefined
const allowing =
  /\b(can|may|might|could|should|must|ought|advis\w*|recommend\w*|allow\w*|permit\w*|suggest\w*|need\w*|tell|told|asks?|says? to|never|avoid\w*|contraindicat\w*)\b/

/** "Can take" in the sense of an event or a span of time, or denied. */
function directed(alignment: Alignment): Objection | null {
  const said = textOf(alignment.sentence, null)
  const match = directive.exec(said)
  if (match === null || /^(?:can|may|might|could) (?:take|start|begin|change|drop|double)$/.test(match[0])) return null
  const verb = match[1] ?? ''
  if (
    / be (?:stop|quit|switch|swap|change|replace|lower|reduce|skip|drop|halve|double|start|begin|try|take|eat|drink|use|combine|mix|continue)$/.test(match[0])
  )
    return null
  const given = textOf(alignment.passage, null)
  const act = actOf(verb)
  if (act !== undefined && act.test(given) && allowing.test(given) && !/\b(safely|freely)\b/.test(said)) {
    const there = directive.exec(given)
    if (there !== null || !/\b(so|therefore|thus|hence|meaning|means)\b/.test(said)) return alreadyTold(alignment, match.index)
  }
  if (/\b(not|never)\b/.test(match[0])) return null
  return unsupported('conclusion', `“${match[0]}” tells people what to do; the passage does not`)
}

/** "Speak with a doctor first" made "and can then come off": the act stays, what was a condition has become leave. */
function alreadyTold(alignment: Alignment, at: number): Objection | null {
  const said = textOf(alignment.sentence, null)
  const given = textOf(alignment.passage, null)
  if (!/\b(before|prior|unless|until|not|never|avoid\w*|against)\b/.test(given)) return null
  const conditioned = /\b(before|prior|unless|until|not|never|avoid\w*|against|first|only|whether|if|about|ask\w*|speak\w*|talk\w*)\b/
  return conditioned.test(said.slice(at)) || /\b(not|never|no)\b/.test(said) || !/\b(then|freely|safely|fine|without)\b/.test(said.slice(at))
    ? null
    : unsupported('conclusion', 'the sentence gives leave where the passage sets a condition')
}

/** A reason given for something where the passage gives none at all. */
function reasoned(alignment: Alignment): Objection | null {
  const { sentence, passage } = alignment
  const at = sentence.tokens.findIndex((token) => token.text === 'because' || token.text === 'therefore' || token.text === 'hence')
  if (at < 0) return null
  const home = (from: number, to: number): number => {
    const scores = new Array<number>(passage.sentences).fill(0)
    sentence.units.forEach((unit, i) => {
      if (unit.start < from || unit.end > to) return
      const seen = new Set((alignment.matches[i] ?? []).map((match) => passage.units[match.at]?.sentence ?? 0))
      for (const one of seen) scores[one] = (scores[one] ?? 0) + unit.weight / Math.max(1, seen.size)
    })
    return scores.indexOf(Math.max(...scores))
  }
  const comma = sentence.tokens.findIndex((token, i) => i > at && token.text === ',')
  const [here, there] = at > 1 || comma < 0 ? [home(0, at), home(at, sentence.tokens.length)] : [home(comma, sentence.tokens.length), home(at, comma)]
  const spelt =
    /\b(because|since|so|due|owing|therefore|thus|hence|explain\w*|reasons?|which (?:\w+ )?(?:means?|limits?|shows?|makes?)|means|as a result|attributed|blamed)\b/
  if (here === there || spelt.test(textOf(passage, [here, there]))) return null
  return unsupported('conclusion', `“${sentence.tokens[at]?.raw}” gives a reason that the passage does not give`)
}

const disclaimed =
  /\b(can ?not|could not|not) (?:be )?(?:\w+ )?(?:credited|tell|told|show|prove|attributed|establish\w*|rule out|separate|say)\b|\bwhich came first\b|\b(?:had )?(?:begun|begin|started|already)\b[^.]*\bbefore\b|\b(?:is|was|were|are) (?:\w+ )?(?:associated|linked|correlated|tied) (?:with|to)\b|\b(?:correlation|relationship|observational|cross - sectional)\b|\b(?:more|less) (?:likely|common|frequent|often) (?:in|among)\b|\bodds\b/
const works =
  /\b(cut|cuts|reduced|reduces|lowered|lowers|raised|raises|increased|increases|shortened|shortens|lengthened|lengthens|doubled|doubles|halved|drove|drives|driving|brought|prevented|prevents|protected|protects|worsened|worsens|improved|improves|made|makes|fuelled|fuels|pushed|pushes|sparked|sparks|triggered|triggers)\b/
const softened =
  /\b(associat\w*|link\w*|tied|correlat\w*|may|might|could|possibl\w*|after|following|among|those|who|when|with|went|likel\w*|cannot|not|whether|odds|risk|reported|said)\b/

/** An effect claimed where the passage itself says that it cannot tell, or speaks of an association only. */
function credited(alignment: Alignment): Objection | null {
  const said = textOf(alignment.sentence, null)
  const match = works.exec(said)
  if (match === null || (softened.test(said) && !/\b(driving|brought)\b/.test(match[0]))) return null
  const given = textOf(alignment.passage, null)
  const clause = disclaimed.exec(given)
  if (clause === null) return null
  const at = alignment.sentence.units.findIndex((unit) => unit.text.toLowerCase() === match[0])
  const own = (alignment.matches[at] ?? []).some((one) => one.quality >= 0.95 && (alignment.passage.units[one.at]?.start ?? 0) > 0)
  return own ? null : unsupported('modality', `“${match[0]}” claims an effect; the passage says “${clause[0]}”`)
}

const concluding = /^(so|therefore|thus|hence|meaning|making|proving|showing)$/
const verdicts =
  /^(safe|safely|harmless|suitable|unnecessary|ideal|recommended|advisable|reliable|worthwhile|alternative|substitute|replacement|option|choice|fine|needless|cure|cures)$/

/** What a sentence concludes from the passage that the passage does not say itself. */
function concluded(alignment: Alignment): Objection | null {
  const { sentence, support } = alignment
  const at = sentence.tokens.findIndex(
    (token, i) =>
      (concluding.test(token.text) && sentence.tokens[i - 1]?.kind === 'mark' && !/^(that|far|much|many|called)$/.test(sentence.tokens[i + 1]?.text ?? '')) ||
      (token.text === 'which' && /^(means|proves|shows|makes)$/.test(sentence.tokens[i + 1]?.text ?? '')),
  )
  if (at < 0) return null
  let all = 0
  let held = 0
  sentence.units.forEach((unit, i) => {
    if (unit.start <= at) return
    all += unit.weight
    held += (support[i] ?? 0) > 0 ? unit.weight : 0
  })
  return all >= 0.6 && held / all < 0.6 ? unsupported('conclusion', `“${sentence.tokens[at]?.raw} …” draws a conclusion that the passage does not draw`) : null
}

/** A verdict on use ("safe", "an alternative") where the passage gives none. */
function judged(alignment: Alignment): Objection | null {
  const word = alignment.sentence.tokens.find((token) => verdicts.test(token.text))
  if (word === undefined || alignment.passage.tokens.some((token) => token.stem === word.stem)) return null
  const i = alignment.sentence.units.findIndex((unit) => alignment.sentence.tokens[unit.start] === word)
  return i < 0 || (alignment.support[i] ?? 0) > 0 ? null : unsupported('conclusion', `“${word.raw}” is a verdict that the passage does not give`)
}

/** Conclusions, advice and reasons that are the sentence's own. */
export function conclusionObjections(alignment: Alignment): readonly Objection[] {
  const found = directed(alignment) ?? reasoned(alignment) ?? credited(alignment) ?? concluded(alignment) ?? judged(alignment)
  return found === null ? [] : [found]
}
