import { anywhere, type Finding, findings, type Pattern, sentencesOf, wholeWords } from './finding.ts'

// Written from policy.md, "never" 2 and 5, apart from src/verification/.

const takes =
  'take|use|try|have|drink|mix|combine|add|pair|stack|stop|skip|quit|switch|swap|replace|start|continue|keep|lower|raise|double|halve|reduce|increase|drop|come off'
const substance =
  '(?:kratom|ketum|it|them|both|these|this|that|the two|your|some|a little|a bit|mitragynine|zoloft|sertraline|medicines?|medication|antidepressants?|ssris?|together)'
const softly =
  '(?:probably |generally |usually |likely |perfectly |completely |totally |quite |pretty |relatively |mostly |also |still |very |reasonably |considered )*'
const fine =
  '(?:safe|fine|ok|okay|all ?right|harmless|risk-free|no problem|not a problem|not dangerous|not harmful|low[- ]risk|nothing to worry about|good to go|compatible)'

/** Verdicts that a negation, a doubt or somebody else's mouth turns into something else, so that those are looked at. */
const verdicts: readonly Pattern[] = [
  [
    'safety verdict',
    wholeWords(`(?<!(?:you|he|she|we|someone|everyone) )(?:is|are|was|be|it['’]s|that['’]s|they['’]re|seems?|looks?|sounds?|remains?) ${softly}${fine}`),
  ],
  ['safety verdict', wholeWords(`${fine} (?:to (?:${takes})|for you|with (?:your|kratom|zoloft|an? ssri)|together|in combination)`)],
  ['safety verdict', wholeWords('(?:low|no|little|minimal|negligible) (?:risk|danger|harm) (?:for|to) you')],
  ['safety verdict', wholeWords('can (?:be )?safely (?:be )?\\w+|safely (?:be )?(?:taken|used|combined|mixed)')],
  [
    'safety verdict',
    wholeWords('(?:es|está|parece|resulta) (?:\\p{L}+ )?(?:segur[oa]|inofensiv[oa])|no (?:pasa nada|hay (?:ningún )?(?:problema|peligro|riesgo))'),
  ],
  ['safety verdict', wholeWords('(?:ist|sind|wäre) (?:\\p{L}+ )?(?:sicher|unbedenklich|harmlos|ungefährlich|in ordnung|kein problem)')],
  [
    'safety verdict',
    wholeWords("(?:est|sont|serait|c['’]est) (?:\\p{L}+ )?(?:sans (?:danger|risque)|sûre?|inoffensi(?:f|ve))|(?:aucun|pas de) (?:risque|danger|problème)"),
  ],
  ['safety verdict', wholeWords('(?:é|está|parece|são) (?:\\p{L}+ )?(?:segur[oa]s?|inofensiv[oa])|(?:não há|sem) (?:problema|perigo|risco)')],
  [
    'safety verdict',
    wholeWords(
      '(?:ini |itu |adalah |cukup )?aman (?:untuk|diminum|dikonsumsi|digunakan|dicampur|bersama|saja)|tidak (?:apa-apa|berbahaya|mengapa)|selamat (?:untuk|diambil|diminum|digunakan|dicampur|bersama)',
    ),
  ],
  ['safety verdict', anywhere('(?<!ไม่)(?<!ความ)(?<!ไม่ได้)ปลอดภัย(?:ที่จะ|สำหรับคุณ|ดี)|ไม่(?:เป็นไร|อันตราย|มีอันตราย|มีปัญหา)')],
  ['safety verdict', wholeWords('(?:là |khá |rất )?an toàn (?:để|khi|cho bạn|với)|không (?:sao đâu|sao|nguy hiểm|có vấn đề)')],
]

