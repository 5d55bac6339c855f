import type { GuardData } from './guard.ts'
import { type PackedModel, unpackModel } from './linear-model.ts'

/** What the build makes for the guardrails, as it is written to dist/. */
export type PackedGuardData = { readonly classifier: PackedModel; readonly languageClassifier: PackedModel; readonly vocabulary: readonly string[] }

/** The data ready for `guardOf`. */
export function unpackGuardData({ classifier, languageClassifier, vocabulary }: PackedGuardData): GuardData {
  return { model: unpackModel(classifier), languageModel: unpackModel(languageClassifier), vocabulary: new Set(vocabulary) }
}
