import { join } from 'node:path'
import { readCases } from '../../src/build/cases.ts'
import { readCorpus } from '../../src/build/corpus.ts'
import { trainLanguageClassifier } from '../../src/build/language-classifier.ts'
import { vocabularyOf } from '../../src/build/passages.ts'
import { readPolicy } from '../../src/build/policy.ts'
import { libraryOf } from '../../src/domain/library.ts'
import { languageDetector } from '../../src/guard/language.ts'
import { languageRail } from '../../src/guard/language-rail.ts'
import { unpackModel } from '../../src/guard/linear-model.ts'

const root = join(import.meta.dirname, '../..')
const anyBrief: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })

const corpus = readCorpus(root, () => null)
const training = readCases(root, ['training'])

/** The policy, the detector and the rail as the build makes them. */
export const policy = readPolicy(root, anyBrief)
export const rail = languageRail(policy, corpus.terms, unpackModel(trainLanguageClassifier(training, policy, corpus.terms)))
export const languageOf = languageDetector(
  policy,
  new Set(
    vocabularyOf(
      libraryOf(corpus),
      training.filter(({ lang, tags }) => lang === 'en' && tags.length === 0).flatMap(({ turns }) => turns),
    ),
  ),
)
