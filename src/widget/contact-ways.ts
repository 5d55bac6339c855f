import type { Contact } from '../domain/contact.ts'

/** One way to reach a contact: what to tap and what it says. */
export type ContactWay = { readonly label: string; readonly href: string }

const address = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s,;]*)?/giu
const number = /\+?\d(?:[\d\s-]*\d)?/gu

/**
 * The ways in which a contact's own words say it can be reached: calls, texts, then addresses; its page where they name
 * none. "Call or text 988" is two ways; numbers spelled in letters are read by their digits.
 */
export function waysOf({ contact, url }: Pick<Contact, 'contact' | 'url'>): readonly ContactWay[] {
  const addresses = [...contact.matchAll(address)].map(([found]) => found)
  const ways = [...phoneWays(contact.replace(address, ' ')), ...addresses.map((found) => page(found))]
  const known = new Set<string>()
  const once = ways.filter(({ href }) => !known.has(href) && known.add(href))
  return once.length > 0 ? once : [page(url)]
}

function phoneWays(text: string): readonly ContactWay[] {
  const spelled = text
    .replace(/(\d[\d\s-]*)[A-Z]{4} \((\d{4})\)/gu, '$1$2') // 1-800-662-HELP (4357)
    .replace(/\+?\d[\d\s-]*[A-Z]{4,}(?:-[A-Z])?/gu, ' ') // 1-844-POISON-X, which stands in digits beside it
  const ways: ContactWay[] = []
  let end = 0
  for (const match of spelled.matchAll(number)) {
    const before = spelled.slice(end, match.index).toLowerCase()
    const digits = match[0].replace(/[^\d+]/gu, '')
    end = match.index + match[0].length
    if (digits.length < 3) continue
    const texts = /\btext\b/u.test(before)
    if (!texts || /\bcall\b/u.test(before)) ways.push({ label: `${before.includes('tty') ? 'TTY' : 'Call'} ${match[0]}`, href: `tel:${digits}` })
    if (texts) ways.push({ label: `Text ${match[0]}`, href: `sms:${digits}` })
  }
  return ways
}

function page(found: string): ContactWay {
  const href = /^https?:/iu.test(found) ? found : `https://${found}`
  const { hostname, pathname } = new URL(href)
  const shown = hostname.replace(/^www\./u, '') + (pathname.length > 1 && pathname.length < 8 ? pathname : '')
  return { label: `Open ${shown}`, href }
}

/** A service's name and, apart, what stands in brackets after it. */
export function serviceName(service: string): { readonly name: string; readonly note: string } {
  const [, name = service, note = ''] = /^(.*?)\s*\((.*)\)$/u.exec(service) ?? []
  return { name, note }
}

/** The region that a browser's language names, in English, as contacts name theirs; empty where it names none, in whatever form. */
export function regionOf(language: string): string {
  const region = /[-_]([A-Z]{2})(?![A-Za-z])/u.exec(language)?.[1]
  return region === undefined ? '' : (new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? '')
}
