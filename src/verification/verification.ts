import { amountObjection } from './amount-rail.ts'
import { disclosureObjection, type Hidden } from './disclosure-rail.ts'
import { medicationObjection } from './medication-rail.ts'
import type { Objection } from './objection.ts'
import { permissionObjection } from './permission-rail.ts'
import { supportObjections } from './support-rail.ts'

const held = (objection: Objection | null): readonly Objection[] => (objection === null ? [] : [objection])

/** Every objection to one statement: not supported by its passages (3, 4), or holding what no reply may contain (1, 2, 5). */
export function verifySentence(sentence: string, passages: readonly string[]): readonly Objection[] {
  return [
    ...supportObjections(sentence, passages),
    ...held(amountObjection(sentence)),
    ...held(permissionObjection(sentence)),
    ...held(medicationObjection(sentence)),
  ]
}

/** Every objection to a whole reply as it would be read, fixed wording included (1, 2, 5 and, against what is hidden, 6). */
export function replyObjections(text: string, hidden: Hidden = {}, allowed: readonly string[] = []): readonly Objection[] {
  return [
    ...held(amountObjection(text)),
    ...held(permissionObjection(text)),
    ...held(medicationObjection(text)),
    ...held(disclosureObjection(text, hidden, allowed)),
  ]
}
