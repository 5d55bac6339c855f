import { describe, expect, it } from 'vitest'
import { languageOf } from './languages.ts'

const rows: readonly (readonly [language: string, text: string, because: string])[] = [
  ['es', 'puedo tomar kratom con mi sertralina', 'no accents, English names'],
  ['es', 'q pasa si lo mezclo con alcohol', 'an abbreviation'],
  ['es', '¿Es legal?', 'two words and their marks'],
  ['pt', 'posso tomar kratom com sertralina', 'a neighbour of Spanish'],
  ['pt', 'nao aguento mais viver assim', 'no accents'],
  ['de', 'darf ich kratom mit citalopram nehmen', 'no umlaut'],
  ['de', 'hab zu viel genommen', 'four short words'],
  ['fr', 'jpeux prendre du kratom avec mon deroxat', 'as it is spoken'],
  ['fr', "j'en peux plus", 'an apostrophe'],
  ['id', 'boleh gak minum kratom sama sertraline', 'marks of Indonesian'],
  ['ms', 'boleh tak minum ketum dengan ubat sertraline', 'marks of Malay'],
  ['ms', 'sy dah tak larat nak hidup', 'abbreviations of Malay'],
  ['id', 'gue udah ga kuat hidup', 'slang of Indonesian'],
  ['th', 'กินกระท่อมกับ sertraline ได้ไหม', 'a script'],
  ['vi', 'uong kratom chung voi sertralin duoc khong', 'no accents'],
  ['vi', 'em muốn chết', 'accents'],
  ['it', 'posso prendere il kratom con il cipralex', 'a language without wording'],
  ['nl', 'mag ik kratom met sertraline gebruiken', 'a language without wording'],
  ['pl', 'czy można brać kratom z sertraliną', 'a language without wording'],
  ['ru', 'можно ли пить кратом с золофтом', 'Cyrillic'],
  ['uk', 'чи можна пити кратом', 'Cyrillic, told by its words'],
  ['ja', 'クラトムは安全ですか', 'kana'],
  ['zh', '卡痛和舍曲林能一起吃吗', 'Han without kana'],
  ['ko', '크라톰 같이 먹어도 되나요', 'Hangul'],
  ['ar', 'هل يمكن تناول الكراتوم مع الدواء', 'Arabic script'],
  ['el', 'μπορώ να πάρω κράτομ', 'Greek script'],
  ['und', 'ქრატომი უსაფრთხოა', 'a script nobody foresaw is no English'],
  ['en', 'can i take kratom with sertraline', 'English'],
  ['en', 'what is mitragynine', 'a name and three words'],
  ['en', 'ketum supplier in town?', 'a Malay word in English'],
  ['en', 'pizza', 'one word that all languages have'],
  ['en', 'is kratom legal in Köln', 'a name with an accent'],
  ['en', 'K R A T O M', 'letters only'],
  ['en', '12 + 30?', 'no letters'],
]

describe('language detection', () => {
  it.each(rows)('%s: "%s" (%s)', (language, text) => expect(languageOf(text)).toBe(language))
})
