import type { Policy } from '../domain/policy.ts'
import { replyObjections } from '../verification/verification.ts'
import { BadFile } from './bad-file.ts'

/**
 * Runs the rails that whole replies pass on every fixed wording, so that none can be withheld, or slip through, at run time.
 * @throws {BadFile} at the first wording that a rail objects to
 */
export function checkWordings({ reasons, about, wordings, languages }: Policy): void {
  for (const { reason, wording } of reasons) check(`prompts/reasons/${reason}.md`, wording)
  for (const { id, wording } of about) check(`prompts/about/${id}.md`, wording)
  for (const text of Object.values(wordings)) if (typeof text === 'string') check('prompts/outcomes/wordings.yaml', text)
  for (const { tag, reasons: own, note, answer, abstain, outOfScope, fault, factsIntro } of languages) {
    for (const text of [...Object.values(own), note, answer, abstain, outOfScope, fault, factsIntro]) check(`prompts/languages/${tag}.yaml`, text)
  }
}

function check(file: string, wording: string): void {
  for (const paragraph of wording.split(/\n{2,}/)) {
    const [objection] = replyObjections(paragraph)
    if (objection) throw new BadFile(file, 1, `${objection.objection}: "${paragraph}"`)
  }
}
