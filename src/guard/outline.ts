import type { Seen } from './frame.ts'

/** Words whose very form tells how a message is meant; they stand in an outline as they are. */
const grammar = new Set(
  `i im ive id ill me my mine myself we us our you u ur your he she they him her his hes shes theyre them their it its this that these those there here
  a an the any some no not never dont doesnt didnt cant cannot wont isnt arent wasnt shouldnt wouldnt
  can could may might must shall should will would ought do does did is are am was were be been being has have had get gets got
  what whats which who whose whom when where why how if whether or and but so then than because since while after before until during
  with without on in at to for from of by off out up down over into onto between about against per as like near around through
  ok okay please pls just only still also too very really more less most much many often long far soon else same other`.split(/\s+/),
)

/** One step of an outline: a form word, a class, a kind of substance, or `?` for a word that nothing here knows. */
export type Step = { readonly name: string; readonly from: number; readonly length: number }

/** The outline of a reading: what it says with names and wordings taken out, each phrase one step. */
export function outlineOf({ masked, classes }: Pick<Seen, 'masked' | 'classes'>): readonly Step[] {
  const steps: Step[] = []
  for (let at = 0; at < masked.length; ) {
    const word = masked[at] ?? ''
    let name: string | null = null
    let length = 1
    for (const [candidate, covers] of classes[at] ?? []) if (covers > length || (covers === length && name === null)) [name, length] = [candidate, covers]
    if (word.startsWith('<')) steps.push({ name: word, from: at, length: 1 })
    else if (length === 1 && grammar.has(word)) steps.push({ name: word, from: at, length: 1 })
    else steps.push({ name: name === null ? '?' : `#${name}`, from: at, length })
    at += word.startsWith('<') ? 1 : length
  }
  return steps
}
