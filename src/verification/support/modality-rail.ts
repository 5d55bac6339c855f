import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import type { Reading } from '../reading/units.ts'
import type { Token } from '../reading/tokens.ts'

/** What weakens a claim, or strengthens it, by word stem; "a b" is two words in a row. */
const words = {
  hedge:
    'may might could can possibl plausibl conceiv suggest appear seem likeli unlikely probabl presum perhap mayb suspect hypothes hypothesis theori think believ indic potenti tentat apparent apparentli suppos speculat hint unclear uncertain unproven candid point propos postul tend infer expected predict reportedli alleg purport estim imply impli',
  link: 'associ link tie correl connect relat accompani coincid relationship odd likelier predictor alongsid',
  told: 'report self-report say claim believ feel perceiv describ rate think credit attribut judg blame view consid regard tell state opinion percept felt accord put accus anecdot assert alleg cite',
  cause: 'caus trigger induc provok precipit respons prevent cure protect becaus kill',
  proof:
    'prove proven establish confirm recogn recogniz definit conclus certain certainli undoubtedli undeni demonstr guarante unquestion clearli known definitively conclusiv settl',
} as const
type Sort = keyof typeof words
const sets: Readonly<Record<Sort, ReadonlySet<string>>> = {
  hedge: new Set(words.hedge.split(' ')),
  link: new Set(words.link.split(' ')),
  told: new Set(words.told.split(' ')),
  cause: new Set(words.cause.split(' ')),
  proof: new Set(words.proof.split(' ')),
}
const causing = [
  'lead to',
  'result in',
  'due to',
  'becaus of',
  'give rise',
  'bring on',
  'bring about',
  'set off',
  'result from',
  'owe to',
  'stem from',
  'thank to',
  'make peopl',
  'make user',
  'make patient',
  'drive peopl',
  'drive user',
]
const whoTell = /^(user|respond|patient|particip|villag|consum|interviewe|interview|drinker|chewer|student|driver|person|men|women|woman|man|survey)$/

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === 'May' && ((at > 0 && tokens[at - 1]?.text !== '.') || tokens[at + 1]?.kind === 'number')

/** "Can" weakens a claim of effect, not what may be done by anyone; "could not" and an "action potential" weaken nothing. */
function hedges(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.text ?? ''
  if (token === undefined) return false
  if ((token.text === 'can' || token.text === 'could') && next?.text === 'not') return false
  if (token.text === 'can') return next !== undefined && effects.test(next.stem)
  if (token.stem === 'appear') return !/^(on|in|at|within|after|before|for|among|\.|,|;|and)$/.test(next?.text ?? '.')
  if (token.stem === 'potenti') return !/^(action|abuse|interaction|addictive|misuse|redox|membrane)$/.test(before) && next?.text !== 'for'
  return true
}

/** A "can" or a "may" of the sentence's own. */
function weakens(tokens: readonly Token[], at: number): boolean {
  return /^(can|may|might|could)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== 'not' && !isMonth(tokens, at)
}

/** "Proved unstable", "settled on", "known to the authors": no proof of anything. */
function proves(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text ?? ''
  if (/^prove[ds]?$/.test(text)) return /^(that|it|this|the|a|an|kratom|how|why|by|in|to|beyond)$/.test(next) || !/^[a-z]+$/.test(next)
  if (text.startsWith('settl')) return !/^(on|in|into|down|after|with)$/.test(next)
  if (text === 'known') return !(next === 'to' && /^(the|authors?|researchers?|them|doctors?|its)$/.test(tokens[at + 2]?.text ?? ''))
  if (text === 'certain') return next !== 'or'
  return true
}

/** "The cause is open", "it cannot show cause": the word, and no claim of one. */
function opensCause(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.stem === 'caus' &&
    tokens
      .slice(Math.max(0, at - 6), at + 4)
      .some((token) => /^(open|unclear|unknown|cannot|not|no|whether|possible|uncertain|likely|likelier|unsettled|unproven)$/.test(token.text))
  )
}

const effects =
  /^(caus|lead|prolong|rais|increas|lower|reduc|worsen|slow|trigger|produc|affect|kill|harm|damag|block|lift|improv|help|induc|inhibit|prevent|result|provok|bring|make|interact|lengthen|shorten|deepen|reliev|eas|cure|treat)$/

