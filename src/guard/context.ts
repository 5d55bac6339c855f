import { featuresOf } from './features.ts'
import { frameFeatures, frameOf } from './frame.ts'
import type { Reading } from './reading.ts'

/** How many earlier turns are looked at. */
const turnsBack = 4
/** Up to this many words a message may lean on the one before ("and with Zoloft?"); a longer one stands by itself. */
const leaning = 9

/**
 * Features of the last message of a conversation: its own, and what was spoken of before it. What went before is told
 * in classes and kinds only, once more together with how short the last message is: "and twice that?" leans on it, a
 * whole question does not. The frame is read once more over both, so that an ask split over turns is the ask said at once.
 */
export function conversationFeatures(last: Reading, earlier: readonly Reading[]): readonly string[] {
  const own = featuresOf(last)
  const joined = frameFeatures(joinedFrame(last, earlier)).map((name) => `j${name}`)
  if (earlier.length === 0) return [...own, ...joined]
  const length = last.masked.length <= 4 ? 'tiny' : last.masked.length <= leaning ? 'short' : 'whole'
  const before = new Set<string>([`after:${length}`, ...joined])
  earlier.slice(-turnsBack).forEach((reading, i, all) => {
    const near = i === all.length - 1 ? 'before' : 'earlier'
    for (const name of told(reading)) {
      before.add(`${near}:${name}`)
      before.add(`${near}:${length}:${name}`)
    }
  })
  return [...own, ...before]
}

/** The frame of a message together with the one or two that it leans on. */
function joinedFrame(last: Reading, earlier: readonly Reading[]) {
  if (earlier.length === 0 || last.masked.length > leaning) return last.frame
  const all = [...earlier.slice(-2), last]
  const seen = {
    mentions: all.flatMap(({ mentions }) => mentions),
    masked: all.flatMap(({ masked }) => masked),
    classes: all.flatMap(({ classes }) => classes),
  }
  return frameOf(seen, last.frame.strangers)
}

function told(reading: Reading): readonly string[] {
  const found = new Set<string>()
  for (const { term } of reading.mentions) found.add(`k:${term.kind}`)
  for (const word of reading.masked) if (word.startsWith('<')) found.add(word)
  for (const at of reading.classes) for (const name of at.keys()) found.add(`#${name}`)
  const present = [...found].filter((name) => !name.startsWith('k:')).sort()
  for (let i = 0; i < present.length; i++) for (let j = i + 1; j < present.length; j++) found.add(`${present[i]}&${present[j]}`)
  return [...found]
}
