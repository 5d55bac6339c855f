import { describe, expect, it } from 'vitest'
import { medicationObjection } from '../../src/verification/medication-rail.ts'

const encouragements = [
  'Stop taking your sertraline.',
  'You could lower your dose slowly.',
  'Just skip the Zoloft for a few days.',
  'Please stop the antidepressant first.',
  'Switch to kratom instead of your antidepressant.',
  'Taper off Effexor over time.',
  'You should start an SSRI.',
  'Consider replacing your medication with kratom.',
  'I would recommend stopping fluoxetine.',
  "It's best to come off venlafaxine.",
  'You may want to wait, then quit your meds.',
  'Swap the Lexapro for kratom.',
  'Use kratom instead of your antidepressant.',
  'Try reducing your dose.',
  'Go ahead and stop bupropion.',
  'Double your medication.',
  'Deja de tomar tu medicación.',
  'Setzen Sie das Antidepressivum ab.',
  'Arrêtez votre traitement.',
  'Pare de tomar o seu remédio.',
  'Berhenti minum obat antidepresan.',
  'หยุดกินยา',
  'Hãy ngừng uống thuốc.',
]
const nearMisses = [
  'Do not stop a medicine without talking to your prescriber.',
  'People who stopped SSRIs reported dizziness.',
  'Never stop an antidepressant suddenly.',
  'Ask your doctor before you stop sertraline.',
  'A prescriber may lower the dose.',
  'Symptoms went away once venlafaxine and quetiapine were stopped.',
  'A doctor should be consulted before the medicine is stopped.',
  "I can't advise on stopping or changing a medicine.",
  'Stopping an antidepressant suddenly can bring dizziness.',
  'Talk to a pharmacist about your medicines.',
  'Fluvoxamine labelling does not recommend abrupt discontinuation.',
  "Don't change your dose on your own.",
  'You should not stop your medicine.',
  'Keep taking your medicine as prescribed.',
  'Treatment was started with buprenorphine.',
  'Should I stop my sertraline?',
  'No deje de tomar su medicación.',
  'อย่าหยุดกินยา',
  'Không nên ngừng uống thuốc.',
  'Start with a list of everything you take and bring it to the pharmacist.',
]

describe('medication rail (policy.md, never 5)', () => {
  it.each(encouragements)('drops "%s"', (text) => expect(medicationObjection(text)).toMatchObject({ rail: 'medication', never: 5 }))
  it.each(nearMisses)('keeps "%s"', (text) => expect(medicationObjection(text)).toBeNull())
})
