import type { Texts } from './texts.ts'

/** What went wrong with one question, as the user reads it, and the way on that fits. */
export type Trouble = { readonly title: string; readonly way: 'retry' | 'edit' | 'new' }

/** Reads a problem document (RFC 9457); where there is none, says what the status says. */
export async function troubleOf(response: Response, texts: Texts): Promise<Trouble> {
  const { type = '', title, detail } = await problemOf(response)
  const said = title ?? (response.status === 429 ? texts.rateLimited : texts.serverError)
  return { title: [said, detail].filter(Boolean).join(' '), way: wayOn(response.status, type) }
}

/** A question that cannot be sent as it is is edited; a conversation that is full or unknown starts anew. */
function wayOn(status: number, type: string): Trouble['way'] {
  if (/conversation|turns/u.test(type)) return 'new'
  return status === 400 || status === 413 || status === 422 ? 'edit' : 'retry'
}

type ProblemRead = { readonly type?: string; readonly title?: string; readonly detail?: string }

async function problemOf(response: Response): Promise<ProblemRead> {
  const value: unknown = await response.json().catch(() => null)
  if (typeof value !== 'object' || value === null) return {}
  const words = Object.entries(value).filter(([, word]) => typeof word === 'string')
  return Object.fromEntries(words)
}
