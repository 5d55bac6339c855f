import { describe, expect, it } from 'vitest'
import { supportObjections } from '../../src/verification/support-rail.ts'

const rats = 'In rats, mitragynine given beforehand lowered heroin self-administration but had little effect on methamphetamine.'
const survey = 'In a 2016 US online survey of 8,049 kratom users, self-reported improvement was greater for mental-health symptoms than for bodily pain.'
const liver = 'All 11 patients with kratom-attributed liver injury in the US network developed jaundice, after a median of 14 days.'
const cells = 'A 2024 cell study said that combining kratom with medicines carried by P-glycoprotein might bring important interactions.'
const arrest = 'A healthy 35-year-old man had a cardiac arrest after kratom with no other substance reported, and later recovered.'
const law = 'As of June 2024 kratom was not regulated under Indonesia’s Narcotics Law.'
const trial =
  'Of 1,086 smokers, 18.4% of those given varenicline and 12.1% of those given the patch were abstinent at 26 weeks. Abnormal dreams were more frequent with varenicline. Serious adverse events were rare.'

const faithful = [
  { passage: rats, sentence: 'Rats took less heroin when mitragynine was given beforehand.', because: 'voice and wording changed, detail dropped' },
  { passage: survey, sentence: 'Kratom users in a US survey said it helped their mental health more than their bodily pain.', because: 'plain words' },
  {
    passage: liver,
    sentence: 'All eleven people with liver damage attributed to kratom turned yellow, after a median of two weeks.',
    because: 'number words, units, lay words',
  },
  {
    passage: cells,
    sentence: 'In lab work, mixing kratom with P-gp medicines could cause important interactions.',
    because: 'an abbreviation, and as weak as the passage',
  },
  { passage: arrest, sentence: 'A man of 35 had his heart stop after kratom and recovered.', because: 'lay words for a cardiac arrest' },
  { passage: law, sentence: 'Indonesia’s Narcotics Law did not regulate kratom in June 2024.', because: 'active for passive' },
  { passage: trial, sentence: 'Strange dreams came up more often with Chantix.', because: 'a brand for its medicine' },
  { passage: trial, sentence: 'About one in five smokers given varenicline had quit at six months.', because: 'a fraction and weeks as months' },
]
const corrupted = [
  { passage: liver, sentence: 'All 21 patients with kratom-attributed liver injury developed jaundice.', rail: 'number' },
  { passage: liver, sentence: 'All 11 patients developed jaundice after a median of 14 months.', rail: 'number' },
  { passage: trial, sentence: '12.1% of those given varenicline and 18.4% of those given the patch were abstinent at 26 weeks.', rail: 'number' },
  { passage: liver, sentence: 'All 11 patients with kratom-attributed kidney injury developed jaundice.', rail: 'entity' },
  { passage: rats, sentence: 'In rats, xylozepine given beforehand lowered heroin self-administration.', rail: 'entity' },
  { passage: survey, sentence: 'In a 2016 Canadian online survey, improvement was greater for mental-health symptoms than for pain.', rail: 'entity' },
  { passage: survey, sentence: 'In a 2016 randomised trial, improvement was greater for mental-health symptoms than for pain.', rail: 'entity' },
  { passage: rats, sentence: 'In rats, mitragynine given beforehand raised heroin self-administration.', rail: 'direction' },
  { passage: arrest, sentence: 'A healthy 35-year-old man had a cardiac arrest after kratom and later died.', rail: 'direction' },
  { passage: law, sentence: 'As of June 2024 kratom was regulated under Indonesia’s Narcotics Law.', rail: 'negation' },
  { passage: trial, sentence: 'Abnormal dreams were not more frequent with varenicline.', rail: 'negation' },
  { passage: cells, sentence: 'Combining kratom with medicines carried by P-glycoprotein brings important interactions.', rail: 'modality' },
  { passage: survey, sentence: 'Kratom causes improvement in mental-health symptoms.', rail: 'modality' },
  { passage: trial, sentence: 'Serious adverse events were always seen.', rail: 'quantifier' },
  { passage: rats, sentence: 'Mitragynine given beforehand lowered heroin self-administration in people.', rail: 'setting' },
  { passage: arrest, sentence: 'Kratom gives healthy men a cardiac arrest.', rail: 'setting' },
  { passage: law, sentence: 'Kratom is not regulated.', rail: 'place' },
  { passage: survey, sentence: 'Improvement was greater for bodily pain than for mental-health symptoms.', rail: 'role' },
  { passage: rats, sentence: 'Chewing gum is sold in many countries.', rail: 'novelty' },
  { passage: liver, sentence: 'All 11 patients developed jaundice, and needed a transplant.', rail: 'novelty' },
]

describe('support rail (policy.md, never 3 and 4)', () => {
  it.each(faithful)('keeps "$sentence": $because', ({ passage, sentence }) => expect(supportObjections(sentence, [passage])).toEqual([]))
  it.each(corrupted)('drops "$sentence" by its $rail rail', ({ passage, sentence, rail }) =>
    expect(supportObjections(sentence, [passage]).map((one) => one.rail)).toContain(rail),
  )

  it('reads several cited passages together', () => {
    expect(supportObjections('Rats took less heroin after mitragynine; in a US survey users reported improvement.', [rats, survey])).toEqual([])
  })

  it('says in words what it objects to', () => {
    expect(supportObjections('All 21 patients developed jaundice.', [liver])[0]?.objection).toBe('the passage does not give the number “21”')
  })
})
