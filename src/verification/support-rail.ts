import { align, type Alignment } from './alignment.ts'
import type { Objection } from './objection.ts'
import { quantitiesOf } from './reading/quantities.ts'
import { readingOf, type Unit } from './reading/units.ts'
import { conclusionObjections } from './support/conclusion-rail.ts'
import { directionObjections } from './support/direction-rail.ts'
import { joiningObjections } from './support/joining-rail.ts'
import { legalObjections } from './support/legal-rail.ts'
import { modalityObjections } from './support/modality-rail.ts'
import { negationObjections } from './support/negation-rail.ts'
import { degreeObjections, designObjections } from './support/degree-rail.ts'
import { entityObjections, noveltyObjections } from './support/novelty-rail.ts'
import { numberObjections } from './support/number-rail.ts'
import { roleObjections } from './support/role-rail.ts'
import { substitutionObjections } from './support/substitution-rail.ts'
import { quantifierObjections } from './support/quantifier-rail.ts'
import { settingObjections } from './support/setting-rail.ts'

/** Units that the number rail weighs ("years", "%", "fold"), so that no other rail need. */
function weighedIn(alignment: Alignment): (unit: Unit) => boolean {
  const counted = quantitiesOf(alignment.sentence.tokens)
  return (unit) => counted.some((one) => unit.start >= one.at && unit.end <= one.end)
}

/**
 * Why a sentence is not supported by the passages cited for it, read together; empty when it is. Weaker or shorter than the
 * passage is support; surer, broader, or about anything else is not (policy.md, never 3 and 4).
 */
export function supportObjections(sentence: string, passages: readonly string[]): readonly Objection[] {
  const alignment = align(readingOf(sentence), readingOf(passages.map((passage) => passage.trim().replace(/([^.!?])$/, '$1.')).join(' ')))
  const weighed = weighedIn(alignment)
  return [
    ...numberObjections(alignment),
    ...entityObjections(alignment, weighed),
    ...degreeObjections(alignment, weighed),
    ...designObjections(alignment),
    ...negationObjections(alignment),
    ...directionObjections(alignment),
    ...substitutionObjections(alignment),
    ...roleObjections(alignment),
    ...modalityObjections(alignment),
    ...quantifierObjections(alignment),
    ...settingObjections(alignment),
    ...legalObjections(alignment),
    ...joiningObjections(alignment),
    ...conclusionObjections(alignment),
    ...noveltyObjections(alignment, weighed),
  ]
}
