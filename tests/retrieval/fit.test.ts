import { describe, expect, it } from 'vitest'
import { briefFit, claimFit } from '../../src/retrieval/fit.ts'
import { briefOf, claimOf, named, termOf } from '../composition/made.ts'

const kratom = termOf('kratom', 'drug')
const sertraline = termOf('sertraline', 'antidepressant', { synonyms: ['Zoloft (brand)'], class: 'SSRI' })
const warfarin = termOf('warfarin', 'medicine')
const mitragynine = termOf('mitragynine', 'alkaloid')
const brief = (terms: readonly string[], ...questions: string[]) =>
  briefOf('b', [['In short', 'A sentence of it.', 'a']], { title: 'A title', questions, terms: [...terms] })

describe('how well a brief fits', () => {
  const asked = 'How does sertraline work?'
  const about = brief(['sertraline'], 'How does sertraline work?')

  it('is nearly all for the very question it was written for, and never more than all', () => {
    expect(briefFit(about, 1, asked, [named(sertraline)])).toBeGreaterThan(0.9)
    expect(briefFit(about, 1, asked, [named(sertraline)])).toBeLessThanOrEqual(1)
  })
  it('is nothing for a brief that holds nothing of the question', () => {
    expect(briefFit(brief(['kratom'], 'Is kratom legal?'), 0, 'football match', [])).toBe(0)
  })
  it('is less, the less of the question the brief holds', () => {
    const fits = [1, 0.7, 0.4, 0.1].map((held) => briefFit(about, held, asked, [named(sertraline)]))
    expect(fits).toEqual(fits.toSorted((a, b) => b - a))
    expect(new Set(fits).size).toBe(4)
  })
  it('is less for a brief about something beside what was asked about', () => {
    expect(briefFit(brief(['sertraline', 'warfarin'], 'How does sertraline work?'), 0.9, asked, [named(sertraline)])).toBeLessThan(
      briefFit(about, 0.9, asked, [named(sertraline)]),
    )
  })
  it('is less for a brief about kratom where kratom was not asked about', () => {
    expect(briefFit(brief(['sertraline', 'kratom'], 'How does sertraline work?'), 0.9, asked, [named(sertraline)])).toBeLessThan(
      briefFit(brief(['sertraline', 'warfarin'], 'How does sertraline work?'), 0.9, asked, [named(sertraline)]),
    )
  })
  it('is no less for a brief about kratom where a part of kratom was asked about', () => {
    const question = 'How does mitragynine work?'
    expect(briefFit(brief(['mitragynine', 'kratom'], question), 0.9, question, [named(mitragynine)])).toBe(
      briefFit(brief(['mitragynine'], question), 0.9, question, [named(mitragynine)]),
    )
  })
  it('counts a brief about the class of what was asked about', () => {
    expect(briefFit(brief(['ssri'], 'How do they work?'), 0.9, asked, [named(sertraline)])).toBeGreaterThan(
      briefFit(brief(['warfarin'], 'How do they work?'), 0.9, asked, [named(sertraline)]),
    )
  })
  it('tells questions apart that differ only in small words', () => {
    expect(briefFit(brief(['kratom'], 'is kratom an opioid'), 0.9, 'is kratom an opioid', [named(kratom)])).toBeGreaterThan(
      briefFit(brief(['kratom'], 'kratom and opioids'), 0.9, 'is kratom an opioid', [named(kratom)]),
    )
  })
  it('goes by the best of the questions that the brief was written for', () => {
    expect(briefFit(brief(['sertraline'], 'Something else?', 'How does sertraline work?'), 0.9, asked, [named(sertraline)])).toBe(
      briefFit(about, 0.9, asked, [named(sertraline)]),
    )
  })
})

describe('how well a claim fits', () => {
  const claim = (text: string, title = 'A title') => ({ ...claimOf('a', text), source: { ...claimOf('a', text).source, title } })

  it('is what it holds of the question, where nothing but kratom was named', () => {
    expect(claimFit(claim('Kratom is a tree.'), 0.7, [named(kratom)])).toBe(0.7)
    expect(claimFit(claim('Kratom is a tree.'), 0.7, [])).toBe(0.7)
  })
  it('is more where it names what was asked about, by any of its names, its plural, or in the title of its source', () => {
    const plain = claimFit(claim('A medicine was tried.'), 0.7, [named(sertraline)])
    for (const one of [
      claim('Sertraline was tried.'),
      claim('ZOLOFT was tried.'),
      claim('Sertralines were tried.'),
      claim('It was tried.', 'Trials of sertraline'),
    ]) {
      expect(claimFit(one, 0.7, [named(sertraline)])).toBeGreaterThan(plain)
    }
  })
  it('is not more for a name inside another word', () => {
    expect(claimFit(claim('Desertralineland was visited.'), 0.7, [named(sertraline)])).toBe(claimFit(claim('Nothing was visited.'), 0.7, [named(sertraline)]))
  })
  it('counts each thing asked about, and each once however often it was named', () => {
    const subjects = [named(sertraline), named(warfarin), named(kratom)]
    const fits = ['Nothing.', 'Sertraline.', 'Sertraline and warfarin.'].map((text) => claimFit(claim(text), 0.7, subjects))
    expect(fits).toEqual(fits.toSorted((a, b) => a - b))
    expect(claimFit(claim('Sertraline.'), 0.7, [named(sertraline), named(sertraline, 'zoloft')])).toBe(claimFit(claim('Sertraline.'), 0.7, [named(sertraline)]))
  })
  it('stays between nothing and all', () => {
    expect(claimFit(claim('Sertraline.'), 1, [named(sertraline)])).toBeLessThanOrEqual(1)
    expect(claimFit(claim('Nothing.'), 0, [named(sertraline)])).toBe(0)
  })
})
