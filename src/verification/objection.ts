/** Why a statement, or a reply, may not be shown: which rail, which numbered "never" of policy.md, in a moderator's words. */
export type Objection = {
  readonly rail: string
  readonly never: 1 | 2 | 3 | 4 | 5 | 6
  readonly objection: string
}

/** An objection of one of the support rails: the passage does not say it (policy.md, never 4). */
export function unsupported(rail: string, objection: string): Objection {
  return { rail, never: 4, objection }
}
