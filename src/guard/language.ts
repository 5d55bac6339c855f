/** Words that mark a language, short and frequent; what parts neighbours (Indonesian and Malay, Spanish and Portuguese). */
const marks: Record<string, readonly string[]> = {
  es: 'el la los las un una que con por para mi es esta estoy puedo cuanto como donde qué cómo cuánto dónde también pero muy quiero tomo del al hay sin porque hijo perro médico'.split(' '),
  de: 'der die das und ich nicht mit ist ein eine wie viel kann darf mein meine zu auf für wo warum habe bin was oder nach seit mir mich wenn den dem vom zum gibt hat'.split(' '),
  fr: 'le les des un une je ne pas avec est et mon ma mes pour puis combien comment où que qui dans du sur suis ça peut prendre quoi depuis cest jai elle il quel quelle'.split(' '),
  pt: 'o os as um uma que com por para meu minha é está estou posso quanto como onde não mas muito quero tomo do da no na dos tem você pra vou faz fazer qual são'.split(' '),
  id: 'yang dan saya aku tidak nggak gak dengan untuk apakah berapa bisa boleh dari ini itu di ke ada sama kalau minum obat dokter apa banget udah sudah gimana bagaimana kak dong sih'.split(' '),
  ms: 'yang dan saya aku tidak tak dengan untuk adakah berapa boleh dari ini itu di ke ada kalau minum ubat doktor apa nak sangat dah sudah macam mana bagaimana ke awak kat tu ni lah'.split(' '),
  vi: 'tôi là và có không với cho được của bao nhiêu uống thuốc thì mình em con này khi sau bị đang muốn làm như nào bác sĩ'.split(' '),
  en: 'the a an and i is it my to of in on for with what how can do does are was you that this not me be have or if at from about when which why who will would should could im its dont'.split(' '),
  it: 'il lo gli che non con per mio mia sono è quanto come dove posso della del una di ho anche più questo perché'.split(' '),
  nl: 'de het een en ik niet met is mijn van voor hoeveel kan mag op dat wat waar heb ben zijn naar ook bij deze'.split(' '),
  pl: 'i nie z na się jest do czy jak ile mogę moja mój po co to że mam dla'.split(' '),
  sv: 'och jag inte med är en ett att på för hur kan min mitt det som har vad till av'.split(' '),
  tr: 'bir ve ile ne kadar mı mi için bu benim var yok nasıl çok ben kaç'.split(' '),
  tl: 'ang ng sa ako ko mga na ay hindi ba po pwede paano ilan'.split(' '),
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Thai}/u, 'th'], [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'], [/\p{Script=Hangul}/u, 'ko'], [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'], [/\p{Script=Devanagari}/u, 'hi'], [/[іїєґ]/iu, 'uk'], [/\p{Script=Cyrillic}/u, 'ru'], [/\p{Script=Greek}{3}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
]

/** The language of a message, as a BCP 47 tag; English where nothing tells otherwise. */
export function languageOf(text: string, english: ReadonlySet<string>): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [pattern, tag] of scripts) {
    const share = (text.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0) / Math.max(1, letters)
    if (share > 0.3 || (tag === 'ja' && share > 0.05) || (tag === 'uk' && share > 0.03)) return tag
  }
  if (/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu.test(text)) return 'vi'
  const words = text.toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{M}]+/gu) ?? []
  const counts = Object.entries(marks).map(([tag, list]) => ({ tag, count: words.filter((word) => list.includes(word)).length }))
  const [best] = counts.toSorted((a, b) => b.count - a.count || (a.tag === 'en' ? -1 : b.tag === 'en' ? 1 : 0))
  if (!best || best.count === 0) return 'en'
  const own = counts.find(({ tag }) => tag === 'en')?.count ?? 0
  const known = words.filter((word) => english.has(word)).length / Math.max(1, words.length)
  return best.tag !== 'en' && best.count > own && !(known > 0.85 && best.count < 2) ? best.tag : 'en'
}
