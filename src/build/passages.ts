import type { IndexedPassage } from '../adapters/orama-index.ts'
import type { Library } from '../domain/library.ts'
import { wordsOf } from '../domain/mentions.ts'

/** Every brief and every claim as the index takes it. */
export function passagesOf(library: Library): readonly IndexedPassage[] {
  const briefs = library.briefs.map((brief) => ({
    id: brief.id,
    kind: 'brief' as const,
    title: brief.title,
    text: brief.sentences.map(({ text }) => text).join(' '),
    aliases: [...brief.questions, ...brief.topics.map((topic) => topic.replace(/-/g, ' '))].join(' '),
  }))
  const claims = library.sources.flatMap((source) =>
    source.claims.map((claim) => ({
      id: claim.id,
      kind: 'claim' as const,
      title: source.title,
      text: [claim.text, claim.region ?? ''].join(' '),
      aliases: [source.kind, ...claim.topics].join(' ').replace(/-/g, ' '),
    })),
  )
  return [...briefs, ...claims]
}

/** Every word that the corpus, the names and the training messages use: what counts as a known word. */
export function vocabularyOf(library: Library, messages: readonly string[]): readonly string[] {
  const texts = [
    ...messages,
    ...library.briefs.flatMap(({ title, questions, sentences }) => [title, ...questions, ...sentences.map(({ text }) => text)]),
    ...library.sources.flatMap(({ title, claims }) => [title, ...claims.map(({ text }) => text)]),
    ...library.terms.flatMap(({ name, synonyms, slang }) => [name, ...synonyms, ...slang]),
  ]
  return [...new Set(texts.flatMap((text) => wordsOf(text).filter((word) => /^[a-z]+$/.test(word))))].sort()
}
