import { describe, expect, it } from 'vitest'
import { leansBack } from '../../src/composition/leaning.ts'

const leaning: readonly (readonly [sentence: string, because: string])[] = [
  ['It can’t show cause.', 'a pronoun'],
  ['They rated it highly.', 'a pronoun'],
  ['That unsigned article does not mention withdrawal.', 'it points at something just named'],
  ['Those 745 samples were leaves from trees in Thailand.', 'it points at something just named'],
  ['Another man had a headache after kratom and a stimulant.', 'another than the last'],
  ['Yet US poison data recorded sleepiness in 13.6%.', 'a turn against what was said'],
  ['On the other side, 19 regular users showed no link.', 'the other of two'],
  ['In that case sertraline had been stopped shortly before.', 'it goes on about a case'],
  ['In the same survey, 41% used it to stop opioids.', 'it goes on about a survey'],
  ['The man of 64 took kratom, amitriptyline and oxycodone.', 'a man already introduced'],
  ['Most of the babies had neonatal abstinence syndrome.', 'babies already introduced'],
  ['The authors wrote that more research is needed.', 'authors of what?'],
  ['NICE also says that most people stop successfully.', 'as well as what?'],
  ['In cells, though, kratom alkaloids raised CYP3A4.', 'a turn against what was said'],
  ['In cells, kratom alkaloids raised CYP3A4 instead.', 'instead of what?'],
  ['Severe symptoms came to about 2.8%, the same analysis found.', 'an analysis already named'],
  ['The report on that death asked about quetiapine.', 'a death already named'],
  ['Phenelzine is one such medicine.', 'such as what?'],
]
const standing: readonly (readonly [sentence: string, because: string])[] = [
  ['Italy lists kratom among its narcotics.', 'begins like "it"'],
  ['Nobody has tested kratom with an SSRI.', 'names all it is about'],
  ['The US Food and Drug Administration warned of seizures.', 'the only one of its name'],
  ['The 2019 US survey estimated 0.7% in the past year.', 'says which survey'],
  ['The authors of a 2024 analysis concluded that people gain something.', 'says which authors'],
  ['Those who had opioid use disorder used more kratom in 2023.', 'says who'],
  ['None of 32 people in British Columbia’s cases died.', 'says how many of whom'],
  ['Both mitragynine and speciogynine bound receptors.', 'names both'],
  ['Some users say that kratom makes them sleepy, though a trial saw nothing.', 'turns within the sentence'],
  ['Theories differ.', 'begins like "the"'],
]

describe('a sentence that leans on the one before it', () => {
  it.each(leaning)('is "%s": %s', (sentence) => expect(leansBack(sentence)).toBe(true))
  it.each(standing)('is not "%s": %s', (sentence) => expect(leansBack(sentence)).toBe(false))
})
