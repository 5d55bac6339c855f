/** Words by which a user tells where they are, to ISO 3166 codes; enough for the countries we hold contacts for. */
const named: readonly (readonly [RegExp, string])[] = [
  [/\b(?:usa|u\.s\.a?|united states|america|american)\b|\bin the (?:us|states)\b/iu, 'US'],
  [/\b(?:uk|u\.k\.|united kingdom|britain|england|scotland|wales|northern ireland|london)\b/iu, 'GB'],
  [/\b(?:canada|canadian|ontario|quebec|toronto|vancouver)\b/iu, 'CA'],
  [/\b(?:australia|australian|sydney|melbourne|queensland)\b/iu, 'AU'],
  [/\b(?:new zealand|auckland|aotearoa)\b/iu, 'NZ'],
  [/\b(?:malaysia|kuala lumpur|penang|kedah)\b/iu, 'MY'],
  [/\b(?:thailand|bangkok)\b|ประเทศไทย/iu, 'TH'],
  [/\b(?:germany|deutschland|berlin)\b/iu, 'DE'],
  [/\b(?:france|paris)\b/iu, 'FR'],
  [/\b(?:spain|españa|madrid)\b/iu, 'ES'],
  [/\b(?:portugal|lisboa|lisbon)\b/iu, 'PT'],
  [/\b(?:ireland|dublin)\b/iu, 'IE'],
]

/** A statement of place: "I'm in …", "I live in …", "here in …". */
const stated = /\b(?:i(?:'| a)?m|we(?:'| a)?re|i live|we live|living|here|based|currently)\s+(?:from|in)\s+(?:the\s+)?[\p{L}. ]{2,24}/iu

/** The country that a user says they are in, or null. A law question about a place says nothing of where they are. */
export function statedCountry(text: string): string | null {
  const place = stated.exec(text)?.[0]
  if (!place) return null
  return named.find(([pattern]) => pattern.test(place))?.[1] ?? null
}
