import type { Contact, ContactEntry } from '../domain/contact.ts'

/** Most countries whose first contact is shown where the user's country is not known. */
const mostElsewhere = 5

/**
 * Who can help where the user is: the country's own contacts, and the international set for kinds it has none of. Where
 * the country is not known, the international set and the first contact of several countries.
 */
export function contactsFor(kinds: readonly Contact['for'][], countries: readonly string[], all: readonly ContactEntry[]): readonly Contact[] {
  return kinds.flatMap((kind) => {
    const ofKind = all.filter((entry) => entry.for === kind)
    const local = ofKind.filter((entry) => entry.countries.some((country) => countries.includes(country)))
    const international = ofKind.filter((entry) => entry.countries.length === 0)
    // A country's crisis line may be closed or busy: the directory of helplines stands after it.
    if (local.length > 0) return [...local, ...(kind === 'crisis' ? international.slice(0, 1) : [])].map(shown)
    const elsewhere =
      countries.length > 0 ? [] : ofKind.filter((entry, at) => entry.countries.length > 0 && ofKind.findIndex(({ region }) => region === entry.region) === at)
    return [...elsewhere.slice(0, mostElsewhere), ...international].map(shown)
  })
}

function shown({ service, for: kind, contact, url, region }: ContactEntry): Contact {
  return { service, for: kind, contact, url, region }
}
