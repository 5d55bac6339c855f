import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildIndex, oramaIndex } from '../../src/adapters/orama-index.ts'
import { readCorpus, readLayWords } from '../../src/build/corpus.ts'
import { passagesOf } from '../../src/build/passages.ts'
import { composeAnswer, composeFacts } from '../../src/composition/extractive.ts'
import { leansBack } from '../../src/composition/leaning.ts'
import { Section } from '../../src/domain/brief.ts'
import type { DraftPart } from '../../src/domain/draft.ts'
import { libraryOf } from '../../src/domain/library.ts'
import { retrieve } from '../../src/retrieval/retrieval.ts'
import { lexiconOf } from '../../src/retrieval/search-terms.ts'
import { briefOf, claimOf, foundBrief, foundWith, libraryWith, named, questionOf, relevant, termOf, wordCount } from './made.ts'

const textsOf = (parts: readonly DraftPart[]) => parts.flatMap((part) => (part.part === 'statement' ? [part.text] : []))
const sectionsOf = (parts: readonly DraftPart[]) => parts.flatMap((part) => (part.part === 'section' ? [part.label] : []))

const survey = claimOf('survey', 'Many people in a survey said that kratom made them sleepy.')
const mice = claimOf('mice', 'Mice given mitragynine moved about less than others.', { kind: 'animal', evidence_level: 'laboratory', year: 2015 })
const cells = claimOf('cells', 'Mitragynine bound weakly to a receptor in a test tube.', { kind: 'in-vitro', evidence_level: 'laboratory', year: 2020 })
const agency = claimOf('agency', 'An agency warned drivers of drowsiness from kratom.', { kind: 'regulatory', evidence_level: 'official' })
const article = claimOf('article', 'A seller praises the calm that its leaf is said to bring.', { kind: 'popular-article', evidence_level: 'popular' })

describe('an answer from claims', () => {
  const library = libraryWith([survey, mice, cells, agency, article])
  const answer = composeAnswer([foundWith({ claims: [article, cells, agency, mice, survey].map((one) => relevant(one, 0.9)) })], library)

  it('sets people before animals before test tubes before what is official or only background', () => {
    expect(sectionsOf(answer)).toEqual(['In people', 'In animals', 'In the laboratory', 'Official advice', 'Background'])
  })

  it('names the kind of evidence of each, with its year', () => {
    expect(answer.flatMap((part) => (part.part === 'statement' ? [part.label] : []))).toEqual([
      'survey, 2019',
      'animal study, 2015',
      'laboratory study, 2020',
      'agency, 2019',
      'popular article, 2019',
    ])
  })

  it('says each claim as it stands, citing it', () => {
    expect(answer).toContainEqual({ part: 'statement', text: survey.claim.text, claims: [survey], label: 'survey, 2019' })
  })

  it('is none where the nearest claim shares but a word with the question', () => {
    expect(composeAnswer([foundWith({ claims: [relevant(survey, 0.5)] })], library)).toEqual([])
  })

  it('leaves out claims that fit much worse than the best', () => {
    expect(textsOf(composeAnswer([foundWith({ claims: [relevant(survey, 1), relevant(mice, 0.7)] })], library))).toEqual([survey.claim.text])
  })
})

const sleep = briefOf('sleep', [
  ['In short', 'Kratom makes some people sleepy, surveys say.', 'survey'],
  ['In people', 'Half of one village felt drowsy after drinking tea.', 'survey'],
  ['In people', 'They had been drinking for many years.', 'survey'],
  ['In animals', 'Mice lay still for longer after mitragynine.', 'mice'],
  ['What nobody knows', 'Nobody has measured tiredness while driving.', 'agency'],
])

describe('an answer from a brief', () => {
  const library = libraryWith([survey, mice, cells, agency], [sleep])

  it('begins with the short answer and goes on in the order it was written', () => {
    const answer = composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.9, [0.6, 0, 0, 1, 1])] })], library)
    expect(textsOf(answer)).toEqual(sleep.sentences.map(({ text }) => text))
    expect(sectionsOf(answer)).toEqual(['In short', 'In people', 'In animals', 'What nobody knows'])
  })

  it('begins with a sentence that holds far more of the question than the short answer does', () => {
    const answer = composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.9, [0.2, 0, 0, 0, 0.9])] })], library)
    expect(textsOf(answer).slice(0, 2)).toEqual(['Nobody has measured tiredness while driving.', 'Kratom makes some people sleepy, surveys say.'])
  })

  it('cites the claims that each sentence rests on, and labels none: the editor named the evidence', () => {
    const [, first] = composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.9)] })], library)
    expect(first).toEqual({ part: 'statement', text: 'Kratom makes some people sleepy, surveys say.', claims: [survey], label: '' })
  })

  it('is completed by a claim that fits as well as any and is not cited yet', () => {
    const answer = composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.9)], claims: [relevant(cells, 0.9), relevant(mice, 0.9)] })], library)
    expect(textsOf(answer)).toContain(cells.claim.text)
    expect(textsOf(answer)).not.toContain(mice.claim.text)
    expect(sectionsOf(answer)).toEqual(['In short', 'In people', 'In animals', 'In the laboratory', 'What nobody knows'])
  })

  it('gives way to claims that fit far better', () => {
    const answer = composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.5)], claims: [relevant(cells, 0.9)] })], library)
    expect(textsOf(answer)).toEqual([cells.claim.text])
  })
})

