import type { Case } from '../domain/case.ts'

/** The heads that are right for a message, the wanted one first. */
export function rightHeads({ accept, reasons }: Case): readonly string[] {
  const found = accept.flatMap((outcome): readonly string[] => {
    switch (outcome) {
      case 'refuse':
      case 'escalate':
        return reasons
      case 'answer':
      case 'abstain':
        return ['answer']
      case 'out_of_scope':
        return ['out_of_scope']
      default:
        return outcome satisfies never
    }
  })
  return [...new Set(found)]
}
