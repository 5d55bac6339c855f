import { describe, expect, it } from 'vitest'
import { englishFor } from '../../src/domain/glossary.ts'
import { policy } from './languages.ts'

const places = new Set(['names', 'pair', 'medicine', 'emergency', 'crisis', 'poison', 'contacts'])
const withFallback = new Set(['names', 'pair', 'medicine'])

const wordings = policy.languages.flatMap(({ tag, reasons, note, emergencyNumber, answer, abstain, outOfScope, fault, factsIntro, safer, pointers }) =>
  Object.entries({ ...reasons, note, emergencyNumber, answer, abstain, outOfScope, fault, factsIntro, safer, ...pointers }).map(([name, text]) => ({
    tag,
    name,
    text,
  })),
)

describe('wording in other languages', () => {
  it('is there for the eight languages the product promises', () => {
    expect(policy.languages.map(({ tag }) => tag).toSorted()).toEqual(['de', 'es', 'fr', 'id', 'ms', 'pt', 'th', 'vi'])
  })

  it.each(policy.languages)('$name words every reason, heading and pointer', ({ reasons, sections, pointers }) => {
    expect(Object.keys(reasons).toSorted()).toEqual(policy.reasons.map(({ reason }) => reason).toSorted())
    expect(Object.keys(sections)).toEqual(Object.keys(policy.wordings.sections))
    expect(Object.keys(pointers).toSorted()).toEqual(Object.keys(policy.wordings.pointers).toSorted())
  })

  it.each(wordings)('$tag $name fills places that exist, and names no figure', ({ text }) => {
    for (const [, name = '', fallback] of text.matchAll(/\{(\w+)(\|[^}]*)?\}/g)) {
      expect(places).toContain(name)
      expect(fallback !== undefined, name).toBe(withFallback.has(name))
    }
    expect(text.replace(/\{[^}]*\}/g, '')).not.toMatch(/[\p{N}{}]/u)
  })

  it.each(policy.languages)('$name puts contacts into the first line of an escalation, and lists them', ({ reasons }) => {
    for (const { reason } of policy.reasons.filter(({ outcome }) => outcome === 'escalate')) {
      const [first = '', second = ''] = (reasons[reason] ?? '').split('\n\n')
      expect(first).toMatch(/\{(?:crisis|poison)\}/)
      expect(first).toContain('{emergency}')
      expect(second).toBe('{contacts}')
    }
  })

  it.each(policy.languages)('$name uses the same places as the English wording', ({ reasons }) => {
    const placesOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b))
    for (const { reason, wording } of policy.reasons) expect(placesOf(reasons[reason] ?? ''), reason).toEqual(placesOf(wording))
  })
})

describe('words of other languages', () => {
  const known = new Set(Object.keys(policy.senses.senses))

  it.each(policy.languages)('$name has words for every sense, and none for a sense that is not', ({ lexicon }) => {
    expect([...known].filter((sense) => !(sense in lexicon))).toEqual([])
    expect(Object.keys(lexicon).filter((sense) => !known.has(sense))).toEqual([])
  })

  it.each(Object.entries(policy.senses.others).map(([tag, lexicon]) => ({ tag, lexicon })))('$tag can tell a wish to die', ({ lexicon }) => {
    expect(lexicon['die']?.length ?? 0).toBeGreaterThan(2)
  })
})

describe('glossary', () => {
  const glossaryOf = (tag: string) => policy.languages.find((language) => language.tag === tag)?.glossary ?? {}

  it.each([
    ['es', '¿Qué estudios hay de kratom para la depresión?', 'studies depression'],
    ['de', 'Was sagen Studien zu Krampfanfällen unter Kratom, und zum Serotoninsyndrom?', 'studies serotonin syndrome'],
    ['fr', "C'est quoi un inhibiteur de la monoamine oxydase ?", 'monoamine oxidase inhibitor MAOI'],
    ['id', 'apakah ada uji klinis kratom untuk depresi', 'clinical trial depression'],
    ['th', 'เซโรโทนินซินโดรมคืออะไร', 'serotonin syndrome'],
    ['vi', 'hội chứng serotonin là gì', 'serotonin syndrome'],
  ])('%s: "%s" looks up "%s"', (tag, text, english) => expect(englishFor(text, glossaryOf(tag))).toBe(english))

  it('finds nothing where nothing is known', () => expect(englishFor('hola', glossaryOf('es'))).toBe(''))
})
