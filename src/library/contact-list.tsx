import type { ContactEntry } from '../domain/contact.ts'
import { serviceName, waysOf } from '../widget/contact-ways.ts'
import { dateInWords } from './library-words.ts'

const forWords: Record<ContactEntry['for'], string> = { emergency: 'Emergency', crisis: 'Crisis', poison: 'Poison centre', treatment: 'Treatment' }

/** Contacts by region, in the order they are kept. */
function byRegion(contacts: readonly ContactEntry[]): readonly (readonly [string, readonly ContactEntry[]])[] {
  const regions = new Map<string, ContactEntry[]>()
  for (const contact of contacts) {
    const region = contact.region.replace(/ \(.*\)$/u, '')
    regions.set(region, [...(regions.get(region) ?? []), contact])
  }
  return [...regions]
}

/** Whom to reach in danger, short: what stands inside the chat's tag, and shows before its script and without it. */
export function UrgentContacts({ contacts }: { readonly contacts: readonly ContactEntry[] }) {
  const urgent = contacts.filter((contact) => contact.for !== 'treatment')
  return (
    <div class="urgent">
      <p>In danger now, or thinking of suicide? You can reach someone who listens, right away.</p>
      <dl>
        {byRegion(urgent).map(([region, entries]) => (
          <div>
            <dt>{region}</dt>
            {(['emergency', 'crisis', 'poison'] as const).map((kind) => (
              <Line entries={entries.filter((entry) => entry.for === kind)} label={forWords[kind]} />
            ))}
          </div>
        ))}
      </dl>
      <p>
        <a href="/help">All services, with treatment</a>
      </p>
    </div>
  )
}

function Line({ entries, label }: { readonly entries: readonly ContactEntry[]; readonly label: string }) {
  const ways = new Map(entries.flatMap(waysOf).map((way) => [way.href, way]))
  if (ways.size === 0) return null
  return (
    <dd>
      <span>{label}</span>{' '}
      {[...ways.values()].map(({ label: said, href }) => (
        <a href={href} rel="noopener noreferrer">
          {said}
        </a>
      ))}
    </dd>
  )
}

/** Every contact in full. */
export function AllContacts({ contacts }: { readonly contacts: readonly ContactEntry[] }) {
  return (
    <>
      {byRegion(contacts).map(([region, entries]) => (
        <section class="region">
          <h2>{region}</h2>
          <ul class="services">
            {entries.map((entry) => (
              <Service entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Service({ entry }: { readonly entry: ContactEntry }) {
  const { name, note } = serviceName(entry.service)
  return (
    <li>
      <p>
        <strong>{name}</strong> <span class="tag">{forWords[entry.for]}</span>
      </p>
      <p>{entry.contact}</p>
      <p class="ways">
        {waysOf(entry).map(({ label, href }) => (
          <a class="way" href={href} rel="noopener noreferrer">
            {label}
          </a>
        ))}
      </p>
      <p class="small">{[note, `checked ${dateInWords(entry.checked)}`].filter(Boolean).join(' · ')}</p>
    </li>
  )
}
