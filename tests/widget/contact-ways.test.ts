import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { ContactEntry } from '../../src/domain/contact.ts'
import { regionOf, serviceName, waysOf } from '../../src/widget/contact-ways.ts'
import { safeHref } from '../../src/widget/safe-href.ts'

const rows = [
  { contact: 'Call or text 988, or chat at 988lifeline.org', ways: ['Call 988 tel:988', 'Text 988 sms:988', 'Open 988lifeline.org https://988lifeline.org'] },
  { contact: '911', ways: ['Call 911 tel:911'] },
  { contact: '1-800-222-1222', ways: ['Call 1-800-222-1222 tel:18002221222'] },
  { contact: '1-800-662-HELP (4357); TTY 1-800-487-4889', ways: ['Call 1-800-662-4357 tel:18006624357', 'TTY 1-800-487-4889 tel:18004874889'] },
  { contact: 'FindTreatment.gov', ways: ['Open findtreatment.gov https://FindTreatment.gov'] },
  { contact: '999 or A&E', ways: ['Call 999 tel:999'] },
  { contact: 'Call 111 and select the mental health option (option 2)', ways: ['Call 111 tel:111'] },
  { contact: '116 123', ways: ['Call 116 123 tel:116123'] },
  { contact: 'Text 85258', ways: ['Text 85258 sms:85258'] },
  { contact: '1-844-POISON-X (1-844-764-7669)', ways: ['Call 1-844-764-7669 tel:18447647669'] },
  { contact: '0800 POISON / 0800 764 766', ways: ['Call 0800 764 766 tel:0800764766'] },
  { contact: '0800 787 797 or text 8681', ways: ['Call 0800 787 797 tel:0800787797', 'Text 8681 sms:8681'] },
  { contact: '999 (MERS 999)', ways: ['Call 999 tel:999'] },
  { contact: '191 or 1669', ways: ['Call 191 tel:191', 'Call 1669 tel:1669'] },
  { contact: 'Text a zip code to 435748 (HELP4U)', ways: ['Text 435748 sms:435748'] },
  { contact: '0508 828 865 (0508 TAUTOKO)', ways: ['Call 0508 828 865 tel:0508828865'] },
  { contact: 'Country list on the website', ways: ['Open example.org https://example.org/list-of-services'] },
]

describe('ways to reach a contact', () => {
  it.each(rows)('of "$contact" are $ways', ({ contact, ways }) => {
    expect(waysOf({ contact, url: 'https://example.org/list-of-services' }).map(({ label, href }) => `${label} ${href}`)).toEqual(ways)
  })

  const entries = z.array(ContactEntry).parse(parse(readFileSync('prompts/contacts.yaml', 'utf8')))
  it.each(entries)('are at least one for $service ($region), each fit to link, no digit of its own', ({ contact, url }) => {
    const ways = waysOf({ contact, url })
    expect(ways.length).toBeGreaterThan(0)
    expect(ways.filter(({ href }) => safeHref(href) !== href)).toEqual([])
    const numbers = ways.filter(({ href }) => /^(?:tel|sms):/u.test(href)).map(({ href }) => href.replace(/\D/gu, ''))
    expect(numbers.filter((digits) => !contact.replace(/\D/gu, '').includes(digits))).toEqual([])
  })
})

describe('a service', () => {
  it('has what stands in brackets apart', () => {
    expect(serviceName('Samaritans (free to call)')).toEqual({ name: 'Samaritans', note: 'free to call' })
    expect(serviceName('Emergency services')).toEqual({ name: 'Emergency services', note: '' })
  })
})

describe("the reader's region", () => {
  it.each([
    ['en-US', 'United States'],
    ['en_GB', 'United Kingdom'],
    ['en-US@posix', 'United States'],
    ['zh-Hant-TW', 'Taiwan'],
    ['en', ''],
    ['', ''],
  ])('of the language "%s" is "%s"', (language, region) => {
    expect(regionOf(language)).toBe(region)
  })
})

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.org', '//example.org', ''])('are not made of "%s"', (address) => {
    expect(safeHref(address)).toBeNull()
  })
})
