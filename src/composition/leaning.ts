/** Beginnings that point back: "It …", "Another …", "In that case …", "The man of 20 …". */
const beginnings = [
  String.raw`its?|they|their|he|his|she|her|this|these|that|those(?! who| with)|both(?! [\p{L}\d-]+ (?:and|in) )|but|and|yet|so|nor|neither|either|there|then|here|instead|however|even so|others?|another`,
  String.raw`(?:one|two|each|none|all|some|most|many) of (?:the|them|these|those)(?! \d)`,
  String.raw`(?:higher|lower) counts|by contrast|on the other|for example`,
  String.raw`(?:in|of|on|after|before|from|for|with|by|among|at|under) (?:this|that|these|those(?! who| with)|another|the (?:same|case of the|other|second|latter|former))`,
  String.raw`the (?:same|others?|second|third|latter|former|rest|man|woman|patient|boy|girl|mother|babies|authors?(?! of (?:the|an?) )|case|type|timing|review|study|survey|report(?! of an? )|reports|notices?|committee|agency|human result)`,
]
const begins = new RegExp(`^(?:${beginnings.join('|')})\\b`, 'iu')

/** What can be pointed back at, further on in a sentence. */
const things =
  'case|study|survey|review|analysis|report|deaths?|trial|group|page|paper|guideline|institute|team|authors?|year|town|man|woman|people|users|patients|seizure|\\d+'
const pointings = [
  String.raw`^(?:\S+ ){1,3}also\b`,
  String.raw`, (?:though|however),`,
  String.raw`\binstead\.$`,
  String.raw`\badds\.$`,
  String.raw`^.{0,40}\b(?:in|one|no) such\b`,
  String.raw`\bthe same (?:\S+ )?(?:${things})\b`,
  String.raw`\b(?:in|of|on|to|after|before|from|for|with|by|among|behind) (?:that|those|these) (?:\S+ )?(?:${things})\b`,
]
const points = new RegExp(pointings.join('|'), 'iu')

/** Whether a sentence cannot be read without the one before it. Where in doubt it cannot: keeping both costs a line. */
export function leansBack(sentence: string): boolean {
  return begins.test(sentence) || points.test(sentence)
}
