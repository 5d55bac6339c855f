import type { Objection } from './objection.ts'
import { inDigits } from './reading/digits.ts'

const number = String.raw`(?<![\p{L}\d.])\d+(?:[.,]\d+)?`
const joined = String.raw`(?:\s?(?:-|to|or|and|a|bis|oder|à|ou|atau|sampai|hingga|ถึง|đến|x)\s?\d+(?:[.,]\d+)?)?`
const weights = String.raw`(?:mgs?|g|gs|gm|gms|gr|grs|grams?|grammes?|gramm|gramos?|gramas?|gram|milligrams?|milligrammes?|miligramos?|miligramas?|miligram|milligramm|mcg|ug|micrograms?|microgramos?|cc|ml|mls|millilit(?:er|re)s?|mililitros?|oz|ounces?|onzas?|กรัม|มก\.?|มิลลิกรัม|มล\.?|gam|miligam)`
const pieces = String.raw`(?:tsps?|tbsps?|teaspoons?(?:fuls?)?|tablespoons?(?:fuls?)?|spoons?(?:fuls?)?|scoops?|capsules?|caps|pills?|tablets?|tabs?|gummies|gummy|drops|droppers?|puffs|shots?|sachets?|packets?|sticks?|servings?|doses?|cucharad(?:it)?as?|cápsulas?|capsulas?|pastillas?|comprimidos?|tabletas?|dosis|gotas|teelöffel|esslöffel|tl|el|kapseln?|tabletten?|pillen?|tropfen|cuill(?:è|e)res?|gélules?|gelules?|comprimés?|comprimes?|gouttes|colher(?:es|inhas?)?|doses|gotas|sendok(?:\s(?:teh|makan))?|sudu(?:\s(?:teh|besar))?|kapsul|tablet|pil|biji|butir|ช้อนชา|ช้อนโต๊ะ|แคปซูล|เม็ด|ช้อน|thìa|muỗng|viên|giọt)`
const taking =
  /\b(take|takes|taking|took|taken|dos(e|es|ed|ing|age)|redose|use|uses|using|used|drink|drinks|drinking|drank|swallow\w*|consum\w+|intake|ingest\w+|chew\w*|capsules?|pills?|tablets?|kratom|ketum|mitragynine|7-oh|leaf|tea|extract|powder|medicines?|medications?|antidepressants?|ssris?|maois?|tomar|toma|nehmen|prendre|tomar|minum|ambil|กิน|uống|dùng)\b|กิน|ใช้|ดื่ม/u
const notTaking =
  /\b(monitor\w*|measur\w*|sampl\w*|check(?:ed|s)?|assess\w*|visit\w*|session\w*|call\w*|follow(?:ed)?[- ]up|test(?:ed|s)?|blood|weighed|interviewed|counsel\w*|therapy)\b/
const span = String.raw`(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?|horas?|días?|dias?|semanas?|stunden?|tagen?|tage|wochen?|heures?|jours?|semaines?|jam|hari|minggu|ชั่วโมง|ชม\.?|วัน|สัปดาห์|giờ|ngày|tuần)`
const often = String.raw`(?:a|per|each|every|al|por|pro|am|par|à|au|le|la|por|sehari|per|satu|ต่อ|mỗi|một|1)`
const day = String.raw`(?:day|daily|week|weekly|hour|night|día|dia|semana|tag|woche|jour|semaine|hari|minggu|วัน|สัปดาห์|ngày|tuần)`
const re = (source: string): RegExp => new RegExp(source, 'iu')

type Pattern = { readonly found: RegExp; readonly says: string; readonly unless?: (sentence: string, at: number) => boolean }

/** A level in blood or in a test tube is no amount, unless it is given as toxic or lethal (policy.md, never 1). */
const concentration = (sentence: string, at: number): boolean =>
  re(
    String.raw`^\s?\S*?${number}${joined}\s?(?:ng|ug|mcg|pg|mg|micrograms?|nanograms?|milligrams?)\s?(?:/|per)\s?(?:m?l|dl|lit(?:er|re)|millilit\w+|g|gram|kg of (?:product|leaf|material))\b`,
  ).test(sentence.slice(Math.max(0, at))) && !/\b(toxic|lethal|fatal|deadly|safe|dangerous)\b|\bmg\s?\/\s?(ml|g)\b/.test(sentence)