describe('a sentence that leans on the one before it', () => {
  const long = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
  const library = libraryWith([survey, mice])

  it('brings that one along, however little that fits the question', () => {
    const brief = briefOf('b', [
      ['In short', 'Kratom makes some people sleepy.', 'survey'],
      ['In people', `One village was asked about ${long('tea', 60)}.`, 'survey'],
      ['In people', 'It answered that nights were calm.', 'survey'],
      ['In animals', `Mice were seen with ${long('straw', 60)}.`, 'mice'],
      ['In animals', `Rats were seen with ${long('hay', 60)}.`, 'mice'],
    ])
    const texts = textsOf(composeAnswer([foundWith({ briefs: [foundBrief(brief, 0.9, [1, 0, 0.9, 0.5, 0.4])] })], library))
    expect(texts.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['Kratom makes', 'One village', 'It answered', 'Mice were'])
  })

  it('stays away with it, where there is no room for both', () => {
    const brief = briefOf('b', [
      ['In short', 'Kratom makes some people sleepy.', 'survey'],
      ['In people', `One village was asked about ${long('tea', 150)}.`, 'survey'],
      ['In people', 'It answered that nights were calm.', 'survey'],
    ])
    const texts = textsOf(composeAnswer([foundWith({ briefs: [foundBrief(brief, 0.9, [1, 0, 0.9])] })], library))
    expect(texts).toEqual(['Kratom makes some people sleepy.'])
  })

  it('goes with it, where that one repeats what was said in the first part of the answer', () => {
    const first = briefOf('a', [
      ['In short', 'Half of one village felt drowsy after drinking tea.', 'survey'],
      ['In people', 'Nobody counted.', 'survey'],
      ['In people', 'Women were asked.', 'survey'],
    ])
    const texts = textsOf(
      composeAnswer([foundWith({ briefs: [foundBrief(first, 0.9)] }), foundWith({ briefs: [foundBrief(sleep, 0.9)] })], libraryWith([survey, mice, agency])),
    )
    expect(texts).toContain('Kratom makes some people sleepy, surveys say.')
    expect(texts).not.toContain('They had been drinking for many years.')
  })

  it('goes, where the one before it was moved to the front', () => {
    const texts = textsOf(composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.9, [0.1, 0.9, 0, 0, 0])] })], libraryWith([survey, mice, agency])))
    expect(texts[0]).toBe('Half of one village felt drowsy after drinking tea.')
    expect(texts).not.toContain('They had been drinking for many years.')
  })
})

describe('an answer to two questions', () => {
  const law = briefOf('law', [
    ['In short', 'Thailand allows kratom again, a law firm wrote.', 'agency'],
    ['Law', 'Sales to children stay forbidden there.', 'agency'],
    ['What nobody knows', 'How many shops sell leaves is not recorded.', 'agency'],
  ])
  const library = libraryWith([survey, mice, agency], [sleep, law])
  const answer = composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.9)] }), foundWith({ briefs: [foundBrief(law, 0.9)] })], library)

  it('answers both, one after the other, each beginning with its own short answer', () => {
    const texts = textsOf(answer)
    expect(texts.indexOf('Kratom makes some people sleepy, surveys say.')).toBe(0)
    expect(texts.indexOf('Thailand allows kratom again, a law firm wrote.')).toBe(texts.indexOf('Nobody has measured tiredness while driving.') + 1)
  })

  it('says nothing twice that both hold', () => {
    const both = composeAnswer([foundWith({ briefs: [foundBrief(sleep, 0.9)] }), foundWith({ briefs: [foundBrief(sleep, 0.9)] })], library)
    expect(textsOf(both)).toEqual(sleep.sentences.map(({ text }) => text))
  })
})

