import type { EvidenceLevel, Kind } from '../domain/source.ts'

/** How an evidence level is said and drawn: in words, and as bars on a scale of six or a sign beside the scale. */
export type LevelWords = {
  readonly words: string
  /** What the words mean, for a reader who has never met them. */
  readonly meaning: string
  /** Bars filled, 1 to 6; null where the level stands beside the scale. */
  readonly bars: number | null
}

/** Most bars an evidence level can fill. */
export const mostBars = 6

/** Evidence levels, strongest first; the last three stand beside the scale. */
export const levelWords: Record<EvidenceLevel, LevelWords> = {
  'systematic-review': { words: 'Systematic review', meaning: 'All studies found on a question, weighed together', bars: 6 },
  'controlled-trial': { words: 'Controlled trial', meaning: 'People given one thing or another by chance, and compared', bars: 5 },
  'human-experimental': { words: 'Experiment in people', meaning: 'A small test in volunteers, without a full comparison', bars: 4 },
  observational: { words: 'Observation of people', meaning: 'Surveys and records: what goes together, not what causes what', bars: 3 },
  'case-report': { words: 'Case report', meaning: 'What happened to one person or a few', bars: 2 },
  laboratory: { words: 'Animals or laboratory', meaning: 'Not tested in people', bars: 1 },
  official: { words: 'Official document', meaning: 'A law, a label or advice of an authority', bars: null },
  reference: { words: 'Reference work', meaning: 'A review or handbook that sums up what others found', bars: null },
  popular: { words: 'Popular article', meaning: 'Written for the public, and no study', bars: null },
}

/** Kinds of sources in a reader's words. */
export const kindWords: Record<Kind, string> = {
  'systematic-review': 'Systematic review',
  'clinical-trial': 'Clinical trial',
  'human-experimental': 'Volunteer study',
  observational: 'Observational study',
  survey: 'Survey',
  surveillance: 'Surveillance data',
  'case-series': 'Case series',
  'case-report': 'Case report',
  animal: 'Animal study',
  'in-vitro': 'Laboratory study',
  regulatory: 'Agency document',
  label: 'Drug label',
  guideline: 'Guideline',
  review: 'Review',
  reference: 'Reference',
  'popular-article': 'Popular article',
}

/** The first authors of a source, as a reader names them: "Tanna RS and others". */
export function authorsInShort(authors: readonly string[]): string {
  const [first, second] = authors
  if (first === undefined) return ''
  if (second === undefined) return first
  return authors.length === 2 ? `${first} and ${second}` : `${first} and others`
}
