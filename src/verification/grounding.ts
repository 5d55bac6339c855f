import { evidenceText } from '../domain/evidence-text.ts'
import type { PlacedClaim } from '../domain/found.ts'
import type { Objection } from './objection.ts'
import { verifySentence } from './verification.ts'

/** The nevers of policy.md that are about what the claims say. */
const aboutSupport: ReadonlySet<number> = new Set([3, 4])

/**
 * Objections to a statement resting on claims of the corpus. It is read against the claims alone and against the claims
 * with their sources (kind, year, place, limitations); an objection to its support stands when both readings raise it.
 * A statement that copies a claim is supported by that.
 */
export function objectionsToStatement(text: string, claims: readonly PlacedClaim[]): readonly Objection[] {
  const key = keyOf(
    text,
    claims.map(({ claim }) => claim.id),
  )
  const kept = known.get(key)
  if (kept) return kept
  if (known.size >= most) known.clear()
  const objections = check(text, claims)
  known.set(key, objections)
  return objections
}

/**
 * Notes that the build has run the rails on a statement and found nothing: what it ships of the corpus was checked by this
 * very code, and a worker need not check it again before its first reply.
 */
export function rememberChecked(text: string, claims: readonly string[]): void {
  known.set(keyOf(text, claims), [])
}

function keyOf(text: string, claims: readonly string[]): string {
  return `${text}\n${claims.join(' ')}`
}

/** What was found of a statement holds as long as the worker lives: the rails are pure and the corpus does not change. */
const known = new Map<string, readonly Objection[]>()
const most = 10_000

function check(text: string, claims: readonly PlacedClaim[]): readonly Objection[] {
  const plain = verifySentence(
    text,
    claims.map(({ claim }) => claim.text),
  )
  if (plain.length === 0) return []
  const own = plain.filter(({ never }) => !aboutSupport.has(never))
  if (own.length > 0 || claims.some(({ claim }) => claim.text === text)) return own
  const withSources = new Set(verifySentence(text, claims.map(evidenceText)).map(({ rail }) => rail))
  return plain.filter(({ rail }) => withSources.has(rail))
}
