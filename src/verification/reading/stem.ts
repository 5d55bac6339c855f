import { stemmer } from '@orama/stemmers/english'

const irregular: ReadonlyMap<string, string> = new Map(
  `men man|women woman|children child|people person|persons person|died die|dying die|death die|deaths die|dead die|fell fall|fallen fall|rose rise|risen rise
took take|taken take|taking take|began begin|begun begin|gave give|given give|giving give|found find|led lead|held hold|shown show|kept keep|felt feel|grew grow|grown grow
broke break|broken break|brought bring|thought think|came come|went go|gone go|goes go|saw see|seen see|said say|says say|told tell|made make|making make|knew know|known know
lost lose|left leave|worse worse|worst worse|worsen worse|worsened worse|worsens worse|worsening worse|better better|best better|drank drink|drunk drink|ate eat|eaten eat
slept sleep|drove drive|driven drive|stopping stop|stopped stop|spoke speak|spoken speak|bought buy|sold sell|sale sell|sales sell|became become|lay lie|lain lie|ran run|got get|gotten get
mice mouse|feet foot|teeth tooth|lives life|wives wife|feces feces|analyses analysi|hypotheses hypothesi|diagnoses diagnosi|diagnosis diagnosi|diagnosed diagnosi|diagnose diagnosi|criteria criterion|bacteria bacteri|data data|paid pay|met meet
sought seek|taught teach|caught catch|built build|sent send|spent spend|understood understand|wrote write|written write|chose choose|chosen choose|withdrew withdraw|withdrawn withdraw
higher high|highest high|lower low|lowered low|lowers low|lowering low|lowest low|larger large|largest large|greater great|greatest great|smaller small|smallest small|longer long|longest long|lengthened long|shorter short|shortest short
stronger strong|strongest strong|weaker weak|weakest weak|faster fast|slower slow|slowed slow|older old|oldest old|younger young|youngest young|heavier heavy|heavier heavy|milder mild|earlier early|later late|likelier likely|commoner common|fewer few
used use|uses use|using use|user user|users user|medicines medicin|medicine medicin|medication medicin|medications medicin|pharmacy pharmaci|organ organ|organs organ|raised raise|raises raise|raising raise
university universiti|universe univers|serious serious|series seri|news news|general general|generic generic|animal animal|animals animal|rates rate|rating rating|ratings rating|rated rating|strain strain|import import|importance importanc|important importan|importantly importan
policy polici|limited limitd|several severl|nosebleeds nosebleed|rarer rare|cheaper cheap|deadlier deadly|sleepier sleepy|calmer calm|clearer clear|closer close|deeper deep|easier easy|harder hard|poorer poor|sharper sharp|steeper steep|tighter tight|tougher tough|wider wide|broader broad|weekly week|daily day|monthly month|yearly year|hourly hour|nightly night|lesser lesser|commonest common|rarest rare|riskier risk|safer safe|safest safe|healthier healthy|sicker sick|sickest sick|fridge refrigerate|fridges refrigerate|refrigerator refrigerate|carer caregiver|carers caregiver|majority majorit|majorities majorit|major major|dependable reliabl|police police|experience experienc|experiment experiment|inhibition inhibit|inhibitor inhibitor|inhibitors inhibitor|inhibitory inhibit|exposed exposur|exposure exposur|doctor doctor|doctors doctor|patient patient|patients patient|patience patience`
    .split(/[|\n]/)
    .map((pair) => {
      const [word = '', base = ''] = pair.split(' ')
      return [word, base.length < 4 ? base : stemmer(base)]
    }),
)

const stems = new Map<string, string>()
const most = 40_000

/** British and American spellings brought together, so that neither side of a comparison need know which it has. */
export function respelled(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/yse(d|s|r)?$/, 'yze$1')
    .replace(/^(.{4,})is(e|ed|es|ing|ation|ations|er|ers)$/, '$1iz$2')
    .replace(/oe(?=[dmprst])|ae(?=[dmprst])/g, 'e')
    .replace(/haem/, 'hem')
    .replace(/rrhoea/, 'rrhea')
    .replace(/our(s|ed|al|able|ing|ful)?$/, (all, end: string | undefined) =>
      word.length > 5 && !/^(hours?|yours?|fours?|pour|tours?|flour|courts?)/.test(word) ? `or${end ?? ''}` : all,
    )
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/gramme(s?)$/, 'gram$1')
    .replace(/^(.{4,}[aeiou])ll(ed|ing|er)$/, '$1l$2')
    .replace(/lment$/, 'llment')
    .replace(/sulph/, 'sulf')
    .replace(/licence/, 'license')
    .replace(/defence/, 'defense')
    .replace(/practis/, 'practic')
}

/** A word without a plural ending, spelled one way: what may stand for a name of a typed class, where a stem would take in verbs. */
export function nounForm(word: string): string {
  return respelled(word.replace(/'s$/, ''))
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1')
}

/** The stem of one lower-case word. Remembered, since words repeat. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size > most) stems.clear()
  const stem =
    irregular.get(word) ??
    (/[aeo]ys$/.test(word) || word.endsWith('ceeds') ? word.slice(0, -1) : word.endsWith('ceed') ? word : null) ??
    (/[^a-z]/.test(word) || word.length < 4 ? word.replace(/'s$/, '') : stemmer(respelled(word)))
  stems.set(word, stem)
  return stem
}