describe('risk facts beside a refusal', () => {
  const sertraline = termOf('sertraline', 'antidepressant', { synonyms: ['Zoloft'], class: 'SSRI' })
  const ssri = termOf('ssri', 'class', { name: 'SSRI' })
  const terms = [termOf('kratom', 'drug'), sertraline, ssri, termOf('warfarin', 'medicine')]
  const risk = claimOf('risk', 'A man on sertraline had a seizure after kratom.', { direction: 'risk', kind: 'case-report', evidence_level: 'case-report' })
  const neutral = claimOf('neutral', 'A laboratory mixed sertraline and mitragynine without reaction.', { direction: 'neutral' })
  const benefit = claimOf('benefit', 'Users of kratom and sertraline rated their mood as better.', { direction: 'benefit' })
  const other = claimOf('other', 'Warfarin bled one patient badly.', { direction: 'risk' })
  const ofClass = claimOf('of-class', 'An SSRI label warns of low sodium.', { direction: 'risk' })
  const back = claimOf('back', 'It also happened with sertraline elsewhere.', { direction: 'risk' })
  const library = libraryWith([risk, neutral, benefit, other, ofClass, back], [], terms)
  const found = foundWith({ claims: [benefit, neutral, other, back, ofClass, risk].map((one) => relevant(one, 0.9)) })
  const facts = (most: number) => textsOf(composeFacts(found, [named(sertraline, 'zoloft')], library, most))

  it('name what the user named, or its class', () => {
    expect(facts(9).toSorted()).toEqual([ofClass, neutral, risk].map(({ claim }) => claim.text).toSorted())
  })
  it('put a risk before what is none', () => {
    expect(facts(1)).toEqual([ofClass.claim.text])
    expect(facts(9).at(-1)).toBe(neutral.claim.text)
  })
  it('never hold a benefit: a refusal must not advertise', () => {
    expect(facts(9)).not.toContain(benefit.claim.text)
  })
  it('never hold a sentence of a brief that cites a benefit', () => {
    const brief = briefOf('b', [
      ['In short', 'Users of sertraline and kratom felt better, and one had a seizure.', 'benefit', 'risk'],
      ['In people', 'Sertraline is an SSRI.', 'neutral'],
      ['In people', 'Kratom is a tree.', 'neutral'],
    ])
    const texts = textsOf(composeFacts(foundWith({ briefs: [foundBrief(brief, 0.9)] }), [named(sertraline)], library, 9))
    expect(texts).toEqual(['Sertraline is an SSRI.'])
  })
  it('never hold a sentence that leans on another', () => {
    expect(facts(9)).not.toContain(back.claim.text)
  })
  it('are at most so many', () => {
    expect(facts(2)).toHaveLength(2)
  })
  it('are none where nothing is known of what was named', () => {
    expect(composeFacts(found, [named(termOf('aspirin', 'medicine'))], library, 3)).toEqual([])
  })
})

describe('over every question that the corpus was written to answer', () => {
  const root = join(import.meta.dirname, '../..')
  const corpus = readCorpus(root, () => null)
  const library = libraryOf(corpus)
  const index = oramaIndex(buildIndex(passagesOf(library)), lexiconOf(corpus.terms, readLayWords(root), library.mentions))
  const two = corpus.briefs.map(({ questions }, at) => `${questions[0]} And ${corpus.briefs[(at + 7) % corpus.briefs.length]?.questions[0]}`)
  const answers = [...corpus.briefs.flatMap(({ questions }) => questions), ...two].map((asked) => {
    const found = retrieve(questionOf(asked), { index, library })
    return { asked, found, parts: composeAnswer(found, library) }
  })
  const before = new Map(corpus.briefs.flatMap(({ sentences }) => sentences.map(({ text }, at) => [text, sentences[at - 1]?.text] as const)))
  const wrong = (is: (answer: (typeof answers)[number]) => boolean) => answers.filter(is).map(({ asked }) => asked)

  it('an answer has at most 170 words of statements', () => {
    expect(wrong(({ parts }) => wordCount(textsOf(parts)) > 170)).toEqual([])
  })
  it('an answer says nothing twice', () => {
    expect(wrong(({ parts }) => new Set(textsOf(parts)).size < textsOf(parts).length)).toEqual([])
  })
  it('an answer to one question has its sections in order', () => {
    const order = (label: string) => Section.options.findIndex((section) => section === label)
    expect(
      wrong(({ found, parts }) => found.length === 1 && sectionsOf(parts).some((label, at, all) => at > 0 && order(label) <= order(all[at - 1] ?? ''))),
    ).toEqual([])
  })
  it('a section has a statement under it', () => {
    expect(wrong(({ parts }) => parts.some((part, at) => part.part === 'section' && parts[at + 1]?.part !== 'statement'))).toEqual([])
  })
  it('a sentence of a brief that leans on the one before stands right after it', () => {
    const stranded = answers.flatMap(({ parts }) =>
      textsOf(parts).filter((text, at, all) => leansBack(text) && before.get(text) !== undefined && all[at - 1] !== before.get(text)),
    )
    expect(stranded).toEqual([])
  })
  it('every statement cites a claim, and claims are labelled with their evidence', () => {
    const statements = answers.flatMap(({ parts }) => parts.flatMap((part) => (part.part === 'statement' ? [part] : [])))
    expect(statements.filter(({ claims }) => claims.length === 0)).toEqual([])
    expect(statements.filter(({ text, label }) => !before.has(text) && label === '')).toEqual([])
  })
})
