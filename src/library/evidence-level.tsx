import type { EvidenceLevel as Level } from '../domain/source.ts'
import { levelWords, mostBars } from '../widget/evidence-words.ts'

/** An evidence level in words, with bars filled as far as it is strong, or a sign where it stands beside the scale. */
export function EvidenceLevel({ level }: { readonly level: Level }) {
  const { words, bars } = levelWords[level]
  return (
    <span class="level">
      {bars === null ? <Sign level={level} /> : <Bars filled={bars} />} {words}
    </span>
  )
}

function Bars({ filled }: { readonly filled: number }) {
  return (
    <svg class="bars" viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">
      {Array.from({ length: mostBars }, (_, at) => (
        <rect x={at * 5 + 0.5} y={11 - at * 2} width="3" height={at * 2 + 2.5} class={at < filled ? 'full' : 'empty'} />
      ))}
    </svg>
  )
}

function Sign({ level }: { readonly level: Level }) {
  return (
    <svg class="bars" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {level === 'official' ? (
        <path class="full" d="M7 1 13 7 7 13 1 7Z" />
      ) : level === 'popular' ? (
        <circle class="empty" cx="7" cy="7" r="5" />
      ) : (
        <rect class="empty" x="2" y="2" width="10" height="10" />
      )}
    </svg>
  )
}
