import type { PlacedClaim } from '../../src/domain/found.ts'
import type { Library } from '../../src/domain/library.ts'
import type { Reply, Statement } from '../../src/domain/reply.ts'
import { right, type Score, unscored, wrong } from './score.ts'

/** The product's own statement rails: what they object to in a statement, given the claims cited for it. */
export type Rails = (text: string, claims: readonly PlacedClaim[]) => readonly { readonly objection: string }[]

/** Rails that judge the same statement on the same claims once: replies repeat the corpus's sentences. */
export function remembering(rails: Rails): Rails {
  const known = new Map<string, ReturnType<Rails>>()
  return (text, claims) => {
    const key = [text, ...claims.map(({ claim }) => claim.id)].join('\n')
    const objections = known.get(key) ?? rails(text, claims)
    known.set(key, objections)
    return objections
  }
}

/** Right when a statement stands in the text with its numbers behind it, they lead to claims of the corpus, and those support it. */
export function statementScore(statement: Statement, reply: Reply, library: Library, rails: Rails): Score {
  const numbers = statement.citations.map((n) => `[${n}]`).join('')
  if (!reply.text.includes(`${statement.text} ${numbers}`)) return wrong(`not followed by ${numbers}: "${statement.text}"`)
  const cited = statement.citations.map((n) => reply.citations.find((citation) => citation.n === n))
  const claims: PlacedClaim[] = []
  for (const citation of cited) {
    if (!citation) return wrong(`a number without a citation: "${statement.text}"`)
    const placed = library.claim(citation.passage)
    if (!placed || placed.source.id !== citation.source.id) return wrong(`${citation.passage} is not in the corpus`)
    if (placed.claim.text !== citation.claim) return wrong(`${citation.passage} says something else than the citation`)
    claims.push(placed)
  }
  const [objection] = rails(statement.text, claims)
  return objection ? wrong(`${objection.objection}: "${statement.text}"`) : right('its citations say it')
}

/** Right when every statement of a reply is; unscored without statements. */
export function replySupportScore(reply: Reply, library: Library, rails: Rails): Score {
  const scores = reply.statements.map((statement) => statementScore(statement, reply, library, rails))
  if (scores.length === 0) return unscored('no statements')
  return scores.find((score) => score.scored && score.value === 0) ?? right(`${scores.length} statements, all supported`)
}