function places(reading: Reading, sort: Sort, sentences: readonly number[] | null): readonly number[] {
  const found: number[] = []
  reading.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (sentences !== null && !sentences.includes(token.sentence))) return
    if (token.text === 'may' && isMonth(reading.tokens, at)) return
    const two = `${token.stem} ${reading.tokens[at + 1]?.stem ?? ''}`
    const held = sets[sort].has(token.stem) || sets[sort].has(token.text) || (sort === 'cause' && causing.includes(two))
    if (!held || (sort === 'cause' && reading.tokens[at - 1]?.text === '-' && !(sentences !== null && token.text === 'induced'))) return
    if (token.stem === 'relat' && !/^(is|was|were|are|be|been|strongly|closely|not)$/.test(reading.tokens[at - 1]?.text ?? '')) return
    if (token.stem === 'suspect' && /^(with|a|of|an)$/.test(reading.tokens[at - 1]?.text ?? '')) return
    if (sort === 'hedge' && !hedges(reading.tokens, at)) return
    if (sort === 'proof' && !proves(reading.tokens, at)) return
    if (sort === 'cause' && opensCause(reading.tokens, at)) return
    if (
      sort === 'proof' &&
      reading.tokens.slice(Math.max(0, at - 4), at).some((before) => /^(not|no|never|nor|without|neither|yet|little|cannot)$/.test(before.text))
    )
      return
    if (sort === 'proof' && token.text === 'known' && !/^(is|are|was|were|be|been|well|now)$/.test(reading.tokens[at - 1]?.text ?? '')) return
    if (sort === 'proof' && token.stem === 'known' && reading.tokens[at + 1]?.text === 'as') return
    found.push(at)
  })
  return found
}

/** Whether a word that opens another clause stands between two places. */
function parts(reading: Reading, a: number, b: number): boolean {
  return reading.tokens.slice(Math.min(a, b), Math.max(a, b)).some((token) => /^(but|whereas|although|though|while|however|;|:|because|yet)$/.test(token.text))
}

/** How much of the sentence's weight, by aligned units, stands after a place of the passage in the same sentence, or in its clause. */
function governs(alignment: Alignment, at: number, claims = false): number {
  const token = alignment.passage.tokens[at]
  let all = 0
  let after = 0
  alignment.sentence.units.forEach((unit, i) => {
    if (unit.weight < 0.3 || (claims && unit.entity !== null)) return
    all += unit.weight
    const held = (alignment.matches[i] ?? []).some((match) => {
      const given = alignment.passage.units[match.at]
      return (
        given !== undefined &&
        given.sentence === token?.sentence &&
        (given.start > at || given.clause === token.clause) &&
        !parts(alignment.passage, at, given.start)
      )
    })
    if (held) after += unit.weight
  })
  return all === 0 ? 0 : after / all
}

