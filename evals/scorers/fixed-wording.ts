import type { Policy } from '../../src/domain/policy.ts'
import type { Reply } from '../../src/domain/reply.ts'
import { right, type Score, unscored, wrong } from './score.ts'

/** A fixed wording as a pattern, its places open, and the language it is written in. */
export type Template = { readonly lang: string; readonly pattern: RegExp }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** One paragraph of wording as a pattern: a place such as {names|kratom} takes any words, {contacts} any list. */
function patternOf(paragraph: string): RegExp {
  const source = paragraph
    .split(/(\{\w+(?:\|[^}]*)?\})/)
    .map((part) => (part.startsWith('{contacts') ? String.raw`(?:- [^\n]+\n?)+` : part.startsWith('{') ? '.+?' : escaped(part)))
    .join('')
  return new RegExp(`^${source}$`, 'u')
}

/** Every paragraph of fixed wording that prompts/ holds. */
export function templatesOf(policy: Policy): readonly Template[] {
  const { wordings, reasons, about, languages } = policy
  const texts = (lang: string, all: readonly string[]) =>
    all
      .flatMap((text) => text.split(/\n{2,}/))
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({ lang, pattern: patternOf(text) }))
  return [
    ...texts('en', [
      ...reasons.map(({ wording }) => wording),
      ...about.map(({ wording }) => wording),
      ...Object.values(wordings.pointers),
      `${wordings.abstain} ${wordings.nearby}`,
      ...Object.values(wordings).filter((value) => typeof value === 'string'),
    ]),
    ...languages.flatMap((language) =>
      texts(language.tag, [
        ...Object.values(language.reasons),
        language.note,
        language.answer,
        language.abstain,
        language.outOfScope,
        language.fault,
        language.factsIntro,
        language.safer,
        ...Object.values(language.pointers),
      ]),
    ),
  ]
}

/** The paragraphs of a reply that are not made of its statements, headings and follow-ups. */
export function fixedParagraphs(reply: Reply, policy: Policy): readonly string[] {
  const { wordings, languages } = policy
  const headings = new Set([wordings.sections, ...languages.map(({ sections }) => sections)].flatMap((sections) => Object.values(sections)))
  const bare = reply.statements.reduce(
    (text, { text: statement, citations }) => text.replace(`${statement} ${citations.map((n) => `[${n}]`).join('')}`, '\u0000'),
    reply.text,
  )
  return bare
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\u0000(?: \([^()]*\))?/g, '').trim())
    .filter((paragraph) => paragraph !== '' && !headings.has(paragraph))
    .filter((paragraph) => ![wordings.askNext, wordings.canAnswer].some((ask) => paragraph === `${ask} ${reply.suggestions.join(' · ')}`))
}

/** Right when all that is no statement is fixed wording of prompts/, word for word. */
export function fixedScore(reply: Reply, policy: Policy, templates: readonly Template[]): Score {
  const stray = fixedParagraphs(reply, policy).find((paragraph) => !templates.some(({ pattern }) => pattern.test(paragraph)))
  return stray === undefined ? right('statements and fixed wording only') : wrong(`neither a statement nor fixed wording: "${stray}"`)
}

/** Right when the fixed wording is in the language of the message, English where prompts/ has none of it. */
export function languageScore(reply: Reply, lang: string, policy: Policy, templates: readonly Template[]): Score {
  const base = lang.split('-')[0] ?? lang
  const wanted = policy.languages.some(({ tag }) => tag === base) ? base : 'en'
  const paragraphs = fixedParagraphs(reply, policy)
  if (paragraphs.length === 0) return unscored('no fixed wording')
  const other = paragraphs.find((paragraph) => {
    const own = templates.filter(({ pattern }) => pattern.test(paragraph))
    return own.length > 0 && !own.some((template) => template.lang === wanted)
  })
  return other === undefined ? right(`worded in ${wanted}`) : wrong(`not worded in ${wanted}: "${other.slice(0, 80)}"`)
}
