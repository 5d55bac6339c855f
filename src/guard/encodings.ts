/** An encoding that stands inside a message: how its parts look, and what they say. */
type Encoding = { readonly how: string; readonly parts: RegExp; readonly undo: (part: string) => string | null }

const morse: Readonly<Record<string, string>> = Object.fromEntries(
  'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----.'
    .split(' ')
    .map((entry) => [entry.slice(1), entry.slice(0, 1)]),
)
const spelling: Readonly<Record<string, string>> = Object.fromEntries(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu'
    .split(' ')
    .map((word) => [word, word.slice(0, 1)]),
)
const spellingWord = `(?:${Object.keys(spelling).join('|')})`

const bytes = (values: readonly number[]) => utf8(Uint8Array.from(values))

const encodings: readonly Encoding[] = [
  {
    how: 'base64',
    parts: /[A-Za-z0-9+/_-]{8,}={0,2}/g,
    undo: (part) =>
      /^[a-z]+$|^[A-Z]?[a-z]+$|^[a-z]+(?:[-/_][a-z]+)+$/i.test(part) && !/[A-Z].*[a-z].*[A-Z]/.test(part)
        ? null
        : bytes([...atob(part.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''))].map((letter) => letter.charCodeAt(0))),
  },
  { how: 'base32', parts: /\b[A-Z2-7]{16,}={0,6}/g, undo: base32 },
  {
    how: 'hex',
    parts: /(?:(?:0x|\\x)?[0-9a-f]{2}[\s,:;-]{0,2}){6,}/gi,
    undo: (part) => bytes((part.replace(/0x|\\x|[\s,:;-]/gi, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))),
  },
  { how: 'percent', parts: /(?:[\w.+-]*%[0-9a-f]{2}[\w.+-]*)+/gi, undo: (part) => decodeURIComponent(part.replace(/\+/g, ' ')) },
  {
    how: 'entities',
    parts: /(?:&#x?[0-9a-f]+;[ ]?){4,}/gi,
    undo: (part) => part.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10))),
  },
  {
    how: 'escapes',
    parts: /(?:\\u[0-9a-f]{4}\s?){3,}/gi,
    undo: (part) => part.replace(/\\u([0-9a-f]{4})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  },
  { how: 'binary', parts: /(?:[01]{8}\s?){3,}/g, undo: (part) => bytes((part.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))) },
  {
    how: 'character codes',
    parts: /\b(?:(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])[\s,;-]+){5,}\d{2,3}\b/g,
    undo: (part) => bytes((part.match(/\d+/g) ?? []).map(Number)),
  },
  { how: 'letter numbers', parts: /\b(?:(?:[1-9]|1\d|2[0-6])[\s,.;/|_-]+){4,}(?:[1-9]|1\d|2[0-6])\b/g, undo: letterNumbers },
  { how: 'morse', parts: /(?:[.\-·–—]{1,6}[\s/|]+){3,}[.\-·–—]{1,6}/g, undo: fromMorse },
  {
    how: 'spelling alphabet',
    parts: new RegExp(`\\b${spellingWord}(?:[\\s,-]+${spellingWord}){3,}\\b`, 'gi'),
    undo: (part) => (part.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => spelling[word] ?? '').join(''),
  },
  {
    how: 'letter emoji',
    parts: /(?:[\u{1F1E6}-\u{1F1FF}]\s?){4,}/gu,
    undo: (part) =>
      [...part].map((flag) => ((flag.codePointAt(0) ?? 0) > 0x1f000 ? String.fromCharCode((flag.codePointAt(0) ?? 0) - 0x1f1e6 + 97) : flag)).join(''),
  },
]

/** Every encoded part of a text with what it says; parts that say nothing readable are left out. */
export function* decodedParts(text: string): Generator<{ readonly how: string; readonly part: string; readonly says: string }> {
  for (const { how, parts, undo } of encodings) {
    for (const [part] of text.matchAll(parts)) {
      const says = quietly(() => undo(part))
      if (says !== null && /\p{L}{2}/u.test(says)) yield { how, part, says }
    }
  }
}

/** What looks encoded and is not throws; that is an ordinary word, not a fault. */
function quietly(undo: () => string | null): string | null {
  try {
    return undo()
  } catch {
    return null
  }
}

function utf8(values: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(values)
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\s]+$/u.test(text) ? text : null
}

function base32(part: string): string | null {
  const bits = [...part.replace(/=+$/, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return bytes((bits.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

function letterNumbers(part: string): string | null {
  const separators = part.match(/[^\d]+/g) ?? []
  const usual = separators.toSorted((a, b) => separators.filter((one) => one === b).length - separators.filter((one) => one === a).length)[0] ?? ' '
  return part
    .split(usual)
    .map((piece) =>
      piece
        .split(/[^\d]+/)
        .map((number) => (number ? String.fromCharCode(96 + Number(number)) : ''))
        .join(' '),
    )
    .join('')
}

function fromMorse(part: string): string | null {
  const words = part
    .replace(/·/g, '.')
    .replace(/[–—]/g, '-')
    .trim()
    .split(/\s*[/|]\s*|\s{2,}/)
  const read = words.map((word) =>
    word
      .split(/\s+/)
      .map((letter) => morse[letter] ?? '\u0000')
      .join(''),
  )
  return read.some((word) => word.includes('\u0000')) ? null : read.join(' ')
}
