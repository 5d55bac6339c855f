const words: Readonly<Record<string, string>> = Object.fromEntries(
  `one uno una un ein eine einen um uma satu se esa một|1
two dos zwei deux dois duas dua hai|2
three tres drei trois três tiga ba|3
four cuatro vier quatre quatro empat bốn|4
five cinco fünf cinq lima năm|5
six seis sechs enam sáu|6
seven siete sieben sept sete tujuh bảy|7
eight ocho acht huit oito delapan lapan tám|8
nine nueve neun neuf nove sembilan chín|9
ten diez zehn dix dez sepuluh mười|10
eleven once elf onze sebelas|11
twelve doce zwölf douze doze dozen dua-belas|12
fifteen quince fünfzehn quinze|15
twenty veinte zwanzig vingt vinte|20
thirty treinta dreißig trente trinta|30
forty cuarenta vierzig quarante|40
fifty cincuenta fünfzig cinquante|50
hundred cien hundert cent cem seratus|100
thousand mil tausend mille seribu|1000
half halbe halben halber media medio demi demie meia meio setengah separuh nửa|0.5
quarter cuarto viertel quart|0.25
couple pair par paar|2`
    .split('\n')
    .flatMap((line) => {
      const [names = '', value = ''] = line.split('|')
      return names.split(' ').map((name) => [name, value] as const)
    }),
)
const thai: Readonly<Record<string, string>> = { หนึ่ง: '1', สอง: '2', สาม: '3', สี่: '4', ห้า: '5', หก: '6', เจ็ด: '7', แปด: '8', เก้า: '9', สิบ: '10', ครึ่ง: '0.5' }

/** The value of a decimal digit of any script. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
  return String(code - zero)
}

/**
 * The text in small letters with every number as ASCII digits: other scripts' digits, vulgar fractions, and number words of the
 * languages the app meets ("two" and "dos" become 2). For finding amounts, not for showing.
 */
export function inDigits(text: string): string {
  return text
    .replace(/(\d?)\s?([½⅓⅔¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚])/g, '$1 $2')
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/(\d)\u2044(\d)/g, '0.$1')
    .replace(/\p{Nd}/gu, (character) => (character >= '0' && character <= '9' ? character : digit(character)))
    .replace(/[‐-―−~～]/g, '-')
    .replace(/[µμ]/g, 'u')
    .replace(/[*_`]/g, '')
    .toLowerCase()
    .replace(new RegExp(Object.keys(thai).join('|'), 'g'), (word) => ` ${thai[word] ?? word} `)
    .replace(/\p{L}+/gu, (word) => words[word] ?? word)
}
