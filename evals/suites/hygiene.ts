import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { readExemplars } from '../../src/build/guard-data.ts'
import { type Case, Split } from '../../src/domain/case.ts'
import type { Policy } from '../../src/domain/policy.ts'
import type { Figure } from '../scorers/figure.ts'
import { type Breach, duplicates, leaked, nearDuplicates, repeatedFamilies, uncovered } from '../scorers/hygiene.ts'
import { figuresTable } from '../reporting/tables.ts'
import type { SuiteResult } from '../suite.ts'

const suite = 'hygiene'
/** Read as training messages, not as a prompt that no case may stand in. */
const exemplars = 'prompts/exemplars.yaml'
const rules = [
  'a message stands in one split only',
  'a message stands once',
  'nothing in sealed is a rewording of another split',
  'a family name is unique',
  'every reason has cases in each split',
  'no case stands in prompts/ or corpus/briefs/',
]

/** Whether the labelled messages can measure at all: apart from one another, and from what the product is made of. */
export function hygieneSuite(root: string, cases: readonly Case[], policy: Policy): SuiteResult {
  const breaches = breachesOf(root, cases, policy)
  const figures = rules.map(
    (rule): Figure => ({
      suite,
      split: 'all',
      name: rule,
      wanted: 'low',
      kind: 'value',
      value: breaches.filter((breach) => breach.rule === rule).length,
      unit: 'breaches',
    }),
  )
  return {
    suite,
    figures,
    curves: [],
    tables: [figuresTable('Hygiene of the cases', figures)],
    misses: breaches.map(({ rule, ids, because }) => ({
      id: ids.join(' ~ '),
      split: 'all',
      under: rule,
      asked: ids,
      expected: rule,
      given: 'breached',
      because: because.slice(0, 300),
    })),
  }
}

/** Every breach of the rules of evals/README.md. What the classifier learns from beside the cases counts as training. */
export function breachesOf(root: string, cases: readonly Case[], policy: Policy): readonly Breach[] {
  const learned = [...cases, ...readExemplars(root, policy)]
  const reasons = policy.reasons.map(({ reason }) => reason)
  const texts = ['prompts', 'corpus/briefs'].flatMap((folder) => textsUnder(root, folder)).filter(({ file }) => file !== exemplars)
  return [
    ...duplicates(learned),
    ...nearDuplicates(learned),
    ...repeatedFamilies(familiesOf(root)),
    ...uncovered(cases, reasons, Split.options),
    ...leaked(cases, texts),
  ]
}

function familiesOf(root: string): readonly { family: string; file: string }[] {
  return textsUnder(root, 'evals/cases').flatMap(({ file, text }) =>
    z
      .array(z.object({ family: z.string() }))
      .parse(parse(text))
      .map(({ family }) => ({ family, file })),
  )
}

function textsUnder(root: string, folder: string): readonly { readonly file: string; readonly text: string }[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { file: path.slice(join(root, '/').length), text: readFileSync(path, 'utf8') }
    })
}
