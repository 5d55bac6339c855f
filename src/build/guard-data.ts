import * as z from 'zod'
import type { Case } from '../domain/case.ts'
import type { Library } from '../domain/library.ts'
import { mentionsOf } from '../domain/mentions.ts'
import { Outcome } from '../domain/outcome.ts'
import type { Policy } from '../domain/policy.ts'
import type { PackedGuardData } from '../guard/guard-data.ts'
import { knownWordsOf } from '../guard/known-words.ts'
import { lexiconOf } from '../guard/lexicon.ts'
import { BadFile } from './bad-file.ts'
import { readCases } from './cases.ts'
import { trainClassifier } from './classifier.ts'
import { trainLanguageClassifier } from './language-classifier.ts'
import { vocabularyOf } from './passages.ts'
import { readYaml } from './yaml-file.ts'

/**
 * Trains the classifier and gathers the known words; the same files always give the same output.
 * @param root folder of the repository, whose training cases and exemplars are read
 * @param learns which of them to learn from: all, unless a cross-validation keeps some back
 * @throws {BadFile} at the first file that cannot be taken
 */
export function guardDataOf(root: string, library: Library, policy: Policy, learns: (one: Case) => boolean = () => true): PackedGuardData {
  const training = [...readCases(root, ['training'], new Set(policy.reasons.map(({ reason }) => reason))), ...readExemplars(root, policy)].filter(learns)
  const plain = training.filter(({ lang, tags }) => lang === 'en' && !tags.some((tag) => tag.startsWith('disguise')))
  const vocabulary = vocabularyOf(library, [...plain.flatMap(({ turns }) => turns), ...Object.values(policy.lexicon).flat()])
  const reader = { mentions: mentionsOf(library.terms), lexicon: lexiconOf(policy.lexicon), known: knownWordsOf(new Set(vocabulary)) }
  const asked = library.briefs.flatMap(({ title, questions }) => [title, ...questions])
  return {
    classifier: trainClassifier(
      training.filter(({ lang }) => lang === 'en'),
      policy.reasons,
      reader,
      asked,
    ),
    languageClassifier: trainLanguageClassifier(training, policy, library.terms),
    vocabulary,
  }
}

/** The messages of prompts/exemplars.yaml as labelled cases of the training split. */
export function readExemplars(root: string, policy: Policy): readonly Case[] {
  const file = 'prompts/exemplars.yaml'
  const all = readYaml(root, file, z.record(z.string(), z.array(z.string())))
  return Object.entries(all).flatMap(([label, messages]) => {
    const reason = policy.reasons.find((one) => one.reason === label)
    const outcome = reason?.outcome ?? Outcome.safeParse(label).data
    if (!outcome) throw new BadFile(file, 1, `"${label}" is neither a reason nor an outcome`)
    return messages.map(
      (text, i): Case => ({
        id: `exemplar.${label}.${i + 1}`,
        family: `exemplar-${label}`,
        split: 'training',
        turns: [text],
        accept: [outcome],
        reasons: reason ? [label] : [],
        lang: 'en',
        tags: [],
        twin: false,
      }),
    )
  })
}
