import type { Alignment } from '../alignment.ts'
import { unsupported, type Objection } from '../objection.ts'
import { lexicon, withBroader } from '../reading/lexicon.ts'
import type { Reading, Unit } from '../reading/units.ts'

const named = (unit: Unit, names: ReadonlySet<string>): boolean =>
  unit.concepts.some((id) => withBroader(id).some((up) => names.has(lexicon().concepts[up]?.name ?? '')))
const animals = new Set(['animals'])
const laboratory = new Set(['in the laboratory', 'in silico'])
const persons =
  /^(person|patient|volunt|user|particip|birth|sibl|pregnanc|respond|adult|men|man|woman|child|student|consum|villag|infant|newborn|babi|teenag|adolesc|mother|driver|decedent|victim|death|case|call|human|pharmacist|individu|subject|drinker|smoker|boy|girl|male|femal)$/
const labWords =
  /\b(ic50|ki|receptors?|microsomes?|affinity|binding|binds|bind|bound|assays?|vitro|tube|laboratory|lab|cells?|extracts?|tissue|preclinical|enzymes?|transporter|cyp\w+|model(l?ed|ling|s)?|experimental|recombinant|computer|samples?|preparations?|test|agonists?|antagonists?|potent|potency)\b/i
const single =
  /\b(a|an|one|his|her|\d+ ?-? ?year ?-? ?old) (?:[\w-]+ ){0,4}?(man|woman|patient|boy|girl|infant|newborn|teenager|adolescent|child|case|male|female|user|footballer|baby|mother|individual|toddler|adult|student)\b(?! (use|series|leaflet|leaflets|information|guide|group|groups|population|safety))/i
const many =
  /\b(\d{2,}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|most|some|all|both|few) (?:[\w-]+ ){0,3}?(users|patients|people|participants|respondents|cases|men|women|adults|children|volunteers|reports|students|deaths|pharmacists|mothers|infants|rats|mice|calls|decedents|animals)\b|\d+[ -](patient|person|people)\b|\b(users|patients|participants|respondents|volunteers|rats|mice|decedents|studies|reports|trials)\b/i
