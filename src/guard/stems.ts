/** Irregular forms, each with the base form that prompts/lexicon.yaml writes. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `took taken takes:take|drank drunk:drink|ate eaten:eat|bought:buy|made:make|gave given:give|sold:sell|sent:send|got gotten:get|went gone:go|came:come
  |quitted:quit|began begun:begin|hid hidden:hide|stole:steal|swollen:swell|threw thrown:throw|froze frozen:freeze|ground:grind|swore:swear|wrote written:write|drew drawn:draw
  |drove driven:drive|fell fallen:fall|felt:feel|found:find|forgot forgotten:forget|fought:fight|had has having:have|held:hold|kept:keep|knew known:know|left:leave|lost:lose
  |meant:mean|met:meet|paid:pay|put:put|ran:run|said:say|saw seen:see|shook shaken:shake|shot:shoot|slept:sleep|spat:spit|stood:stand|stuck:stick|swam:swim|taught:teach
  |told:tell|thought:think|woke woken:wake|won:win|wore worn:wear|children:child|wives:wife|feet:foot|teeth:tooth|mice:mouse|people:people|men:man|women:woman|dying dies died:die
  |lying:lie|tying:tie|mums:mum|meds:med|halves halved halving:halve|leaves:leaf|fed:feed|bled:bleed|choice:choose|chose chosen:choose|slid:slide|shat:shit|smelt:smell|dealt:deal
  |brought:bring|caught:catch|built:build|cut:cut|hung:hang|lain laid:lay|rang rung:ring|sat:sit|spent:spend|spoke spoken:speak|sprang:spring|tore torn:tear|understood:understand`
    .split('|')
    .flatMap((entry) => {
      const [forms = '', base = ''] = entry.trim().split(':')
      return forms.split(' ').map((form) => [form, base] as const)
    }),
)

/** Forms that a word may be an inflection of, itself first; which of them exist is for the lexicon to say. */
export function stemsOf(word: string): readonly string[] {
  const stems = [word]
  const base = irregular[word]
  if (base) stems.push(base)
  if (word.length < 4) return stems
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) stems.push(word.slice(0, -2))
  if (word.endsWith('s') && !word.endsWith('ss')) stems.push(word.slice(0, -1))
  for (const ending of ['ing', 'in', 'ed']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const cut = word.slice(0, -ending.length)
    stems.push(cut, `${cut}e`)
    if (cut.at(-1) === cut.at(-2)) stems.push(cut.slice(0, -1))
    if (cut.endsWith('i')) stems.push(`${cut.slice(0, -1)}y`)
  }
  return stems
}
