import type { Child } from 'hono/jsx'
import { EvidenceLevel as Levels } from '../domain/source.ts'
import type { Library } from '../domain/library.ts'
import type { Policy } from '../domain/policy.ts'
import { levelWords } from '../widget/evidence-words.ts'
import { UrgentContacts } from './contact-list.tsx'
import { EvidenceLevel } from './evidence-level.tsx'
import { page } from './page.tsx'

const starters = ['kratom-and-ssris', 'kratom-for-depression', 'serotonin-syndrome-what', 'kratom-addictive']

/** The product in one screen, to read about and to try. */
export function homePage({ library, policy }: { readonly library: Library; readonly policy: Policy }) {
  const claims = library.sources.reduce((sum, source) => sum + source.claims.length, 0)
  const questions = starters.flatMap((id) => library.brief(id)?.questions[0] ?? [])
  return page({
    title: 'Groundleaf',
    chat: true,
    description: 'Ask what studies say about kratom, depression and antidepressants. Every statement carries a number that opens its source.',
    children: (
      <>
        <div class="hero">
          <div class="intro">
            <h1>Grounded answers about a leaf</h1>
            <p class="lead">
              Ask what is published about kratom, depression and antidepressants. Read a short answer in which every statement carries a number, and every
              number opens its source.
            </p>
          </div>
          <groundleaf-chat starters={questions.join('|')}>
            <UrgentContacts contacts={policy.contacts} />
          </groundleaf-chat>
          <div class="points">
            <ul>
              <li>
                <strong>It tells how strong the evidence is.</strong> A trial, a survey, one person’s case or a test tube: always named, never mixed up.
              </li>
              <li>
                <strong>It says when nobody knows.</strong> Where the sources hold nothing, so does the answer.
              </li>
              <li>
                <strong>It doesn’t tell you what to take.</strong> No amounts, no mixing, no stopping a medicine. It names who can help with that.
              </li>
              <li>
                <strong>In a crisis, help comes first.</strong> Numbers to call or text, before anything else.
              </li>
            </ul>
            <p>
              <a href="/evidence">{library.sources.length} sources</a> with {claims.toLocaleString('en')} claims, read into{' '}
              <a href="/topics">{library.briefs.length} topics</a>.
            </p>
          </div>
        </div>
        <section class="scale">
          <h2>How strong is that?</h2>
          <p>Each source shows its evidence level in words, with bars for how much it can prove about people. Three kinds stand beside the scale.</p>
          <dl>
            {Levels.options.map((level) => (
              <div>
                <dt>
                  <a href={`/evidence?level=${level}`}>
                    <EvidenceLevel level={level} />
                  </a>
                </dt>
                <dd>{levelWords[level].meaning}.</dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="embed">
          <h2>Put it on your own page</h2>
          <p>
            Two lines, one script, no tracking and nothing stored in the browser. What you write inside the tag shows even if the script does not load: put the
            crisis contacts of your country there.
          </p>
          <pre tabindex={0} aria-label="Code to embed the chat">
            <code>
              {
                '<script src="https://YOUR-GROUNDLEAF/widget.js" defer></script>\n<groundleaf-chat>\n  In an emergency, call 112. Crisis line: …\n</groundleaf-chat>'
              }
            </code>
          </pre>
        </section>
      </>
    ),
  })
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'groundleaf-chat': { readonly starters?: string; readonly mode?: string; readonly children?: Child }
    }
  }
}
