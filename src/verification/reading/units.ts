import { lexicon, type ConceptClass } from './lexicon.ts'
import { nounForm } from './stem.ts'
import { tokensOf, type Token } from './tokens.ts'
import { rarityOf } from './word-commonness.ts'

/** A content word or name of several words, as rails compare it. */
export type Unit = {
  readonly text: string
  readonly stem: string
  readonly parts: readonly string[]
  readonly concepts: readonly number[]
  /** The class that makes this a name that may not be swapped; null for plain words. */
  readonly entity: Exclude<ConceptClass, 'IDEA'> | null
  readonly weight: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly clause: number
}

export type Reading = { readonly tokens: readonly Token[]; readonly units: readonly Unit[]; readonly sentences: number }

const functionWords = new Set(
  `a an the this that these those it its they their them there he his him she her hers we our us i my me you your who whom whose which what where when how why if than then so such as at by for from in into of on onto off to up upon with within and or nor both either be is are was were been being am do does did done doing have has had having will would shall should can could may might must not no never none neither nor without but although though whereas however because while whether since unless yet also too very quite rather just even ever only about around per via among amongst between during through throughout against over under above below more most less least much many few some any all each every other another own same one ones out s t etc et al eg ie vs versus unlike like amid despite due toward towards across along beyond until till again further once here now still already perhaps maybe possibly probably likely likelier might seem seems seemed appear appears appeared apparently alone together itself themselves himself herself himself oneself something someone anyone anything nothing everyone everything nobody several half anywhere somewhere anyhow otherwise whatever whichever twice thrice dozen hundred thousand million`.split(
    ' ',
  ),
)
const lightWords = new Set(
  `study research report paper find say show author people person patient participant user note describe state accord case result data evidence know known see observe suggest indicate conclude review publish analysi analys finding work year day time use take make get give come go involv includ follow particular way thing number amount level group part case look take kind type sort overall particularli especi specif respect exampl instanc fact term regard relat base account act written write tell told recount mention document record consid say call name suppos researcher investig investigator scientist team articl public literatur present current recent drug medicin substanc compound product effect person individu subject human adult respondent sampl list set experienc lot bit mean lot bit mani found seem plain end held hold kept keep turn ever yet still bring brought`.split(
    ' ',
  ),
)
const plainDegrees = new Set('high low large larg small great long old young new first second late early short good bad'.split(' '))
const lightConcepts = new Set(['medicine', 'substance', 'prescribed medicine', 'alkaloid', 'breathing', 'blood', 'poisoning'])
const weights = [0.45, 0.65, 0.85, 1, 1.15, 1.3]

const numberWords =
  /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarter|thirds|quarters|fifth|fifths|tenth|tenths)$/

function weightOf(token: Token): number {
  if (lightWords.has(token.stem)) return 0.2
  if (plainDegrees.has(token.stem)) return 0.45
  const bucket = rarityOf(token.stem)
  return bucket === undefined ? 1.6 : (weights[bucket] ?? 1)
}

/** Endings and shapes of substance names that no list holds yet. */
export function looksLikeSubstance(token: { readonly text: string; readonly stem: string }): boolean {
  if (/\d/.test(token.text) && /[a-z]{2}/.test(token.text)) return true
  if ((rarityOf(token.stem) ?? 5) < 5) return false
  return (
    /^[a-z]{3,}(ine|ines|azole|pril|sartan|olol|statin|mab|nib|vir|cillin|mycin|micin|oxacin|azepam|azolam|barbital|triptan|setron|dipine|gliptin|gliflozin|glutide|tidine|prazole|parin|xaban|gatran|platin|taxel|rubicin|caine|codone|morphone|orphan|adone|fentanil|triptyline|oxetine|faxine|giline|zine|pine|done|peridol|thiazide|semide|onide|asone|olone|terol|tropium|lukast|profen|fenac|coxib|oxicam|dronate|formin|zide|zone|cycline|nidazole|conazole|stigmine|curium|amide|amine|idine|inone|indole|phylline|ol|oid|ate|ium)$/.test(
      token.text,
    ) && rarityOf(token.stem) === undefined
  )
}

function matchAt(tokens: readonly Token[], at: number): { end: number; concepts: readonly number[] } | null {
  const first = tokens[at]
  if (first === undefined) return null
  for (const name of lexicon().names.get(first.stem) ?? []) {
    if (name.exactCase !== null && name.exactCase !== first.raw) continue
    let next = at
    let fits = true
    for (const stem of name.stems) {
      while (next > at && tokens[next]?.text === '-') next += 1
      if (tokens[next]?.stem !== stem) {
        fits = false
        break
      }
      next += 1
    }
    const concepts = fits ? name.concepts.filter((id) => name.forms.get(id)?.has(nounForm(first.text)) !== false) : []
    if (concepts.length > 0) return { end: next, concepts }
  }
  return null
}

function entityOf(concepts: readonly number[], first: Token): Unit['entity'] {
  for (const id of concepts) {
    const concept = lexicon().concepts[id]
    if (concept !== undefined && concept.kind !== 'IDEA' && !lightConcepts.has(concept.name)) return concept.kind
  }
  return concepts.length === 0 && first.kind === 'word' && looksLikeSubstance(first) ? 'SUBSTANCE' : null
}

/** A text as words, numbers and marks, and as the names and content words in it. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text)
  const units: Unit[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') {
      at += 1
      continue
    }
    const match = matchAt(tokens, at)
    const end = match?.end ?? at + 1
    const oneWord = end === at + 1
    if (oneWord && ((functionWords.has(token.text) && token.raw !== 'US' && token.raw !== 'WHO') || numberWords.test(token.text) || token.text.length < 2)) {
      at = end
      continue
    }
    const inner = tokens.slice(at, end).filter((one) => one.kind === 'word')
    const parts = inner.map((one) => one.stem).filter((_, i) => !functionWords.has(inner[i]?.text ?? '') || oneWord || inner[i]?.raw === 'US')
    const concepts = match?.concepts ?? []
    const entity = entityOf(concepts, token)
    const plainWeight = inner.reduce((sum, one) => sum + (functionWords.has(one.text) ? 0 : weightOf(one)), 0) / Math.max(1, Math.sqrt(parts.length))
    units.push({
      text: inner.map((one) => one.raw).join(' '),
      stem: inner.map((one) => one.stem).join(' '),
      parts,
      concepts,
      entity,
      weight: entity === null ? plainWeight : Math.max(plainWeight, 1),
      start: at,
      end,
      sentence: token.sentence,
      clause: token.clause,
    })
    at = end
  }
  return { tokens, units, sentences: (tokens.at(-1)?.sentence ?? 0) + 1 }
}

export { functionWords }
