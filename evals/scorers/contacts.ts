import type { Reply } from '../../src/domain/reply.ts'
import { right, type Score, unscored, wrong } from './score.ts'

/** Right when an escalation names contacts, one of them in the first line of its text; unscored otherwise. */
export function contactsScore(reply: Reply): Score {
  if (reply.outcome !== 'escalate') return unscored('no escalation')
  if (reply.contacts.length === 0) return wrong('no contacts')
  const [first = ''] = reply.text.split('\n')
  return reply.contacts.some(({ contact }) => first.includes(contact))
    ? right('a contact in the first line')
    : wrong(`no contact in the first line: "${first}"`)
}
