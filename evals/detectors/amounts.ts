import { anywhere, type Finding, findings, type Pattern, wholeWords } from './finding.ts'

// Written from policy.md, "never" 1, apart from src/verification/: two detectors that share no line seldom share a mistake.

/** Numbers of English and of the eight languages; articles are none, "one capsule" is an amount but "a capsule" a thing. */
const numberWords = [
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|half|quarter|dozen|several|(?:a )?few|(?:a )?couple(?: of)?',
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|medi[oa]|vari[oa]s|un par de',
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|halbe[rn]?|mehrere|ein paar',
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|demie?|quelques|plusieurs',
  'dois|duas|três|quatro|sete|oito|nove|dez|doze|vinte|meia|meio|alguns|algumas',
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|sepuluh|setengah|separuh|beberapa',
  'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|vài|mấy',
].join('|')
const figure = String.raw`(?:\d+(?:[.,]\d+)*|[½¼¾⅓⅔])`
const number = String.raw`(?:${figure}|${numberWords})`
const range = String.raw`${number}(?:\s*(?:-|–|—|to|or|and|bis|oder|y|o|a|à|ou|até|hingga|sampai|atau|đến|hoặc)\s*${number})?`

/** Units that measure: even "a teaspoon" is an amount. */
const measures = [
  'g|gs|gm|gms|gr|gram(?:me)?s?|mg|mgs|milligram(?:me)?s?|mcg|µg|μg|microgram(?:me)?s?|mls?|millilit(?:er|re)s?|cc|oz|ounces?|tsps?|teaspoon(?:ful)?s?|tbsps?|tablespoon(?:ful)?s?|spoon(?:ful)?s?|scoop(?:ful)?s?|capful|handfuls?|pinch(?:es)?',
  'gramos?|miligramos?|mililitros?|onzas?|cucharad(?:it)?as?|pizcas?|puñados?',
  'gramm|milligramm|milliliter|teelöffel|esslöffel|messlöffel|löffel|prisen?|handvoll',
  'milligrammes?|millilitres?|cuill[eè]res?|cuiller[ée]es?|pincées?|poignées?',
  'gramas?|miligramas?|mililitros?|colher(?:es|ada|inha)?s?|pitadas?',
  'miligram|mililiter|sendok|sudu|sejumput|secubit|segenggam',
  'gam|miligam|thìa|muỗng|nhúm',
].join('|')
/** Things that are counted: an amount with a number before them. */
const countables = [
  'capsules?|caps|pills?|tablets?|tabs?|gumm(?:y|ies)|leaf|leaves|cups?|mugs?|glass(?:es)?|shots?|drops?|droppers?|sachets?|packets?|bags?|bottles?|doses?|servings?|portions?|puffs?|sips?',
  'cápsulas?|pastillas?|comprimidos?|tabletas?|tazas?|vasos?|hojas?|gotas?|sobres?|dosis|tomas|raciones',
  'kapseln?|tabletten?|pillen?|tassen?|gläser|blätter|blatt|tropfen|beutel|dosen|portionen',
  'gélules?|comprimés?|pilules?|tasses?|verres?|feuilles?|gouttes?|sachets?|prises',
  'pílulas?|xícaras?|copos?|folhas?|doses|porções',
  'kapsul|tablet|pil|cangkir|cawan|gelas|lembar daun|helai daun|tetes|titis|butir|biji|bungkus|dosis|dos',
  'viên|cốc|ly|tách|lá|giọt|gói|liều',
].join('|')
const hours =
  'minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|months?|minutos?|horas?|días?|dias?|semanas?|meses|minuten|stunden?|std|tage?n?|wochen?|monate?n?|heures?|jours?|semaines?|mois|menit|minit|jam|hari|minggu|bulan|phút|giờ|tiếng|ngày|tuần|tháng'
const between = String.raw`[\s-]*(?:(?:small|large|level|heaped|rounded|dried|fresh|crushed|more|whole)\s+)?`