const untaken = (sentence: string): boolean => !taking.test(sentence) || notTaking.test(sentence)
const counted = (sentence: string, at: number): boolean =>
  /^\S+\s(?:\w+\s)?(?:capsules?|tablets?|pills?|shots?|packets?|servings?|doses?)\s(?:were|was)?\s?(?:tested|analy[sz]ed|bought|purchased|sold|examined|seized)/.test(
    sentence.slice(at),
  ) ||
  /\b1 dose\b|\bdosis\b.*\bno\b/.test(sentence.slice(at, at + 8)) ||
  /^1 doses?\b/.test(sentence.slice(at)) ||
  /^\d+ doses? of (?:a |the )?vaccine/.test(sentence.slice(at))

const patterns: readonly Pattern[] = [
  {
    found: re(String.raw`${number}${joined}\s?-?\s?${weights}(?![\p{L}\d])`),
    says: 'an amount by weight or volume',
    unless: (sentence, at) => concentration(sentence, at) || /^\d+g (?:network|mobile)/.test(sentence.slice(at)),
  },
  {
    found: re(String.raw`${number}${joined}\s?(?:ng|ug|mcg|mg)\s?(?:/|per)\s?(?:ml|l|dl)`),
    says: 'a toxic level',
    unless: (sentence) => !/\b(toxic|lethal|fatal|deadly)\b/.test(sentence),
  },
  {
    found: re(String.raw`${number}${joined}\s?(?:mg|g|ug|mcg)\s?(?:/|per)\s?(?:kg|kilo\w*|day|d\b|dose|capsule|tablet|serving)`),
    says: 'an amount by body weight, day or piece',
  },
  {
    found: re(
      String.raw`(?:${number}|\b(?:several|few|handful of|más de))${joined}\s?(?:\p{L}+\s)?(?:of\s)?(?:a\s)?(?:level\s|heaped\s|rounded\s|small\s|large\s)?${pieces}(?![a-zà-ÿ])`,
    ),
    says: 'an amount in spoons, capsules or the like',
    unless: counted,
  },
  {
    found: re(
      String.raw`\b(?:a|an|each|per|una|eine?n?|une|uma)\s(?:level\s|heaped\s|rounded\s|small\s|full\s|half\s)?(?:teaspoon|tablespoon|spoonful|scoop|tsp|tbsp|gram|handful of(?! (?:people|patients|cases|reports|studies|users|men|women|children|published|countries|states|trials|papers|deaths|adults|infants|doctors|products|the people|smokers|volunteers|participants)\b)|pinch of|cucharadita|teelöffel|cuillère|colher)`,
    ),
    says: 'an amount in household measures',
  },
  {
    found: re(
      String.raw`${number}${joined}\s(?:more\s)?(?:cups?|glasses|bottles?|mugs?|bags?|leaves|hojas|blätter|feuilles|tasses?|tassen?|tazas?|xícaras?|cangkir|gelas|lembar|helai|แก้ว|ใบ|cốc|lá)(?![\p{L}])`,
    ),
    says: 'an amount in cups, bottles or leaves',
    unless: (sentence) => untaken(sentence),
  },
  {
    found: re(
      String.raw`(?:${number}${joined}\s?(?:times|x|veces|mal|fois|vezes|kali|ครั้ง|lần)|\b(?:once|twice|thrice|einmal|zweimal|dreimal))\s?(?:${often}\s)?${day}|\b(?:qd|bid|tid|qid|q\d+h)\b`,
    ),
    says: 'how often to take something',
    unless: untaken,
  },
  {
    found: re(String.raw`(?:\b(?:every|cada|alle|toutes les|a cada|setiap|tiap)|ทุก|mỗi)\s?(?:\w+\s)?${number}${joined}\s?${span}`),
    says: 'an interval',
    unless: untaken,
  },
  { found: re(String.raw`\b(?:every other (?:day|night|week)|alternate days|un día sí y otro no)\b`), says: 'an interval', unless: untaken },
  {
    found: re(
      String.raw`\b(?:wait(?:ing)?|waits?|space[ds]?|spacing|separate[ds]?|gap|wash-?outs?|interval|leave|allow|espera\w*|warte\w*|attend\w+|aguard\w+|tunggu|jarak|รอ|เว้น|chờ|đợi|cách)(?:\p{L})*\s?(?:[\p{L}']+\s){0,6}?(?:-\s?)?${number}${joined}[\s-]?(?:full\s|more\s)?${span}`,
    ),
    says: 'a wait or a gap',
    unless: (sentence) => /\bwaiting (?:list|time|room)/.test(sentence),
  },
  {
    found: re(
      String.raw`${number}${joined}[\s-]?${span}\s(?:wash-?out|gap|interval|wait|break|apart|between (?:doses|taking|the (?:2|two)|them|kratom)|entre|aparte|auseinander|d'intervalle)`,
    ),
    says: 'a wait or a gap',
  },
  {
    found: re(
      String.raw`${number}${joined}\s?${span}\s(?:\p{L}+\s){0,3}(?:before|after|since)\s(?:you\s)?(?:take|taking|your|the last dose|their last dose|your last|starting your|drinking|using kratom|the next|another)`,
    ),
    says: 'a wait or a gap',
    unless: (sentence) =>
      /\b(began|started|occurred|developed|fell ill|fell sick|fell|collapsed|died|appeared|reported|peak\w*|reached|later|measured|onset|symptoms|felt|rose|lasted)\b/.test(
        sentence,
      ) && !/\byour?\b/.test(sentence),
  },
  {
    found: re(
      String.raw`\b(?:reduce|lower|cut|taper|drop|decrease|increase|raise|step)\w*\s(?:\p{L}+\s){0,5}?(?:by\s)?${number}\s?%\s(?:\p{L}+\s){0,3}?(?:every|each|per|a)\s(?:\d+\s)?(?:day|week|month|dose|few days)`,
    ),
    says: 'a tapering schedule',
  },
  {
    found: re(
      String.raw`\b(?:double|doubling|halve|halving|triple|half|split)\s(?:your|the|that|my|his|her)\s(?:\w+\s)?(?:dose|amount|intake|serving|tablet|pill)`,
    ),
    says: 'a change of amount',
    unless: (sentence) => /\b(half of the|halved|were|was)\b/.test(sentence),
  },
  {
    found: re(
      String.raw`\b(?:dos(?:e|es|age|ing)|serving|maximum|max|limit|start(?:ing)? (?:with|at)|no more than|up to|at most|dosis|dose máxima|höchstens|maximal)\s(?:of\s|is\s|at\s|to\s|:\s?|around\s|about\s|between\s|should be\s|would be\s)*${number}${joined}(?!\s?(?:%|\p{L}*(?:year|people|person|hour|day|week|month|patient|participant|stud|trial|time|fold|men|women|adult|user|state|countr|minute|second|°|percent|case|product|alkaloid|ng|um|nm|h\b|prison|mice|rats|animals|groups?|arms?|children|deaths)))`,
    ),
    says: 'a number of units to take',
    unless: (sentence) => !/\b(dos(e|es|age|ing|is)|serving|take|taking|kratom|tomar|nehmen)\b/.test(sentence) || /\b(19|20)\d\d\b/.test(sentence),
  },
]
const tableDose = /\b(dos(?:e|es|age|is|ierung)|grams?|amount|strength|beginner|menge|cantidad|serving|capsules?|g|mg)\b/
const tableRow =
  /^\s*\|?[^|\n]*\b(beginner|light|low|threshold|common|moderate|medium|strong|heavy|high|micro|mild|morning|noon|evening|day|week|week \d|starter|experienced|standard|adult|leicht|stark|bajo|alto)\b[^|\n]*(?:\||:|\t)\s*(?:<|>|~|about\s)?\d+(?:[.,]\d+)?\s?(?:-\s?\d+(?:[.,]\d+)?|\+)?\s*(?:\||$)/

