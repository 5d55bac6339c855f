import type { PlacedClaim } from './found.ts'

/**
 * A claim with what is known of its source, as the support rails read it: a statement may say that it rests on a case
 * report of 2021, or repeat a limitation, though the claim's own text does not.
 */
export function evidenceText({ claim, source }: PlacedClaim): string {
  const about = [source.kind.replace(/-/g, ' '), source.year, source.container, source.sample, claim.region, claim.as_of, source.limitations].filter(
    (part) => part !== undefined,
  )
  return `${claim.text} (Source: ${about.join('; ')})`
}