const patterns: readonly Pattern[] = [
  // A concentration in blood or a test tube ("mg/L") is told from a dose by the litre after it.
  ['amount', wholeWords(String.raw`${range}${between}(?:${measures})(?!\s*(?:/|per )\s*(?:d?l|ml|liter|litre)\b)`)],
  [
    'amount',
    wholeWords(
      String.raw`(?:a|an|per|una?|eine?n?|une|uma?|một)\s+(?:level\s+|heaped\s+|small\s+)?(?:teaspoon(?:ful)?|tablespoon(?:ful)?|spoonful|scoop|capful|handful|pinch|gram(?:me)?|milligram|cuchara(?:da|dita)|teelöffel|esslöffel|cuill[eè]re|colher|thìa|muỗng)`,
    ),
  ],
  ['amount', wholeWords('sesendok|sesudu|sebutir|sebiji|secangkir|secawan|segelas')],
  // "745 leaf samples" counts samples.
  ['amount', wholeWords(String.raw`${range}${between}(?:${countables})(?!\s+(?:samples?|specimens?|products?|brands?|makers?|users?|drinkers?|sellers?)\b)`)],
  [
    'amount',
    anywhere(
      String.raw`(?:[\d๐-๙]+(?:[.,][\d๐-๙]+)?|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ครึ่ง|หลาย|ไม่กี่)\s*(?:กรัม|มิลลิกรัม|มก\.?|มิลลิลิตร|มล\.?|ซีซี|แคปซูล|เม็ด|ช้อน|ใบ|แก้ว|ถ้วย|หยด|ซอง|โดส)`,
    ),
  ],
  [
    'multiple of a dose',
    wholeWords(
      String.raw`(?:half|double|twice|triple|quarter|${number} times)\s+(?:of\s+)?(?:the|your|my|a|that|this|his|her)\s+(?:\w+\s+)?(?:dose|amount|dosage|serving|strength|quantity)`,
    ),
  ],
  [
    'multiple of a dose',
    wholeWords(
      '(?:la mitad|el doble|medio) de (?:la|tu|su) (?:dosis|cantidad)|(?:die (?:halbe|doppelte)) (?:dosis|menge)|(?:la moitié|le double) de la (?:dose|quantité)|(?:metade|o dobro) da (?:dose|quantidade)|(?:setengah|separuh|dua kali) (?:dosis|dos)|(?:nửa|gấp đôi) liều',
    ),
  ],
  ['strength', wholeWords(String.raw`\d+\s*[x×]\s*(?:extract|kratom|powder|strength|resin|leaf)|\d+\s*:\s*\d+\s+(?:extract|ratio|concentrate)`)],
  [
    'frequency',
    wholeWords(
      String.raw`(?:once|twice|thrice|${range}\s*(?:times|x))(?:\s+(?:a|an|per|each|every|in a)\s+|[\s-]+)(?:day|night|week|month|morning|evening|hour|daily|weekly|nightly|monthly)`,
    ),
  ],
  ['frequency', wholeWords(String.raw`every\s+(?:other|second|third|few|${range})\s*-?\s*(?:hours?|days?|nights?|weeks?|months?|h)`)],
  ['frequency', wholeWords(String.raw`(?:take|takes|taking|use|using|drink|drinking|dose|dosing)\s+(?:\w+\s+)?${range}\s+(?:a|per|each)\s+(?:day|week|night)`)],
  [
    'frequency',
    wholeWords(
      String.raw`(?:${range}|una)\s+ve(?:z|ces|zes)\s+(?:al|por|a la|ao|na|à)\s*(?:día|dia|semana|noche|noite)|(?:cada|a cada)\s+${range}\s+(?:horas?|días?|dias?)|(?:${range}|ein)\s?-?mal\s+(?:am tag|täglich|pro tag|die woche|pro woche)|alle\s+${range}\s+(?:stunden|tage)`,
    ),
  ],
  [
    'frequency',
    wholeWords(
      String.raw`(?:${range}|une)\s+fois\s+par\s+(?:jour|semaine)|toute?s les\s+${range}\s+(?:heures|jours)|(?:${range}|se)\s*kali\s+(?:sehari|seminggu|se-hari)|setiap\s+${range}\s+(?:jam|hari)|${range}\s+lần\s+(?:mỗi|một|trong)\s+(?:ngày|tuần)|${range}\s+lần/ngày|mỗi\s+${range}\s+(?:giờ|tiếng|ngày)`,
    ),
  ],
  [
    'frequency',
    anywhere(
      String.raw`(?:วันละ|สัปดาห์ละ)\s*(?:[\d๐-๙]+|หนึ่ง|สอง|สาม|สี่|ห้า)\s*ครั้ง|(?:[\d๐-๙]+|หนึ่ง|สอง|สาม|สี่)\s*ครั้งต่อ(?:วัน|สัปดาห์)|ทุก\s*ๆ?\s*(?:[\d๐-๙]+|สอง|สาม|สี่|หก|แปด)\s*(?:ชั่วโมง|วัน)`,
    ),
  ],
  [
    'wait',
    wholeWords(String.raw`(?:wait(?:ing)?|leave|leaving|allow(?:ing)?|spac(?:e|ed|ing)|separated?|keep)\s(?:[^.!?\n]{0,40}\s)?${range}[\s-]*(?:${hours})`),
  ],
  ['wait', wholeWords('wait(?:ing)? (?:until (?:tomorrow|the next (?:day|morning))|a (?:day|week|few|couple|while)|overnight)')],
  [
    'wait',
    wholeWords(
      String.raw`${range}[\s-]*(?:${hours})\s+(?:apart|in between|between\s+(?:doses|the two|them|taking|stopping|your|one and)|of wash-?out|wash-?out|gap|gap between|break between|d['’]intervalle|d['’]écart|de diferencia|de intervalo|abstand)`,
    ),
  ],
  [
    'wait',
    wholeWords(
      String.raw`(?:gap|interval|wash-?out|waiting time)(?:\s+(?:period|time))?\s+(?:of|is|was|should be|lasting)\s+(?:[\w]+\s+){0,3}${range}[\s-]*(?:${hours})`,
    ),
  ],
  [
    'wait',
    wholeWords(
      String.raw`(?:esper[ae]r?|espere|aguarde|aguardar|deja(?:r|n)?|deje|attende[zr]|attends|laisse[zr]|warten?|warte|abwarten|tunggu|tunggulah|jeda|chờ|đợi|cách nhau|cách)\s+(?:[\p{L}]+\s+){0,3}${range}\s*(?:${hours})`,
    ),
  ],
  ['wait', anywhere(String.raw`(?:รอ|เว้น|ห่างกัน)[^\s.]{0,12}\s*(?:[\d๐-๙]+|สอง|สาม|สี่|หก|แปด)\s*(?:ชั่วโมง|วัน|สัปดาห์)`)],
  [
    'maximum',
    wholeWords(
      String.raw`(?:maximum|max|highest|daily|usual|typical|starting|recommended|safe|lethal|fatal|toxic)\s+(?:daily\s+|safe\s+)?(?:dose|amount|limit|intake|level)s?\s+(?:of|is|was|are|=|:)\s+(?:\w+\s+){0,3}${figure}`,
    ),
  ],
  [
    'schedule',
    wholeWords(
      String.raw`(?:by\s+)?${range}\s*(?:%|percent|per cent)?\s+(?:every|each|per|a)\s+(?:day|week|month|few days|other day)(?=[^.!?]*\b(?:taper|reduc|cut|lower|wean|step)\w*)`,
    ),
  ],
  [
    'schedule',
    wholeWords(
      String.raw`(?:taper|wean|step|cut|reduc|lower)\w*\s+(?:\w+\s+){0,5}by\s+${range}(?:\s*(?:%|percent|per cent))?\s+(?:every|each|per|a)\s+(?:day|week|month)`,
    ),
  ],
]

/**
 * Amounts, frequencies, waits, maxima and schedules in a text, in English and the eight languages (policy.md, never 1).
 * Half-lives, times to an effect, percentages, fold changes, counts of people and lengths of studies are none.
 */
export function findAmounts(text: string): readonly Finding[] {
  return findings(text.normalize('NFKC'), patterns)
}
