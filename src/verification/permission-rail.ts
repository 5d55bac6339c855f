import type { Objection } from './objection.ts'

const adverbs = String.raw`(?:(?:perfectly|completely|generally|probably|usually|fairly|pretty|totally|quite|relatively|absolutely|mostly|likely|basically|entirely|very|just|really|both|considered|also|still|certainly|all) ){0,2}`
const verdicts = String.raw`(?:fine|ok|okay|o\.k\.|alright|all right|safe|harmless|not dangerous|not risky|low[- ]risk|risk[- ]free|no problem|no big deal|nothing to worry about|unlikely to (?:hurt|harm|be a problem|cause (?:any )?(?:harm|problems?|trouble))|acceptable|a safe (?:choice|option|bet|combination|mix|alternative|amount|way)|good to go|compatible)`
const acts = String.raw`(?:take|use|mix|combine|drink|have|continue|keep|try|start|stop|enjoy|consume|add|carry on|drive|chew|smoke|go on|skip|stay on)`
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:is|are|'s|be|seems?|looks?|sounds?|appears? to be|feels?|was|remains?|counts? as|sounds like it's) ${adverbs}${verdicts}\b(?! (?:and|or) (?:effective|sound)|r\b)(?!\s*(?:profile|data|signal|concern|number|line|levels?|storage))`,
    'i',
  ),
  new RegExp(
    String.raw`\byou (?:can|may|could|are free to|are allowed to|are good to|might as well|are ok to|are fine to|have permission to|should be able to) (?:(?:safely|also|still|probably|just|certainly|usually|then|now) )?${acts}\b`,
    'i',
  ),
  /\b(?:feel free to|go ahead(?: and)?|go for it|by all means|no need to worry|no reason to worry|don'?t worry|do not worry|nothing to worry about|nothing to fear|no cause for concern|rest assured)\b/i,
  /\byou(?:'ll| will| should| would|'d)? (?:be|are|'re) (?:probably |perfectly |just |totally |absolutely |completely )?(?:fine|ok|okay|safe|alright|all right|in the clear|good to go)\b/i,
  new RegExp(
    String.raw`\b(?:safe|ok|okay|fine|alright|all right|harmless|good|low[- ]risk) (?:for you |for most people |for (?:him|her|them|adults|anyone) )?to (?:${acts}|be (?:taken|used|mixed|combined))\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:can|may|could|should|might) (?:be )?(?:both )?safely (?:be )?(?:taken|used|combined|mixed|consumed|take|use|combine|mix|drink|continue|stop|swap|replace)|\bsafely (?:take|use|combine|mix|drink|be taken|be combined|be used|be mixed)\b`,
    'i',
  ),
  /\b(?:low|minimal|little|negligible|no|small|zero|hardly any|very low) (?:real )?(?:risk|danger|harm)(?: at all)? (?:for|to) (?:you|someone like you|most people|your)\b/i,
  /\b(?:the |your )(?:\w+ )?(?:risk|danger|chance of (?:harm|trouble))s?(?: \w+){0,4}? (?:is|are|seems?|looks?|would be|should be) (?:very |quite |pretty |fairly |probably |rather )?(?:low|minimal|small|negligible|slight|tiny|acceptable|manageable)\b(?! than)/i,
  /\b(?:poses?|carries|carry|presents?|there(?:'s| is| are)) (?:almost |virtually |really |probably )?(?:no|little|minimal|negligible|zero) (?:real |known |significant |serious )?(?:risks?|danger|harm|problem|issue|interactions?)(?! (?:of (?:its own|evidence)|factor|data))/i,
  /\b(?:won'?t|will not|shouldn'?t|should not|wouldn'?t|doesn'?t|does not|don'?t) (?:really |probably |likely )?(?:hurt|harm|interact|cause (?:you )?(?:any )?(?:harm|problems?|trouble)|be (?:a )?(?:problem|dangerous|harmful))\b/i,
  /\b(?:i'?d|i would|i) (?:say (?:yes|go)|approve|see no (?:problem|issue|reason not))\b|\bno (?:problem|issue|harm|danger) (?:in|with) (?:taking|using|mixing|combining|adding|having|it|that|both)\b|\bgreen light\b|\bthumbs up\b|\bgets? the all[- ]clear\b|\ball clear\b/i,
  /\b(?:es|está|son|sería|resulta) (?:totalmente |bastante |muy )?(?:segur[oa]s?|inofensiv[oa]s?)\b|\bestá bien (?:tomar|usar|mezclar|combinar)|\b(?:puedes?|podés|pueden) (?:tomar|usar|mezclar|combinar|seguir|dejar|beber)\b|\bno pasa nada\b|\bsin (?:ningún )?(?:problema|riesgo|peligro)\b|\bno hay (?:ningún )?(?:riesgo|peligro|problema)\b|\bno te preocupes|\bno se preocupe/i,
  /\b(?:ist|sind|wäre|gilt als|scheint) (?:\w+ )?(?:sicher|unbedenklich|ungefährlich|in ordnung|harmlos|okay|ok)\b(?! ob)|\b(?:du kannst|sie können|ihr könnt|darfst du|du darfst|sie dürfen) (?:\p{L}+ ){0,6}?(?:nehmen|mischen|kombinieren|trinken|einnehmen|absetzen|verwenden)|\bkein(?:e|en)? (?:problem|risiko|gefahr|sorge|bedenken)\b|\bkeine sorge\b/iu,
  /\b(?:c'est|est|sont|serait) (?:tout à fait |parfaitement )?(?:sûr|sûre|sans (?:danger|risque|problème)|inoffensi(?:f|ve))(?![\p{L}])|\b(?:vous pouvez|tu peux|on peut) (?:\p{L}+ ){0,2}?(?:prendre|mélanger|combiner|boire|utiliser|arrêter|continuer)|\bpas de (?:problème|souci|danger|risque)\b|\baucun (?:problème|risque|danger)\b|\bne (?:vous inquiétez|t'inquiète)/iu,
  /(?:^|[^\p{L}])(?:é|são|está|seria) (?:totalmente |bastante )?segur[oa]s?(?![\p{L}])|\b(?:você pode|pode|podes) (?:tomar|usar|misturar|combinar|beber|parar|continuar)\b|\bsem (?:problemas?|riscos?|perigo)\b|\bnão há (?:risco|perigo|problema)|\bnão se preocupe|\btudo bem (?:tomar|usar|misturar)/iu,
  /\b(?:aman|selamat) (?:untuk|jika|kalau|dikonsumsi|diminum|digunakan|diambil|dicampur|saja|kok|bagi)\b|\b(?:itu|ini|kratom|ketum) (?:aman|selamat)\b|\b(?:anda|kamu|awak) (?:boleh|bisa|dapat) (?:minum|ambil|konsumsi|pakai|campur|makan|guna|menggunakan|mengonsumsi|mencampur|berhenti)\b|\btidak (?:apa-apa|masalah|berbahaya)\b|\btak (?:apa|mengapa)\b|\bjangan (?:khawatir|risau|bimbang)\b/i,
  /ปลอดภัย|ไม่เป็นไร|ไม่อันตราย|(?:กิน|ใช้|ดื่ม|ทาน)(?:ด้วยกัน|ร่วมกัน|คู่กัน|ร่วม)?ได้|ไม่ต้องกังวล/,
  /(?:^|[^\p{L}])(?:là |rất |khá |hoàn toàn )?an toàn(?![\p{L}])|không sao(?![\p{L}])|không (?:có )?(?:nguy hiểm|vấn đề gì|rủi ro)|bạn (?:có thể|được) (?:dùng|uống|kết hợp|ngừng|trộn)|đừng lo/iu,
]

/** What turns a safety word into its opposite, a question, or what somebody else claims. */
const denied =
  /\b(?:not|n't|never|no|nor|neither|cannot|can't|without|unknown|unclear|uncertain|unproven|nobody|none|whether|if|hardly|far from|insufficient|lack|impossible|question|doubt\w*|myth|wrongly|mistaken\w*|instead of|before|until|unless|nothing (?:here|in|says)|ningún|ninguna|nadie|nicht|kein|keine|niemand|ob|jamais|aucun|personne|ne|pas|não|nenhum\w*|ninguém|tidak|bukan|belum|tak|jangan|apakah|no se sabe|si es)\b|không|chưa|ไม่|ยัง/iu
const claimed =
  /\b(?:users?|sellers?|vendors?|people|respondents?|patients?|villagers?|advocates?|companies|industry|association|participants?|marketers?|websites?|shops?|some|many|students?|they|consumers?|promoters?|advertis\w+|drivers?)\b[^.]{0,80}?\b(?:claim\w*|sa(?:y|id|ys)|believ\w*|think|thought|felt|feel|perceiv\w*|regard\w*|view\w*|see|saw|consider\w*|argu\w*|market\w*|advertis\w*|describ\w*|report\w*|assum\w*|thinking|promot\w*)\b|\b(?:claim(?:s|ed)?|belief|idea|notion|perception|marketed|advertised|promoted|thinking it)\b/i
const finding = /\bwell[- ]tolerated\b/i
const strange =
  /\b(?:don'?t worry|do not worry|no need to worry|no reason to worry|nothing to worry|no cause for concern|no problem|no issue|no harm|no danger|no risk|won'?t|will not|shouldn'?t|wouldn'?t|doesn'?t|does not|no pasa nada|sin |no hay|no te preocupes|no se preocupe|kein|keine sorge|sans|pas de|aucun|ne vous|ne t'|sem |não há|não se|tidak (?:apa|masalah|berbahaya)|tak apa|jangan (?:khawatir|risau|bimbang)|poses?|carries|presents?|there(?:'s| is)|not dangerous|not risky|low|minimal|little|negligible|unlikely|nothing)|ไม่(?:เป็นไร|อันตราย|ต้องกังวล)|không (?:sao|có)|đừng lo/iu

const sentencesOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[*_]/g, '')
    .split(/(?<=[.!?。])\s+|\n+|;\s+/)

/** The words before the verdict, back to the start of its clause, where a denial would stand. */
const clauseBefore = (sentence: string, at: number): string =>
  sentence
    .slice(0, at)
    .split(/[,:—–]\s|\bbut\b|\band (?=(?:you|it|that|this))/i)
    .at(-1) ?? ''

/**
 * Permission to take or mix something, or a verdict that it is safe (policy.md, never 2); null where there is none. That safety
 * is unknown, denied, asked about or claimed by somebody is none, nor is a trial's report of how it was tolerated.
 */
export function permissionObjection(text: string): Objection | null {
  for (const sentence of sentencesOf(text)) {
    if (/\?\s*["”]?$/.test(sentence.trim())) continue
    for (const pattern of patterns) {
      const match = pattern.exec(sentence)
      if (match === null || finding.test(match[0])) continue
      const own = strange.test(match[0])
      if (denied.test(clauseBefore(sentence, match.index)) || (!own && denied.test(match[0])) || claimed.test(sentence.slice(0, match.index))) continue
      return { rail: 'permission', never: 2, objection: `permission or a safety verdict: “${match[0].trim()}”` }
    }
  }
  return null
}
