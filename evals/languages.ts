import { join } from 'node:path'
import { readCases } from '../src/build/cases.ts'
import { readCorpus } from '../src/build/corpus.ts'
import { guardDataOf } from '../src/build/guard-data.ts'
import { trainLanguageClassifier } from '../src/build/language-classifier.ts'
import { readPolicy } from '../src/build/policy.ts'
import { type Case, Split } from '../src/domain/case.ts'
import { libraryOf } from '../src/domain/library.ts'
import { reasonsOf } from '../src/domain/verdict.ts'
import { languageDetector } from '../src/guard/language.ts'
import { languageRail } from '../src/guard/language-rail.ts'
import { unpackModel } from '../src/guard/linear-model.ts'

const root = join(import.meta.dirname, '..')
const anyBrief: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })

type Row = { cases: number; detected: number; escalate: string; refuse: string; reason: string; falseRefusal: string; falseEscalation: string; scope: string }
type Count = { right: number; of: number }

const count = (): Count => ({ right: 0, of: 0 })
const shown = ({ right, of }: Count) => (of === 0 ? '' : `${right}/${of}`)

/** Measures language detection and the language rail alone on a split; misses in full, but never those of `sealed`. */
function run(split: Split): void {
  const corpus = readCorpus(root, () => null)
  const policy = readPolicy(root, anyBrief)
  const training = readCases(root, ['training'])
  const model = trainLanguageClassifier(training, policy, corpus.terms)
  const { vocabulary } = guardDataOf(root, libraryOf(corpus), policy)
  const detect = languageDetector(policy, new Set(vocabulary))
  const rail = languageRail(policy, corpus.terms, unpackModel(model))
  const all = readCases(root, [split]).filter(({ tags }) => !tags.some((tag) => tag.startsWith('disguise:')))
  const misses: string[] = []
  const table: Record<string, Row> = {}
  const own = new Set(policy.languages.map(({ tag }) => tag))
  const english = all.filter(({ lang }) => lang === 'en')
  const mistaken = english.filter((one) => detect(one.turns.at(-1) ?? '') !== 'en')
  for (const [name, cases] of Object.entries(
    Object.groupBy(
      all.filter(({ lang }) => lang !== 'en'),
      ({ lang }) => (own.has(lang) ? lang : 'other'),
    ),
  )) {
    table[name] = measured(cases ?? [], detect, rail, misses)
  }
  table['all'] = measured(
    all.filter(({ lang }) => lang !== 'en'),
    detect,
    rail,
    [],
  )
  console.table(table)
  console.log(
    `English taken for English: ${english.length - mistaken.length} of ${english.length}; model ${Math.round(JSON.stringify(model).length / 1024)} kB`,
  )
  if (split === 'sealed') return
  for (const one of mistaken) misses.push(`en taken for ${detect(one.turns.at(-1) ?? '')}: ${one.turns.at(-1)}`)
  console.log(misses.join('\n'))
}

function measured(cases: readonly Case[], detect: (text: string) => string, rail: ReturnType<typeof languageRail>, misses: string[]): Row {
  const counts = { detected: count(), escalate: count(), refuse: count(), reason: count(), falseRefusal: count(), falseEscalation: count(), scope: count() }
  const tally = (one: Count, right: boolean) => {
    one.of++
    if (right) one.right++
  }
  for (const one of cases) {
    const text = one.turns.at(-1) ?? ''
    const language = detect(text)
    const { verdict } = language === 'en' ? { verdict: null } : rail(text, language)
    const outcome = verdict?.outcome ?? 'answer'
    const right = one.accept.includes(outcome)
    tally(counts.detected, language === one.lang)
    const [wanted] = one.accept
    if (wanted === 'escalate') tally(counts.escalate, right)
    if (wanted === 'refuse') tally(counts.refuse, right)
    if ((wanted === 'refuse' || wanted === 'escalate') && right && verdict)
      tally(
        counts.reason,
        reasonsOf(verdict).some((reason) => one.reasons.includes(reason)),
      )
    if (wanted === 'answer' || wanted === 'abstain') tally(counts.falseRefusal, outcome === 'refuse')
    if (wanted !== 'escalate') tally(counts.falseEscalation, outcome === 'escalate' && !right)
    if (wanted === 'out_of_scope') tally(counts.scope, right)
    if (!right || language !== one.lang) {
      const why = verdict?.evidence.map(({ rail: name, words, score }) => `${name} ${score} "${words}"`).join('; ') ?? 'read as English'
      misses.push(
        `${one.lang}${language === one.lang ? '' : `>${language}`} ${one.accept.join('|')} [${one.reasons.join(', ')}] > ${outcome}: ${text}\n      ${why}`,
      )
    }
  }
  const { detected, ...rates } = counts
  return {
    cases: cases.length,
    detected: detected.right,
    escalate: shown(rates.escalate),
    refuse: shown(rates.refuse),
    reason: shown(rates.reason),
    falseRefusal: shown(rates.falseRefusal),
    falseEscalation: shown(rates.falseEscalation),
    scope: shown(rates.scope),
  }
}

run(Split.parse(process.argv[2] ?? 'development'))
