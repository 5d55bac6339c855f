/** A text without personal data, and how many things of which type were taken out. */
export type Redacted = { readonly text: string; readonly redactions: Record<string, number> }

/** Something to take out: its type, which is left in brackets, how it looks, and what else must hold. */
type Kind = { readonly type: string; readonly pattern: RegExp; readonly holds?: (found: string) => boolean }

const gap = String.raw`[ .\u00a0\u2011-]`
const street = String.raw`(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Close|Place|Square|Terrace|Crescent|Parkway|Pkwy|Highway|Hwy)`

/** In this order: what holds another comes before it, an address before the number in it. */
const kinds: readonly Kind[] = [
  { type: 'email', pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+ ?(?:@|\(at\)|\[at\]) ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu },
  {
    type: 'link',
    pattern:
      /\b(?:https?|ftp):\/\/[^\s<>"]+|\bwww\.[^\s<>"]+|\b(?:t\.me|wa\.me|discord\.gg|instagram\.com|facebook\.com|linkedin\.com|reddit\.com\/u)\/[^\s<>"]+/giu,
  },
  { type: 'handle', pattern: /(?<![\p{L}\p{N}@])@[\p{L}_][\p{L}\p{N}_.]{2,29}|(?<![\p{L}\p{N}/])\/?u\/[\w-]{3,20}/giu },
  { type: 'ip-address', pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g },
  { type: 'account', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu, holds: isAccount },
  { type: 'card', pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, holds: isCard },
  {
    type: 'national-id',
    pattern:
      /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)|(?<!\d)\d{6}-\d{2}-\d{4}(?!\d)|(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])|(?<!\d)\d-\d{4}-\d{5}-\d{2}-\d(?!\d)/gu,
  },
  {
    type: 'birth-date',
    pattern:
      /(?<=\b(?:born(?: on)?|dob|date of birth|birthday(?: is)?|birth date)[:\s]{1,3})(?:the )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})/giu,
  },
  {
    type: 'address',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\d{1,5}[a-zA-Z]?,? +(?:(?:\p{Lu}[\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th)) +){1,4}${street}\b\.?(?:,? +(?:Apt|Apartment|Unit|Flat|Suite|#)\.?\s?\w{1,5})?`,
      'gu',
    ),
  },
  {
    type: 'address',
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Ll}-]+(?:straße|strasse|str\.|weg|gasse|allee|platz)|(?:\p{Lu}[\p{L}-]+ )(?:Straße|Strasse|Weg|Allee|Platz)|(?:[Rr]ue|[Cc]alle|[Aa]venida|[Aa]v\.|[Rr]ua|[Jj]alan|[Jj]l\.?|[Vv]ia) (?:(?:de|del|da|do|la|le|des|du|los|las) ){0,2}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?(?: no\.?)?),? \d{1,4}[a-z]?(?![\p{L}\p{N}%])/gu,
  },
  {
    type: 'address',
    pattern:
      /(?<![\p{L}\p{N}])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse) (?:(?:de|du|des|la|le|l'|d') ?){0,3}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu,
  },
  {
    type: 'postcode',
    pattern:
      /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) \d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])|(?<=\b\p{Lu}{2},? )\d{5}(?:-\d{4})?(?!\d)/gu,
  },
  // With a country code, or in groups that begin like a number to dial; figures of a study come in neither.
  {
    type: 'phone',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.])(?:\+|00)[1-9]\d{0,2}${gap}?(?:\(0?\d{0,4}\)${gap}?)?\d(?:${gap}?\d){5,12}(?![\p{L}\p{N}])`, 'gu'),
  },
  { type: 'phone', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.])\(0?\d{2,4}\)${gap}?\d{2,4}(?:${gap}?\d{2,4}){1,3}(?![\p{L}\p{N}])`, 'gu') },
  { type: 'phone', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:1${gap})?[2-9]\d{2}(${gap}|/)\d{3}\1?\d{4}(?![\p{L}\p{N}])`, 'gu') },
  { type: 'phone', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,-])0\d(?:${gap}?\d){7,9}(?![\p{L}\p{N}])`, 'gu') },
  { type: 'phone', pattern: /(?<![\p{L}\p{N}.,-])[2-9]\d{9}(?![\p{L}\p{N}.])/gu },
  {
    type: 'phone',
    pattern: new RegExp(
      String.raw`(?<=\b(?:phone|cell|mobile|whatsapp|number|tel|call me(?: on| at)?|text me(?: on| at)?|reach me (?:on|at))(?: (?:is|number|no\.?))*[:\s]{1,2})\d(?:${gap}?\d){5,13}(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
]

const given = String.raw`\p{Lu}[\p{L}'’-]+`
const full = String.raw`${given}(?: +(?:(?:van|von|de|der|da|bin|binti|al) +)*${given}){0,2}`
/** Names that users introduce, as their own or another's. A name alone is not told from a word. */
const introduced: readonly RegExp[] = [
  new RegExp(
    String.raw`(\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)(?: \p{Ll}+){0,2} names?(?: is|'s|’s|:)?\s+|\b(?:[Ii]'?m|[Ii] am) called\s+|\b[Cc]all me\s+|\b[Nn]ame(?:'s|’s|:| is)\s+|\b[Ss]igned,?\s+)(${full})`,
    'gu',
  ),
  new RegExp(
    String.raw`((?:\b[Mm]e llamo|\b[Mm]i nombre es|\b[Ii]ch heiße|\b[Ii]ch heisse|\b[Mm]ein Name ist|\b[Jj]e m['’]appelle|\b[Mm]on nom est|\b[Mm]e chamo|\b[Mm]eu nome é|\b[Nn]ama (?:saya|aku)(?: adalah| ialah)?|\b[Tt]ên tôi là|\b[Tt]ôi tên là)\s+)(${full})`,
    'gu',
  ),
  new RegExp(String.raw`(\b(?:Dr|Doctor|Prof|Mr|Mrs|Ms|Miss|Nurse)\.?\s+)(${full})`, 'gu'),
  /((?:ผม|ฉัน|ดิฉัน|หนู)?ชื่อ\s?)([\u0E01-\u0E4E]{2,20})/gu,
  new RegExp(String.raw`(\b[Tt]his is\s+|\b(?:[Ii]['’]m|[Ii] am)\s+)(${given} +${given})(?=[\s,.;!]|$)`, 'gu'),
  /(\bmy name(?:'s| is)\s+)(?!not\b|on\b|in\b|the\b|a\b|kratom\b)(\p{Ll}{3,}(?: +\p{Ll}{4,}(?=[,.;!]|$))?)/giu,
]
/** Capitalised words after "I'm" or "Dr" that are no name. */
const noName =
  /^(?:Prozac|Zoloft|Kratom|Lexapro|Wellbutrin|Effexor|American|British|Canadian|Australian|German|French|Thai|Malaysian|New|South|North|United|Type|Bipolar|ADHD|PTSD|OCD|Google|Phil|Oz)\b/u

/** Takes personal data out of a user's words, before anything is written. */
export function redacted(text: string): Redacted {
  const redactions: Record<string, number> = {}
  const note = (type: string) => {
    redactions[type] = (redactions[type] ?? 0) + 1
    return `[${type}]`
  }
  let kept = text
  for (const { type, pattern, holds } of kinds) kept = kept.replace(pattern, (found) => (holds && !holds(found) ? found : note(type)))
  for (const pattern of introduced)
    kept = kept.replace(pattern, (found, before: string, name: string) => (noName.test(name) ? found : `${before}${note('name')}`))
  return { text: kept, redactions }
}

/** Luhn's check, which every card number passes and few other numbers do. */
function isCard(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].reverse().map(Number)
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0)
  return sum % 10 === 0
}

/** The check of international account numbers (ISO 13616): moved round and read as a number, the rest by 97 is 1. */
function isAccount(found: string): boolean {
  const written = found.replace(/ /g, '')
  const turned = `${written.slice(4)}${written.slice(0, 4)}`
  return [...turned].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0) === 1
}