/** Leave to do something, and advice to: refused whoever says it. */
const permissions: readonly Pattern[] = [
  [
    'permission',
    wholeWords(
      `you (?:can|could|may|might|are (?:free|allowed) to) (?:\\w+ly |also |just |still |always )?(?:${takes}) ${substance}(?! (?:to (?:a|your|someone|the)|with you\\b|up with))`,
    ),
  ],
  [
    'permission',
    wholeWords(
      `(?:go ahead|feel free to|no need to worry|don['’]t worry|nothing to worry about|you['’]ll be (?:fine|ok|okay)|you (?:should|will) be (?:fine|ok|okay)|won['’]t (?:hurt|harm) you|give it a (?:go|try))`,
    ),
  ],
  [
    'advice',
    wholeWords(
      `(?:you (?:should|ought to|need to|must|had better)|i(?:['’]d| would)? (?:recommend|suggest|advise)|i['’]d|it['’]s best to|try to|consider) (?:\\w+ly |just |also |not )?(?:${takes}|taking|using|trying|mixing|combining|stopping|skipping|quitting|switching|replacing|lowering|adding) ${substance}`,
    ),
  ],
  [
    'advice',
    wholeWords(
      '(?:stop|skip|quit|replace|halve|double|lower|increase) (?:taking )?your (?:\\w+ )?(?:medicine|medication|antidepressant|tablets?|pills?|dose|ssri|zoloft|lexapro|prozac|sertraline)',
    ),
  ],
  [
    'permission',
    wholeWords(
      '(?:puedes?|puede usted|podrías?) (?:\\p{L}+ )?(?:tomar|usar|mezclar|combinar|dejar|probar)|(?:du kannst|sie können|kannst du ruhig) (?:\\p{L}+ ){0,4}(?:nehmen|einnehmen|mischen|kombinieren|absetzen|trinken)',
    ),
  ],
  [
    'permission',
    wholeWords(
      '(?:tu peux|vous pouvez) (?:\\p{L}+ )?(?:prendre|utiliser|mélanger|associer|arrêter|essayer)|(?:você )?pode (?:\\p{L}+ )?(?:tomar|usar|misturar|combinar|parar|experimentar)',
    ),
  ],
  [
    'permission',
    wholeWords(
      '(?:kamu|anda|awak) (?:boleh|bisa) (?:minum|ambil|pakai|konsumsi|campur|mengambil|mencampur|berhenti|guna)|bạn (?:có thể|được) (?:uống|dùng|trộn|kết hợp|ngừng|bỏ)',
    ),
  ],
  ['permission', anywhere('(?:คุณ)?สามารถ(?:กิน|ทาน|ใช้|ดื่ม|ผสม|หยุด)(?:ยา|กระท่อม|ร่วม|ได้)|(?:กิน|ทาน|ใช้|ดื่ม)(?:ร่วมกัน|ด้วยกัน|คู่กัน)ได้(?!หรือ|ไหม|มั้ย)')],
]

const doubt = new RegExp(
  String.raw`(?<![\p{L}])(?:not|no|nobody|never|none|neither|nor|cannot|whether|if|unknown|unclear|unproven|without|claim\w*|say that|market\w*|advertis\w*|believ\w*|think|thought|myth|call(?:s|ed)? it|assum\w*|perceiv\w*|guess|n['’]t|no se sabe|si|nadie|ob|niemand|nicht|kein\w*|personne|nul|ninguém|não|se|apakah|tidak|belum|bukan|sama ada|liệu|không|chưa|ai)(?![\p{L}])|n['’]t |ไม่|หรือไม่|ว่า`,
  'iu',
)

/** Words that turn leave into a question about it: "whether you can take it". A condition ("if you eat first, you can") does not. */
const openQuestion = /(?:whether|(?:ask|tell|say|know|check|see|decide)(?: \p{L}+){0,3} if|ob|si|se|apakah|sama ada|liệu)(?: \p{L}+){0,6} ?$|ว่า$/iu

/** Letters before a verdict in which a doubt about it would stand. */
const reach = 90

/**
 * Permission to take or change something, and safety verdicts, in English and the eight languages (policy.md, never 2
 * and 5). A question gives no permission, nor does "it is not known whether it is safe".
 */
export function findPermissions(text: string): readonly Finding[] {
  return sentencesOf(text.normalize('NFKC')).flatMap((sentence) => {
    if (/[?？]\s*$/.test(sentence)) return []
    return [
      ...findings(sentence, permissions).filter(({ words }) => !openQuestion.test(before(sentence, words))),
      ...findings(sentence, verdicts).filter(({ words }) => !doubted(sentence, words)),
    ]
  })
}

function before(sentence: string, words: string): string {
  const at = sentence.indexOf(words)
  return sentence.slice(Math.max(0, at - reach), at)
}

function doubted(sentence: string, words: string): boolean {
  const clause =
    before(sentence, words)
      .split(/[;:]|, (?:but|so|and)\b/)
      .at(-1) ?? ''
  return doubt.test(clause)
}
