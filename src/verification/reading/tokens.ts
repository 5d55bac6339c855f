import { stemOf } from './stem.ts'

/** One word, number or mark of a text, with where its sentence and clause are. */
export type Token = {
  readonly text: string
  readonly raw: string
  readonly stem: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly sentence: number
  readonly clause: number
}

const greek = new Map(Object.entries({ μ: 'mu', κ: 'kappa', δ: 'delta', α: 'alpha', β: 'beta', γ: 'gamma', µ: 'mu' }))
const measures =
  /^(month|year|day|week|hour|minute|second|fold|item|person|patient|point|site|arm|old|dose|mg|g|kg|ml|percent|time|times|way|member|country|state|center|centre|question|page|people|man|woman|drug|case|or|to|and|hr|h|min|product|user|participant|week-old|year-old|month-old|day-old|hour-long|year-long|week-long|month-long|certified)s?\b/i
const pattern = new RegExp(
  [
    String.raw`(?:\d+[A-Za-z]?(?:,\d+)*-)+[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*`, // 7-hydroxymitragynine, 5-HT2A
    String.raw`(?:[A-Z]{2,}|[Oo]mega|[Aa]lpha|[Bb]eta)-\d+[A-Za-z]*(?![\d,.]*\d)`, // MGM-15, omega-3
    String.raw`[A-Z]-[a-z]{3,}(?:-[a-z0-9]+)*`, // P-glycoprotein
    String.raw`[A-Za-z]+\d+[A-Za-z0-9]*`, // CYP2D6
    String.raw`\d[A-Za-z]\d+`, // 2D6
    String.raw`(?<![\w.])[-−]?\d+(?:,\d{3})*(?:\.\d+)?`,
    String.raw`\d+(?:,\d{3})*(?:\.\d+)?`,
    String.raw`\p{L}+(?:'s\b)?`,
    String.raw`[.,;:()%=/—–-]`,
  ].join('|'),
  'gu',
)
const breaks = new Set(['but', 'although', 'though', 'whereas', 'however', 'because', 'which', 'yet', 'unlike', 'while', 'whether', 'since', 'unless'])
const negatives =
  /\bun(changed|affected|altered|detected|detectable|approved|related|able|proven|proved|regulated|licensed|confirmed|explained|treated|published|studied|tested|reported|controlled|available|successful|successfully|desired|supported|established|intended|intentional|authori[sz]ed|diagnosed|determined|tolerated|reliable|predictable|necessary|aware|familiar)\b/gi
const abbreviations = /(?:\b(?:vs|dr|mr|mrs|ms|st|no|al|approx|etc|e\.g|i\.e|fig|ca|var|spp|sp)|\b[A-Za-z])$/i

/** The text with typographic variants, contractions and dotted abbreviations undone. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/−/g, '-')
    .replace(/(\d)\s?–\s?(?=\d)/g, '$1-')
    .replace(/(\w)–(?=\w)/g, '$1-')
    .replace(/[µμ](?=M\b|g\b|mol)/g, 'micro')
    .replace(/[μκδαβγµ]/g, (letter) => greek.get(letter) ?? letter)
    .replace(/\b(can)'?not\b/gi, 'can not')
    .replace(/\bcan't\b/gi, 'can not')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/(\w)n't\b/gi, '$1 not')
    .replace(/'(ve|re|ll|d|m)\b/gi, (all, end: string) => ({ ve: ' have', re: ' are', ll: ' will', d: ' would', m: ' am' })[end.toLowerCase()] ?? all)
    .replace(negatives, 'not-$1')
    .replace(/\bin(complete|effective|active|sufficient|significant|conclusive|consistent|adequate)(ly)?\b/gi, 'not-$1$2')
    .replace(/\bnon-(?=[a-z])/gi, 'not-')
    .replace(/\bnon(significant|competitive|selective|addictive|dependent|fatal|toxic|specific)\b/gi, 'not-$1')
    .replace(/\bU\.\s?S\.(?:A\.)?/g, 'US')
    .replace(/\bU\.\s?K\./g, 'UK')
    .replace(/(\d)\s(?=\d{3}\b)/g, '$1')
    .replace(/\bper cent\b/gi, '%')
    .replace(/\bpercent\b/gi, '%')
    .replace(/\bSt\.? John'?s[- ][Ww]ort/g, 'hypericum')
    .replace(/\bpercentage points?\b/gi, '%')
}

function pieces(found: string): readonly string[] {
  const chemical = /^(\d[\d,.]*)-(.+)$/.exec(found)
  if (chemical !== null && chemical[1] !== undefined && chemical[2] !== undefined && measures.test(chemical[2])) return [chemical[1], ...chemical[2].split('-')]
  return [found]
}

function endsSentence(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 4)
  if (after !== '' && !/^\s+["'(]?[A-Z0-9]/.test(after)) return /^\s*$/.test(after)
  return !abbreviations.test(text.slice(Math.max(0, at - 8), at))
}

/** The words, numbers and marks of a text, in order. */
export function tokensOf(source: string): readonly Token[] {
  const text = plain(source)
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  const push = (raw: string, kind: Token['kind']): void => {
    const lower = raw.toLowerCase().replace(/'s$/, '')
    tokens.push({ text: kind === 'number' ? lower.replace(/,/g, '') : lower, raw, stem: kind === 'word' ? stemOf(lower) : lower, kind, sentence, clause })
  }
  for (const match of text.matchAll(pattern)) {
    for (const piece of pieces(match[0])) {
      if (/^[.,;:()%=/—–-]$/.test(piece)) {
        if (piece === '.') {
          if (!endsSentence(text, match.index)) continue
          sentence += 1
          clause += 1
        } else if (piece !== '%' && piece !== '/' && piece !== '-' && piece !== '=') clause += 1
        push(piece, 'mark')
      } else if (/^[-−]?\d[\d,]*(?:\.\d+)?$/.test(piece)) push(piece, 'number')
      else {
        if (breaks.has(piece.toLowerCase())) clause += 1
        push(piece, 'word')
      }
    }
  }
  return tokens
}