/** Claims that the sentence makes more certain, or more causal, than its passage does. */
export function modalityObjections(alignment: Alignment): readonly Objection[] {
  const { sentence, passage, focus } = alignment
  const near = focus.slice(0, 1)
  const here = (sort: Sort): boolean => places(sentence, sort, null).length > 0
  const refuted = (at: number): boolean =>
    passage.tokens.slice(Math.max(0, at - 7), at).some((token) => /^(not|no|never|nor|neither|without|whether|cannot)$/.test(token.text))
  const there = (sort: Sort, all = false): readonly number[] => places(passage, sort, all ? null : near).filter((at) => sort !== 'cause' || !refuted(at))
  const soft =
    here('hedge') ||
    here('link') ||
    sentence.tokens.some((token, at) => sets.proof.has(token.stem) && sentence.tokens.slice(Math.max(0, at - 3), at).some((one) => one.text === 'not')) ||
    sentence.tokens.some((token, at) => weakens(sentence.tokens, at) || (/^(warn|caution)/.test(token.stem) && sentence.tokens[at + 1]?.text === 'of')) ||
    sentence.tokens.some(
      (token) =>
        /^(reportedly|thought|attributed|blamed|suspected|judged|considered|believed|believe|felt|said|say|says|reported|report|perceived|rated|credited|according)$/.test(
          token.text,
        ) &&
        ((token.text !== 'said' && token.text !== 'says' && token.text !== 'reported') || sentence.tokens.some((one) => whoTell.test(one.stem))),
    )
  const word = (reading: Reading, at: number | undefined): string => (at === undefined ? '' : (reading.tokens[at]?.raw ?? ''))
  const proof = places(sentence, 'proof', null)
  if (
    proof.length > 0 &&
    there('proof', true).length === 0 &&
    !/\b(show|shown|showed|shows|found|identified|verified|proof|aware|heard|familiar)\b/i.test(passage.tokens.map((token) => token.text).join(' '))
  ) {
    return [unsupported('modality', `“${word(sentence, proof[0])}” is surer than the passage`)]
  }
  if (proof.length > 0 && there('proof', true).length === 0 && (there('hedge').length > 0 || there('told').length > 0))
    return [
      unsupported('modality', `“${word(sentence, proof[0])}” is surer than the passage, which says “${word(passage, there('hedge')[0] ?? there('told')[0])}”`),
    ]
  const cause = places(sentence, 'cause', null).filter((at) => sentence.tokens[at]?.text !== 'because')
  const linked = there('link')
  const caused = cause.some((at) =>
    sentence.units.some(
      (unit, i) =>
        unit.start === at &&
        alignment.matches[i]?.some(
          (match) =>
            alignment.passage.units[match.at]?.entity === null &&
            match.quality >= 0.8 &&
            !refuted(alignment.passage.units[match.at]?.start ?? 0) &&
            !/^(link|associ|risk|relat)/.test(alignment.passage.units[match.at]?.stem ?? ''),
        ),
    ),
  )
  const trial =
    !cause.some((at) => /^(caus|prevent|cure)/.test(sentence.tokens[at]?.stem ?? '')) &&
    linked.length === 0 &&
    there('hedge').length === 0 &&
    passage.tokens.some((token) => /^(random\w*|placebo|trial|crossover)$/.test(token.text))
  const must = sentence.tokens.find(
    (token, at) => /^(must|mandatory|obligatory|compulsory|essential|imperative)$/.test(token.text) && sentence.tokens[at + 1]?.text !== 'not',
  )
  if (
    must !== undefined &&
    !passage.tokens.some(
      (token) => token.sentence === focus[0] && /^(must|mandator|obligatori|compulsori|essenti|imper|requir|need|necessari|oblig)/.test(token.stem),
    ) &&
    !(alignment.support[sentence.units.findIndex((unit) => sentence.tokens[unit.start] === must)] ?? 0)
  ) {
    return [unsupported('modality', `“${must.raw}” is stronger than the passage`)]
  }
  const fromIt = passage.units.some((unit) => unit.entity === 'CONDITION' && passage.tokens[unit.end]?.text === 'from' && near.includes(unit.sentence))
  if (cause.length > 0 && !fromIt && !here('hedge') && there('cause').length === 0 && !caused && !trial) {
    return [
      unsupported(
        'modality',
        `“${word(sentence, cause[0])}” makes a cause of what the passage does not call one${linked.length > 0 ? ` (“${word(passage, linked[0])}”)` : ''}`,
      ),
    ]
  }
  if (soft || sentence.tokens.some((token) => token.text === '?')) return []
  const hedge = there('hedge').find((at) => governs(alignment, at) > 0.45 && governs(alignment, at, true) > 0.35)
  if (hedge !== undefined && there('proof').length === 0) return [unsupported('modality', `the passage says “${word(passage, hedge)}”; the sentence drops it`)]
  const asTopic = (at: number): boolean => passage.tokens[at + 1]?.text === 'between' && /^(the|of|whether|any)$/.test(passage.tokens[at - 1]?.text ?? '')
  const link = linked.find(
    (at) => governs(alignment, at) > 0.5 && !asTopic(at) && passage.tokens[at - 1]?.text !== '-' && passage.tokens[at]?.text !== 'alongside',
  )
  if (
    link !== undefined &&
    !sentence.tokens.some(
      (token) => /^(than|with|among|without|follow|after|had|have|who|those|likeli|common|often|rare|rate|odd|in)$/.test(token.stem) || token.text === 'went',
    )
  )
    return [unsupported('modality', `the passage only calls it “${word(passage, link)}”`)]
  const told = there('told').find(
    (at) => governs(alignment, at) > 0.4 && passage.tokens.slice(Math.max(0, at - 6), at + 4).some((token) => whoTell.test(token.stem)),
  )
  if (told !== undefined && !here('told') && !sentence.tokens.some((token) => whoTell.test(token.stem)))
    return [unsupported('modality', `in the passage people say so (“${word(passage, told)}”); the sentence states it as fact`)]
  return []
}