const isObjection = (says: string, shown: string): Objection => ({ rail: 'amount', never: 1, objection: `${says}: “${shown.trim()}”` })

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[!?])\s+|(?<=[^\d\s.]\.)\s+(?!\d)|\n+/).filter((one) => one.trim() !== '')
}

/**
 * An amount, range, maximum, frequency, interval, schedule or conversion for taking something, in digits or words of any language
 * the app meets (policy.md, never 1); null where there is none. Half-lives, onsets, percentages, counts, ages and levels in a
 * test tube are none.
 */
export function amountObjection(text: string): Objection | null {
  const plain = inDigits(
    text.replace(/\b(?:\d+[A-Za-z]?(?:,\d+)*-)+[A-Za-z]{3,}[\w-]*|\bCYP\w+|\b5-HT\w*|\b4\s?x\s?100\b/gi, (name) =>
      /^\d+(?:-\d+)?-(?:mg|gram|ml|capsule|tablet|pill|teaspoon|hour|day|week|times?|minute|month)/i.test(name) ? name.replace(/-(?=[A-Za-z])/, ' ') : 'name',
    ),
  )
  for (const sentence of sentencesOf(plain)) {
    for (const pattern of patterns) {
      const match = pattern.found.exec(sentence)
      if (match !== null && pattern.unless?.(sentence, match.index) !== true) return isObjection(pattern.says, match[0])
    }
  }
  const row = tableDose.test(plain) ? plain.split('\n').find((line) => tableRow.test(line)) : undefined
  return row === undefined ? null : isObjection('a row of amounts', row)
}
