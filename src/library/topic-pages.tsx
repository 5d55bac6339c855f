import type { Brief, Section } from '../domain/brief.ts'
import type { PlacedClaim } from '../domain/found.ts'
import type { Library } from '../domain/library.ts'
import type { Policy } from '../domain/policy.ts'
import { kindWords } from '../widget/evidence-words.ts'
import { EvidenceLevel } from './evidence-level.tsx'
import { dateInWords, subjectName } from './library-words.ts'
import { page } from './page.tsx'

/** Every topic, under the subject that leads it; the largest groups first, and what stands alone together at the end. */
export function topicsPage({ library }: { readonly library: Library }) {
  const groups = Map.groupBy(library.briefs, ({ topics }) => topics[0] ?? '')
  const grouped = [...groups].filter(([, briefs]) => briefs.length > 1).toSorted(([, a], [, b]) => b.length - a.length)
  const single = [...groups.values()].filter((briefs) => briefs.length === 1).flat()
  const shelves = [...grouped.map(([topic, briefs]) => [subjectName(topic), briefs] as const), ...(single.length > 0 ? [['More', single] as const] : [])]
  return page({
    title: 'Topics',
    section: 'topics',
    description: `${library.briefs.length} topics on kratom, depression and antidepressants: what is known, how strongly, and what nobody knows.`,
    children: (
      <>
        <h1>Topics</h1>
        <p class="lead">What an editor would answer, sentence by sentence, each with its sources.</p>
        <div class="groups">
          {shelves.map(([name, briefs]) => (
            <section>
              <h2>{name}</h2>
              <ul class="links">
                {briefs.map(({ id, title }) => (
                  <li>
                    <a href={`/topics/${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </>
    ),
  })
}

/** One topic: its brief, and the numbered claims that it rests on. */
export function topicPage({ library, policy }: { readonly library: Library; readonly policy: Policy }, brief: Brief) {
  const ids = [...new Set(brief.sentences.flatMap(({ claims }) => claims))]
  const placed = ids.flatMap((id) => library.claim(id) ?? [])
  const numberOf = (id: string) => placed.findIndex(({ claim }) => claim.id === id) + 1
  const sections = [...Map.groupBy(brief.sentences, ({ section }) => section)]
  const pointer = policy.wordings.pointers[brief.pointer]
  const next = brief.next.flatMap((id) => library.brief(id) ?? [])
  return page({
    title: brief.title,
    section: 'topics',
    description: brief.sentences[0]?.text ?? brief.title,
    children: (
      <article class="topic">
        <p class="crumb">
          <a href="/topics">Topics</a>
        </p>
        <h1>{brief.title}</h1>
        {sections.map(([section, sentences]) => (
          <section class={classOf(section)}>
            <h2>{section}</h2>
            <p>
              {sentences.map(({ text, claims }) => (
                <>
                  {text}
                  <span class="cites">
                    {'\u00a0'}
                    {claims.map((id) => (
                      <a class="cite" href={`#source-${numberOf(id)}`} aria-label={`Source ${numberOf(id)}`}>
                        {numberOf(id)}
                      </a>
                    ))}
                  </span>{' '}
                </>
              ))}
            </p>
          </section>
        ))}
        {pointer ? <p class="pointer">{pointer}</p> : null}
        <section>
          <h2>Sources</h2>
          <ol class="shelf numbered">
            {placed.map((one, at) => (
              <Numbered placed={one} n={at + 1} />
            ))}
          </ol>
        </section>
        {next.length > 0 ? (
          <section>
            <h2>Read on</h2>
            <ul class="links">
              {next.map(({ id, title }) => (
                <li>
                  <a href={`/topics/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <p class="small">
          Reviewed {dateInWords(brief.reviewed)}. <a href="/">Ask about this</a>
        </p>
      </article>
    ),
  })
}

function Numbered({ placed: { claim, source }, n }: { readonly placed: PlacedClaim; readonly n: number }) {
  return (
    <li id={`source-${n}`}>
      <p class="claim">{claim.text}</p>
      <p>
        <a href={`/evidence/${source.id}#${claim.id.split('#')[1] ?? ''}`}>{source.title}</a>
      </p>
      <p class="small facts">
        <EvidenceLevel level={source.evidence_level} /> <span>{[kindWords[source.kind], source.year].filter(Boolean).join(', ')}</span>
      </p>
    </li>
  )
}

/** What nobody knows is drawn as visibly as what is known. */
function classOf(section: Section): string {
  return section === 'What nobody knows' ? 'unknown' : section === 'In short' ? 'short' : 'part'
}
