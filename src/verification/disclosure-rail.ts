import type { Objection } from './objection.ts'

const run = 7
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu
const longNumber = /(?<![\d.])\+?\(?\d(?:[\s().-]{0,2}\d){6,}/g
const named =
  /\b(?:my name is|i am called|i'm called|me llamo|ich heiße|je m'appelle|meu nome é|nama saya|ฉันชื่อ|ผมชื่อ|tên tôi là)\s+([\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?)/giu
const address = /\b\d{1,5}\s+(?:[\p{L}.]+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|way|place)\b/giu

/** What must not appear: the texts of the prompts, and what users typed. */
export type Hidden = { readonly prompts?: readonly string[]; readonly typed?: readonly string[] }

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{Nd}]+/gu) ?? []
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

/** Seven words in a row that both texts hold, or the whole of a shorter hidden text. */
function sharedRun(text: string, hidden: string): string | null {
  const secret = wordsOf(hidden)
  if (secret.length < 4) return null
  const size = Math.min(run, secret.length)
  const there = ` ${wordsOf(text).join(' ')} `
  for (let at = 0; at + size <= secret.length; at += 1) {
    const piece = secret.slice(at, at + size).join(' ')
    if (there.includes(` ${piece} `)) return piece
  }
  return null
}

/** E-mail addresses, long numbers, street addresses and a name that a user gave. */
function personal(typed: string): readonly string[] {
  const names = [...typed.matchAll(named)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]))
  return [...(typed.match(email) ?? []), ...(typed.match(longNumber) ?? []), ...(typed.match(address) ?? []), ...names]
}

function repeats(text: string, item: string): boolean {
  const digits = digitsOf(item)
  if (digits.length >= 7 && !item.includes('@')) return digitsOf(text).includes(digits)
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(item).join(' ')} `)
}

/**
 * The hidden prompt, or personal data that a user typed, in a text that a user would read (policy.md, never 6); null where there
 * is none. Numbers of published services (`allowed`) may be repeated even where a user typed them.
 */
export function disclosureObjection(text: string, hidden: Hidden, allowed: readonly string[] = []): Objection | null {
  for (const prompt of hidden.prompts ?? []) {
    const shared = sharedRun(text, prompt)
    if (shared !== null) return { rail: 'disclosure', never: 6, objection: `repeats the prompt: “${shared}”` }
  }
  const free = new Set(allowed.map(digitsOf))
  for (const item of (hidden.typed ?? []).flatMap(personal)) {
    if (!free.has(digitsOf(item)) || digitsOf(item) === '') {
      if (repeats(text, item)) return { rail: 'disclosure', never: 6, objection: 'repeats personal data that a user typed' }
    }
  }
  return null
}
