import { join } from 'node:path'
import { readCorpus } from '../../src/build/corpus.ts'
import { vocabularyOf } from '../../src/build/passages.ts'
import { readPolicy } from '../../src/build/policy.ts'
import { libraryOf } from '../../src/domain/library.ts'
import { mentionsOf } from '../../src/domain/mentions.ts'
import { knownWordsOf } from '../../src/guard/known-words.ts'
import { lexiconOf } from '../../src/guard/lexicon.ts'
import { plainText } from '../../src/guard/plain-text.ts'
import { type Reader, read, type Reading } from '../../src/guard/reading.ts'

const root = join(import.meta.dirname, '../..')
const library = libraryOf(readCorpus(root, () => null))
/** Whether the briefs that wording offers exist is tested with the build. */
const anyBrief: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })
const policy = readPolicy(root, anyBrief)

/** The reader that the guardrails use, without what the build trains. */
export const reader: Reader = {
  mentions: mentionsOf(library.terms),
  lexicon: lexiconOf(policy.lexicon),
  known: knownWordsOf(new Set(vocabularyOf(library, Object.values(policy.lexicon).flat()))),
}

/** A message read as written. */
export const readingOf = (text: string): Reading => read({ how: 'as written', text: plainText(text) }, reader)
