import type { Section } from '../domain/brief.ts'
import type { Source } from '../domain/source.ts'

/** Under which heading of a reply a source's claims stand: people before animals before test tubes. */
export function sectionOf({ kind, evidence_level: level }: Source): Section {
  switch (level) {
    case 'systematic-review':
    case 'controlled-trial':
    case 'human-experimental':
    case 'observational':
    case 'case-report':
      return 'In people'
    case 'laboratory':
      return kind === 'animal' ? 'In animals' : 'In the laboratory'
    case 'official':
      return 'Official advice'
    case 'reference':
    case 'popular':
      return 'Background'
    default:
      return level satisfies never
  }
}

const kinds: Record<Source['kind'], string> = {
  'systematic-review': 'systematic review',
  'clinical-trial': 'clinical trial',
  'human-experimental': 'volunteer study',
  observational: 'observational study',
  survey: 'survey',
  surveillance: 'surveillance data',
  'case-series': 'case series',
  'case-report': 'case report',
  animal: 'animal study',
  'in-vitro': 'laboratory study',
  regulatory: 'agency',
  label: 'drug label',
  guideline: 'guideline',
  review: 'review',
  reference: 'reference',
  'popular-article': 'popular article',
}

/** The kind of evidence in a reader's words, with its year: "survey, 2020". */
export function evidenceName({ kind, year }: Source): string {
  return year === undefined ? kinds[kind] : `${kinds[kind]}, ${year}`
}
