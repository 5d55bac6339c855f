import type { Claim, Source } from '../domain/source.ts'

/** Names of the corpus's topics where the slug's own words would not read well. */
const subjectNames: Record<string, string> = {
  '7-hydroxymitragynine': '7-hydroxymitragynine (7-OH)',
  'abuse-liability': 'Potential for abuse',
  'age-groups': 'Young and older people',
  'antidepressant-basics': 'Antidepressants: the basics',
  'antidepressant-discontinuation': 'Stopping an antidepressant',
  'antidepressant-like-animal': 'Antidepressant-like effects in animals',
  'antidepressant-metabolism': 'How the body clears antidepressants',
  'anxiety-ptsd': 'Anxiety and trauma',
  'bipolar-psychosis': 'Bipolar disorder and psychosis',
  cardiac: 'Heart',
  'clinician-communication': 'Talking with professionals',
  'concentrated-7oh-products': 'Concentrated 7-OH products',
  'cyp-inhibition': 'Enzymes (CYP)',
  'dependence-withdrawal': 'Dependence and withdrawal',
  'functioning-driving-sleep': 'Functioning, driving and sleep',
  'guidance-help': 'Guidance and help',
  'hormones-sexual': 'Hormones and sexuality',
  'marketing-claims': 'What sellers claim',
  'mood-depression': 'Mood and depression',
  polysubstance: 'Several substances together',
  'poison-centre-data': 'Calls to poison centres',
  'pregnancy-neonatal': 'Pregnancy and newborns',
  regulation: 'Law and regulation',
  'research-gaps': 'What has not been studied',
  suicidality: 'Suicidal thoughts',
  treatment: 'Treatments',
  'use-prevalence-motives': 'Who uses kratom, and why',
}

/** A topic as a reader knows it: "liver-injury" is "Liver injury". */
export function subjectName(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return subjectNames[slug] ?? words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** What a claim says of its subject's use, where it says something. */
export const directionWords: Record<Claim['direction'], string> = {
  risk: 'points to a risk',
  benefit: 'points to a benefit',
  neutral: '',
  unknown: 'says what is not known',
}

export const readWords: Record<Source['read'], string> = { abstract: 'the abstract', page: 'the page', 'full-text-part': 'parts of the full text' }

/** A day or a month as people write it: "22 November 2026". */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(`${year}-${month}-01T00:00:00Z`))
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** How to cite a source, as one line of text. */
export function citationOf({ authors, title, container, year, doi, pmid, url, link }: Source): string {
  const by = authors.length > 6 ? `${authors.slice(0, 6).join(', ')}, et al` : authors.join(', ')
  const where = doi ? `https://doi.org/${doi}` : link ? url : ''
  return [by, title.replace(/[.]$/u, ''), container, year === undefined ? '' : String(year), pmid ? `PMID ${pmid}` : '', where]
    .filter((part) => part !== undefined && part !== '')
    .join('. ')
}
