import { html, type TemplateResult } from 'lit'
import type { Contact } from '../domain/contact.ts'
import { regionOf, serviceName, waysOf } from './contact-ways.ts'
import { safeHref } from './safe-href.ts'

/** Contacts, large, each with what to tap. Where they are of several regions, by region, the reader's own first. */
export function contactsView(contacts: readonly Contact[], here = regionOf(navigator.language)): TemplateResult {
  const regions = [...new Set(contacts.map(regionName))].sort((a, b) => Number(b === here) - Number(a === here))
  if (regions.length === 1) return html`<ul class="contacts">${contacts.map((contact) => html`<li>${contactView(contact, regionName(contact))}</li>`)}</ul>`
  return html`<ul class="contacts by-region">${regions.map(
    (region) =>
      html`<li><p class="region">${region}</p>${contacts.filter((contact) => regionName(contact) === region).map((contact) => contactView(contact, ''))}</li>`,
  )}</ul>`
}

/** How many regions contacts are of. */
export function regionsOf(contacts: readonly Contact[]): number {
  return new Set(contacts.map(regionName)).size
}

function contactView({ service, contact, url }: Contact, region: string): TemplateResult {
  const { name, note } = serviceName(service)
  const ways = waysOf({ contact, url }).filter(({ href }) => safeHref(href))
  return html`<div class="contact"><p class="service">${name}</p><p class="small">${[region, note].filter(Boolean).join(' · ')}</p>
    <p class="ways">${ways.map(({ label, href }, at) => html`<a class=${at === 0 ? 'way first' : 'way'} href=${href} rel="noopener noreferrer">${label}</a>`)}</p></div>`
}

function regionName({ region }: Contact): string {
  return region.replace(/ \(.*\)$/u, '')
}
