/** What a scorer says of one reply: a score with its explanation, or that there was nothing to score. Never a guess. */
export type Score = { readonly scored: true; readonly value: 0 | 1; readonly because: string } | { readonly scored: false; readonly because: string }

export function right(because: string): Score {
  return { scored: true, value: 1, because }
}

export function wrong(because: string): Score {
  return { scored: true, value: 0, because }
}

export function unscored(because: string): Score {
  return { scored: false, because }
}
