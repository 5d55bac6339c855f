import type { Objection } from './objection.ts'
import { lexicon, withBroader } from './reading/lexicon.ts'
import { readingOf } from './reading/units.ts'

const changes = String.raw`(?:stop|quit|discontinue|start|begin|resume|skip|miss|lower|reduce|decrease|increase|raise|double|halve|cut(?: back| down)?|switch(?: from| off)?|swap|replace|drop|taper(?: off)?|wean(?: yourself)?(?: off)?|come off|get off|go off|ditch|pause|change|adjust|substitute|leave off|hold off|bin|go back on|go on)`
const gerunds = String.raw`(?:stopping|quitting|discontinuing|starting|beginning|resuming|skipping|missing|lowering|reducing|decreasing|increasing|raising|doubling|halving|cutting(?: back| down)?|switching(?: from| off| to)?|swapping|replacing|dropping|tapering(?: off)?|weaning(?: yourself)?(?: off)?|coming off|getting off|going off|ditching|pausing|changing|adjusting|substituting|going back on)`
const advice = String.raw`(?:you (?:should|could|can|may|might(?: want to| as well)?|must|need to|ought to|had better|have to|are free to|would do well to)|you'd better|it(?:'s| is| would be|'d be) (?:best|better|fine|ok|okay|safe|time|wise|good|a good idea|reasonable|worth) (?:to|for you to)|please|just|simply|try to|feel free to|go ahead and|be sure to|make sure to|let's|the best thing is to|i(?:'d| would) (?:advise you to|tell you to|say)|(?:we|i) (?:advise|recommend|suggest)(?: that)? you(?: should)?|why not)`
const gerundAdvice = String.raw`(?:consider|try|recommend|suggest|think about|advise|worth|how about|what about|i'd|benefit from|better off|good idea is|keep)`
const imperative = new RegExp(
  String.raw`(?:^|[.!:;]\s+|\b(?:then|so|and|first|instead|next|now|,)\s+)(?:${advice}\s+)?(?:(?:slowly|gradually|simply|just|immediately|safely|temporarily|first|also|then)\s+)?(${changes})\s+(?:taking\s+|using\s+|with\s+|on\s+|off\s+)?([^.!?;]{2,90})`,
  'gi',
)
const advised = new RegExp(
  String.raw`\b${advice}\s+(?:(?:slowly|gradually|simply|just|immediately|safely|temporarily|first|also|then|probably)\s+)?(${changes})\s+(?:taking\s+|using\s+|with\s+|on\s+|off\s+)?([^.!?;]{2,90})`,
  'gi',
)
const considered = new RegExp(String.raw`\b${gerundAdvice}\s+(?:\w+\s+){0,2}?(${gerunds})\s+(?:taking\s+|using\s+)?([^.!?;]{2,90})`, 'gi')
const instead =
  /\b(?:take|use|try|choose|drink)\s+(?:\w+\s+){0,3}?(?:kratom|ketum|7-?oh|mitragynine|supplements?|herbs?|st\.? john'?s wort)\s+(?:\w+\s+){0,3}?(?:instead of|in place of|rather than)\s+([^.!?;]{2,60})/gi
const negated =
  /(?:\b(?:do not|don't|never|not|without|shouldn't|mustn't|can't|cannot|avoid|nobody should|no one should|before|whether|if|when|after|about|than|who|that|which|people|patients|some|doctor|prescriber|psychiatrist|clinician|pharmacist|they|he|she)\b|n't)[^.!?;]{0,28}$/i
const medicineWords =
  /\b(?:medic(?:ine|ines|ation|ations)|meds?|antidepressants?|ssris?|snris?|maois?|prescri\w+|pills?|tablets?|dose|doses|treatment|benzos?|benzodiazepines?|antipsychotics?|mood stabili[sz]ers?|lithium|drug therapy|therapy with)\b/i
const abroad: readonly RegExp[] = [
  /(?<!\bno )(?<!\bnunca )\b(?:deja|deje|dejá|suspende|suspenda|abandona|puedes? dejar|debes? dejar|reduce|reduzca|cambia|sustituye|empieza a tomar) (?:de tomar )?(?:tu|su|tus|sus|el|la|los) (?:\p{L}+ )?(?:medic\p{L}+|antidepresiv\p{L}+|dosis|tratamiento|pastillas?|sertralina|fluoxetina)/iu,
  /\b(?:setz\p{L}*|stopp(?:en?|t)|reduzier\p{L}*|hör\p{L}*|lass\p{L}*|ersetz\p{L}*) (?:sie |du )?(?:das|die|den|ihr\p{L}*|dein\p{L}*|mit|auf) (?:\p{L}+ ){0,3}?(?:antidepressiv\p{L}+|medikament\p{L}*|tabletten|dosis|sertralin|ssris?)(?![^.!?]{0,40}\b(?:nicht|nie|niemals)\b)/iu,
  /(?<!\bn')(?<!\bne )\b(?:arrêtez|arrête|cessez|diminuez|réduisez|remplacez|commencez) (?:de prendre |à prendre )?(?:votre|vos|ton|tes|le|la|les) (?:\p{L}+ )?(?:médic\p{L}+|antidépress\p{L}+|traitement|dose|comprimés?|sertraline)(?! pas)/iu,
  /(?<!\bnão )(?<!\bnunca )\b(?:pare|deixe|interrompa|suspenda|reduza|troque|substitua|comece) (?:de tomar |a tomar )?(?:o |a |os |seu |sua |seus |suas )+(?:\p{L}+ )?(?:medic\p{L}+|remédios?|antidepress\p{L}+|dose|tratamento|sertralina)/iu,
  /(?<!\bjangan )\b(?:berhenti(?:lah)? (?:minum|ambil|mengonsumsi|makan)|hentikan|kurangi|kurangkan|ganti(?:kan)?|tukar) (?:\p{L}+ ){0,2}?(?:obat|ubat|antidepresan|dos|dosis|pengobatan|rawatan|sertralin)/iu,
  /(?<!อย่า)(?<!ห้าม)(?:หยุด|เลิก|ลด|เปลี่ยน)(?:กิน|ใช้|ทาน)?ยา/u,
  /(?<!không (?:nên |được )?)(?<!đừng )(?:hãy |nên )?(?:ngừng|ngưng|dừng|giảm|bỏ) (?:uống |dùng |liều )?thuốc/iu,
]

/** Whether the object of a change is a prescribed medicine or its dose, not kratom. */
function isMedicine(object: string): boolean {
  const head = object.split(/\b(?:before|without|unless|until|after|because|while|and ask|and talk|and call|or ask)\b/i)[0] ?? object
  if (medicineWords.test(head) && !/^(?:your |the |a )?(?:kratom|7-?oh|alcohol|cannabis)\b/i.test(head)) return true
  return readingOf(head)
    .units.slice(0, 4)
    .some((unit) =>
      unit.concepts.some(
        (id) =>
          withBroader(id).some((up) => lexicon().concepts[up]?.name === 'antidepressant' || lexicon().concepts[up]?.name === 'medicine') &&
          lexicon().concepts[id]?.name !== 'opioid' &&
          lexicon().concepts[id]?.name !== 'medicine',
      ),
    )
}

function encouraged(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) {
    const object = match.at(-1) ?? ''
    const before = text.slice(Math.max(0, match.index - 40), match.index + (match[0].length - object.length - (match[1]?.length ?? 0)))
    if (!negated.test(before.trimEnd()) && isMedicine(object) && !/^(?:can|may|might|could|is|are|was|were|should|suddenly can|of|from kratom)\b/i.test(object))
      return match[0].trim()
  }
  return null
}

/**
 * Encouragement to stop, start or change a prescribed medicine (policy.md, never 5); null where there is none. Warnings against
 * it, what a prescriber may do, and what was seen in people who did are none.
 */
export function medicationObjection(text: string): Objection | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[*_]/g, '')
    .replace(/\n+/g, '. ')
    .replace(/\bSt\.\s/g, 'St ')
  for (const sentence of plain.split(/(?<=[.!])\s+/)) {
    if (/\?\s*$/.test(sentence)) continue
    const said =
      encouraged(sentence, imperative) ??
      encouraged(sentence, advised) ??
      encouraged(sentence, considered) ??
      encouraged(sentence, instead) ??
      abroad.map((pattern) => pattern.exec(sentence)?.[0]).find((one) => one !== undefined)
    if (said !== undefined && said !== null)
      return { rail: 'medication', never: 5, objection: `encourages a change to a prescribed medicine: “${said.slice(0, 90)}”` }
  }
  return null
}
