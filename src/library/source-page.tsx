import type { Child } from 'hono/jsx'
import type { Library } from '../domain/library.ts'
import type { Claim, Source } from '../domain/source.ts'
import { kindWords, levelWords } from '../widget/evidence-words.ts'
import { EvidenceLevel } from './evidence-level.tsx'
import { citationOf, dateInWords, directionWords, readWords, subjectName } from './library-words.ts'
import { page } from './page.tsx'
import { briefsCiting } from './shelf.ts'

/** One source: what it is, how far it goes, and each of its claims with an anchor of its own. */
export function sourcePage({ library }: { readonly library: Library }, source: Source) {
  const briefs = briefsCiting(library, source)
  return page({
    title: source.title,
    section: 'evidence',
    description: source.claims[0]?.text ?? source.title,
    children: (
      <article class="source">
        <p class="crumb">
          <a href="/evidence">Evidence</a>
        </p>
        <h1>{source.title}</h1>
        <p class="byline">{[source.authors.join(', '), source.container, source.year].filter(Boolean).join(' · ')}</p>
        <p class="standing">
          <EvidenceLevel level={source.evidence_level} /> <span>{levelWords[source.evidence_level].meaning}.</span>
        </p>
        <section>
          <h2>What it says</h2>
          <ol class="claims">
            {source.claims.map((claim) => (
              <ClaimItem claim={claim} />
            ))}
          </ol>
        </section>
        <section>
          <h2>What to keep in mind</h2>
          <dl class="table">
            <Row name="Kind">{kindWords[source.kind]}</Row>
            {source.sample ? <Row name="Who or what was studied">{source.sample}</Row> : null}
            {source.limitations ? <Row name="Limits">{source.limitations}</Row> : null}
            <Row name="What we read">{readWords[source.read]}</Row>
            <Row name="Checked">{dateInWords(source.checked)}</Row>
            {source.doi ? <Row name="DOI">{source.doi}</Row> : null}
            {source.pmid ? <Row name="PubMed">{source.pmid}</Row> : null}
            {source.pmcid ? <Row name="PubMed Central">{source.pmcid}</Row> : null}
            <Row name="Original">
              {source.link ? (
                <a href={source.url} rel="noopener noreferrer external">
                  {new URL(source.url).hostname}
                </a>
              ) : (
                'Not linked: the page it was read on is not fit to send readers to.'
              )}
            </Row>
          </dl>
        </section>
        <section>
          <h2>Topics that cite it</h2>
          {briefs.length > 0 ? (
            <ul class="links">
              {briefs.map(({ id, title }) => (
                <li>
                  <a href={`/topics/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          ) : (
            <p>None of the topics cites it; answers can.</p>
          )}
        </section>
        <section>
          <h2>How to cite it</h2>
          <p class="cited">{citationOf(source)}</p>
        </section>
      </article>
    ),
  })
}

function ClaimItem({ claim }: { readonly claim: Claim }) {
  const anchor = claim.id.split('#')[1] ?? ''
  const facts = [directionWords[claim.direction], claim.region, claim.as_of ? `as of ${dateInWords(claim.as_of)}` : ''].filter(Boolean)
  return (
    <li id={anchor}>
      <p class="claim">{claim.text}</p>
      <p class="small facts">
        <a class="anchor" href={`#${anchor}`} aria-label={`Link to claim ${anchor.slice(1)}`}>
          #{anchor}
        </a>{' '}
        {facts.map((fact) => (
          <span>{fact}</span>
        ))}{' '}
        {claim.topics.map((topic) => (
          <a href={`/evidence?topic=${topic}`}>{subjectName(topic)}</a>
        ))}
      </p>
    </li>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