const oneMarks =
  /\b(a|an|one|single|the|this|that|his|her|he|she) (?:[\w%-]+ ){0,5}?(man|woman|patient|boy|girl|person|infant|newborn|teenager|adolescent|child|male|female|user|footballer|baby|mother|case|individual|someone|toddler|adult|student|report|kid|lady|guy|athlete|player|death|fatality|incident|instance|episode|man's|woman's|patient's)\b|\b(he|she|his|her|one case|case report|single case|someone|\w+-year-old|aged \d+|year old)\b/i

const has = (reading: Reading, names: ReadonlySet<string>, sentences: readonly number[] | null): Unit | undefined =>
  reading.units.find(
    (unit) =>
      (sentences === null || sentences.includes(unit.sentence)) &&
      named(unit, names) &&
      !(
        unit.text === 'laboratory' &&
        /^(university|state|government|national|commercial|independent|private|hospital)$/.test(reading.tokens[unit.start - 1]?.text ?? '')
      ),
  )
const textOf = (reading: Reading, sentences: readonly number[] | null): string =>
  reading.tokens
    .filter((token) => sentences === null || sentences.includes(token.sentence))
    .map((token) => token.raw)
    .join(' ')
    .replace(/ - /g, '-')
const preparations =
  /^(liver|cell|cells|kappa|mu|delta|opioid|ether|serotonin|plasma|hepatocytes?|microsom\w*|tissue|brain|recombinant|enzymes?|blood|serum|gut|intestinal|embryonic|kidney|umbilical|receptors?|lung|skin|neurons?|stem|samples?|material|fractions?|preparations?|specimens?|extracts?|tests?)$/
const hasPersons = (reading: Reading, sentences: readonly number[] | null): boolean =>
  reading.tokens.some(
    (token, at) =>
      (sentences === null || sentences.includes(token.sentence)) &&
      persons.test(token.stem) &&
      !(token.stem === 'human' && preparations.test(reading.tokens[at + 1]?.text ?? '')) &&
      !(token.text === 'case'),
  )

/** Animal and cell findings stated of people or of nobody, and one person's case stated as a rule. */
export function settingObjections(alignment: Alignment): readonly Objection[] {
  const { sentence, passage, focus } = alignment
  const near = focus.slice(0, 1)
  const whole = textOf(passage, null)
  const whollySaid =
    sentence.units.every(
      (unit, i) => unit.weight < 0.3 || (alignment.matches[i] ?? []).some((match) => match.quality >= 0.95 && passage.units[match.at]?.sentence === near[0]),
    ) && sentence.units.some((unit) => unit.entity === 'SUBSTANCE')
  const animal = has(passage, animals, near) ?? (whollySaid || hasPersons(passage, null) ? undefined : has(passage, animals, null))
  const lab =
    has(passage, laboratory, near) ??
    (whollySaid || hasPersons(passage, null) || has(passage, animals, null) !== undefined ? undefined : has(passage, laboratory, null))
  const saysAnimal = has(sentence, animals, null) !== undefined
  const saysLab = has(sentence, laboratory, null) !== undefined || labWords.test(textOf(sentence, null))
  const objections: Objection[] = []
  if (/\breview|meta\b/i.test(textOf(passage, near)) && hasPersons(passage, near)) return []
  if (
    /\b(no ?body|no one|not|no|un(known|clear|tested))\b/i.test(textOf(sentence, null)) &&
    /\b(investigat\w+|known|knows?|looked|stud(y|ied|ies)|tested|clear|data|examined|established)\b/i.test(textOf(sentence, null))
  )
    return []
  const peopleHere = sentence.tokens.find(
    (token, at) =>
      /^(person|patient|human|volunt|user|men|woman|man|adult|particip|child)$/.test(token.stem) &&
      !(token.stem === 'human' && preparations.test(sentence.tokens[at + 1]?.text ?? '') && labWords.test(textOf(sentence, null))),
  )
  if (animal !== undefined && !saysAnimal && !named(animal, new Set(['pets']))) {
    if (
      !(hasPersons(passage, near) && peopleHere !== undefined) &&
      !(saysLab && peopleHere === undefined && /preclinical|laborator|experimental|vivo/i.test(textOf(sentence, null)))
    )
      objections.push(unsupported('setting', `the finding is from animals (“${animal.text}”); the sentence does not say so`))
  } else if (lab !== undefined && animal === undefined && !saysLab && !saysAnimal && !hasPersons(passage, near))
    objections.push(unsupported('setting', `the finding is from the laboratory (“${lab.text}”); the sentence does not say so`))
  else if (lab !== undefined && peopleHere !== undefined && !hasPersons(passage, near) && has(sentence, laboratory, null) === undefined)
    objections.push(unsupported('setting', `the finding is from the laboratory (“${lab.text}”), not from “${peopleHere.raw}”`))
  if (objections.length === 0 && peopleHere !== undefined && (animal ?? lab) !== undefined && !hasPersons(passage, null) && !saysAnimal && !saysLab)
    objections.push(unsupported('setting', `the passage is not about “${peopleHere.raw}”`))
  const fewCases = /\b(two|three|2|3) (?:[\w-]+ ){0,3}?(patients|men|women|users|cases|people|infants|adults|children)\b/i.exec(textOf(passage, near))
  if (fewCases !== null && objections.length === 0) {
    const said = textOf(sentence, null)
    const rule =
      /\b(can|may|are|is|will|does|do|always|usually|often|have|has)\b/i.test(said) &&
      !/\b(two|three|2|3|both|cases?|reports?|reported|some|one|a few|pair|couple|these|those|were|was)\b/i.test(said)
    if (rule) objections.push(unsupported('setting', `the passage tells of “${fewCases[0]}”; the sentence states it as a rule`))
  }
  const focused = textOf(passage, near)
  if (
    single.test(focused) &&
    !many.test(focused.replace(/\b(19|20)\d\d\b|\b\d+[ -]year[ -]old\b|\b(man|woman|boy|girl|aged?) of \d+\b|\baged \d+\b/gi, '')) &&
    !/\b(survey|trial|cohort|review of|studies)\b/i.test(whole)
  ) {
    const said = textOf(sentence, null)
    const several =
      passage.sentences > 1 && (whole.match(new RegExp(single, 'gi'))?.length ?? 0) > 1 && /\b(single|few|published|several cases|case reports)\b/i.test(said)
    const plural = sentence.tokens.find((token) =>
      /^(men|women|patients|people|users|cases|adults|children|girls|boys|infants|newborns|teenagers|persons|individuals|babies|kids|mothers|everyone|anyone|reports|consumers)$/.test(
        token.text,
      ),
    )
    if (several) return objections
    if (plural !== undefined && !new RegExp(`\\b${plural.text}\\b`, 'i').test(whole) && !oneMarks.test(said))
      objections.push(unsupported('setting', `the passage is about one case; “${plural.raw}” makes it many`))
    else if (
      /\b(overdoses|seizures|deaths|injuries|poisonings|reactions|episodes|arrests) (?:\w+ )?(are|look|have|come|happen|occur|respond|follow|subside|resolve)\b/i.test(
        said,
      ) &&
      !/\b(case|one|first|once)\b/i.test(said)
    )
      objections.push(unsupported('setting', 'the passage is about one case; the sentence states it as a rule'))
    else if (!oneMarks.test(said) && !/\b(man|woman|patient|boy|girl|infant|newborn|child|person|case|report|reported|first|once)\b/i.test(said))
      objections.push(unsupported('setting', 'the passage is about one case; the sentence states it as a rule'))
  }
  return objections
}
