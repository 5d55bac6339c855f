import { longestMessage, mostTurns } from '../domain/question.ts'
import type { Policy } from '../domain/policy.ts'
import { AllContacts } from './contact-list.tsx'
import { page } from './page.tsx'

/** Who can help, by country: everything that prompts/contacts.yaml holds. */
export function helpPage({ policy }: { readonly policy: Policy }) {
  return page({
    title: 'Get help',
    section: 'help',
    description: 'Emergency, crisis, poison and treatment contacts by country, each with the day it was checked.',
    children: (
      <>
        <h1>Get help</h1>
        <p class="lead">If someone is hard to wake, has trouble breathing, has a seizure, or is about to hurt themselves, call the emergency number first.</p>
        <AllContacts contacts={policy.contacts} />
      </>
    ),
  })
}

/** What is kept, and what this cannot do. */
export function privacyPage() {
  return page({
    title: 'Privacy and limits',
    description: 'What Groundleaf keeps of a conversation, and what it cannot do.',
    children: (
      <div class="prose">
        <h1>Privacy and limits</h1>
        <h2>What is kept</h2>
        <ul>
          <li>
            Questions and replies are kept so that the people who look after this service can find mistakes. E-mail addresses, phone numbers, links, street
            addresses, card and identity numbers, and names you introduce as yours are taken out before anything is written. That is done by rules, so it can
            miss something: please leave out what could name you or someone else.
          </li>
          <li>There is no account. A conversation has a random code that only your page knows; close the page and it is forgotten on your side.</li>
          <li>Nothing is stored in your browser: no cookies, no tracking. The page loads nothing from anywhere else.</li>
        </ul>
        <h2>What it cannot do</h2>
        <ul>
          <li>It is not a doctor and knows nothing about you. It tells what is published, and can be wrong or out of date.</li>
          <li>
            It gives no amounts, does not say what can be taken together, and does not advise on starting or stopping a medicine. A prescriber, a pharmacist or
            a poison centre can.
          </li>
          <li>
            It does not watch over you. In danger, <a href="/help">call someone</a>.
          </li>
          <li>Most sources were read as abstracts. Each says what was read, and when it was checked.</li>
        </ul>
        <h2>Limits of the service</h2>
        <p>
          A message has at most {longestMessage.toLocaleString('en')} characters, a conversation at most {mostTurns} questions.
        </p>
      </div>
    ),
  })
}

/** For an address in the library that leads nowhere. */
export function missingPage(what: string) {
  return page({
    title: 'Not found',
    description: 'There is nothing at this address.',
    children: (
      <div class="prose">
        <h1>Not found</h1>
        <p class="lead">There is no {what} at this address. It may have been renamed.</p>
        <p>
          You can look through <a href="/evidence">all sources</a> or <a href="/topics">all topics</a>, or <a href="/">ask a question</a>.
        </p>
      </div>
    ),
  })
}
