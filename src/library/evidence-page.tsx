import type { Library } from '../domain/library.ts'
import type { Source } from '../domain/source.ts'
import { authorsInShort, kindWords, levelWords } from '../widget/evidence-words.ts'
import { EvidenceLevel } from './evidence-level.tsx'
import { subjectName } from './library-words.ts'
import { page } from './page.tsx'
import { type Choice, type Shelf, shelfOf, type Wanted } from './shelf.ts'

/** Every source, to search and to narrow down. */
export function evidencePage({ library }: { readonly library: Library }, wanted: Wanted) {
  const shelf = shelfOf(library, wanted)
  const narrowed = wanted.q !== '' || wanted.kind !== '' || wanted.level !== '' || wanted.topic !== ''
  return page({
    title: 'Evidence',
    section: 'evidence',
    description: `${library.sources.length} sources on kratom, depression and antidepressants, with what each one says and how strong it is.`,
    children: (
      <>
        <h1>Evidence</h1>
        <p class="lead">Everything that answers rest on: {library.sources.length} sources, each with its claims, its limits, and the day it was checked.</p>
        <Filters shelf={shelf} wanted={wanted} />
        <h2 class="tally" id="results">
          {tally(shelf)}
          {narrowed ? (
            <>
              {' '}
              <a class="clear" href="/evidence">
                Show all sources
              </a>
            </>
          ) : null}
        </h2>
        {shelf.found.length === 0 ? (
          <p class="none">
            Nothing here fits that. Try fewer words, or take a filter away. That something is not here does not mean that it was never studied.
          </p>
        ) : (
          <ol class="shelf" start={(shelf.page - 1) * shelf.shown.length + 1}>
            {shelf.shown.map((source) => (
              <Item source={source} />
            ))}
          </ol>
        )}
        <Pages shelf={shelf} wanted={wanted} />
      </>
    ),
  })
}

function Filters({ shelf, wanted }: { readonly shelf: Shelf; readonly wanted: Wanted }) {
  return (
    <form class="filters" method="get" action="/evidence" role="search" aria-label="Sources">
      <p class="wide">
        <label for="q">Search titles, authors and claims</label>
        <input id="q" name="q" type="search" value={wanted.q} maxlength={100} autocomplete="off" />
      </p>
      <Filter
        name="level"
        label="Evidence level"
        any="Any level"
        chosen={wanted.level}
        choices={shelf.levels}
        words={(value) => Object.entries(levelWords).find(([level]) => level === value)?.[1].words ?? value}
      />
      <Filter
        name="kind"
        label="Kind"
        any="Any kind"
        chosen={wanted.kind}
        choices={shelf.kinds}
        words={(value) => Object.entries(kindWords).find(([kind]) => kind === value)?.[1] ?? value}
      />
      <Filter name="topic" label="Subject" any="Any subject" chosen={wanted.topic} choices={shelf.topics} words={subjectName} />
      <p>
        <button type="submit">Search</button>
      </p>
    </form>
  )
}

type FilterProps = {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly chosen: string
  readonly choices: readonly Choice[]
  readonly words: (value: string) => string
}

function Filter({ name, label, any, chosen, choices, words }: FilterProps) {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{any}</option>
        {choices
          .filter(({ value, count }) => count > 0 || value === chosen)
          .map(({ value, count }) => (
            <option value={value} selected={value === chosen}>
              {words(value)} ({count})
            </option>
          ))}
      </select>
    </p>
  )
}

function Item({ source }: { readonly source: Source }) {
  const { id, title, authors, container, year, kind, evidence_level: level, claims } = source
  return (
    <li>
      <a href={`/evidence/${id}`}>{title}</a>
      <p class="small">{[authorsInShort(authors), container, year].filter(Boolean).join(', ')}</p>
      <p class="small facts">
        <EvidenceLevel level={level} /> {kindWords[kind] === levelWords[level].words ? null : <span>{kindWords[kind]}</span>}{' '}
        <span>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</span>
      </p>
    </li>
  )
}

function tally({ found, page: at, pages }: Shelf): string {
  const count = found.length === 1 ? '1 source' : `${found.length} sources`
  return pages > 1 ? `${count}, page ${at} of ${pages}` : count
}

function Pages({ shelf: { page: at, pages }, wanted }: { readonly shelf: Shelf; readonly wanted: Wanted }) {
  if (pages < 2) return null
  const href = (to: number) => {
    const { page: _, ...rest } = wanted
    const entries = Object.entries(rest).filter(([, value]) => value !== '')
    return `/evidence?${new URLSearchParams([...entries, ...(to > 1 ? [['page', String(to)]] : [])])}#results`
  }
  return (
    <nav class="pages" aria-label="Pages of sources">
      {at > 1 ? (
        <a rel="prev" href={href(at - 1)}>
          Previous
        </a>
      ) : null}
      <ul>
        {Array.from({ length: pages }, (_, i) => i + 1).map((to) => (
          <li>
            <a href={href(to)} aria-current={to === at ? 'page' : undefined} aria-label={`Page ${to}`}>
              {to}
            </a>
          </li>
        ))}
      </ul>
      {at < pages ? (
        <a rel="next" href={href(at + 1)}>
          Next
        </a>
      ) : null}
    </nav>
  )
}
