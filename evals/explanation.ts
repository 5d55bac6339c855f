import type { Case } from '../src/domain/case.ts'
import { mentionsOf } from '../src/domain/mentions.ts'
import { plainText } from '../src/guard/plain-text.ts'
import { knownWordsOf } from '../src/guard/known-words.ts'
import { lexiconOf } from '../src/guard/lexicon.ts'
import { read } from '../src/guard/reading.ts'
import type { Product } from '../src/product.ts'
import { evidenceLines } from './evidence.ts'
import { evalPorts, replay } from './replay.ts'
import { outcomeScore, reasonScore } from './scorers/verdict.ts'

/** Prints one case with all that led to its reply: what was read, what spoke, what was found, what was dropped. */
export async function explainCase(one: Case | undefined, product: Product): Promise<number> {
  if (!one) {
    console.error('No case has that id. Ids are the family, a dot and the number of the ask: gap-after-lexapro-shift-worker.1, or .twin.1.')
    return 2
  }
  const { entry, earlier } = await replay(one.turns, evalPorts(product), one.id)
  const { reply } = entry
  const { mentions, masked } = read(
    { how: 'as written', text: plainText(one.turns.at(-1) ?? '') },
    { mentions: mentionsOf(product.library.terms), lexicon: lexiconOf(product.policy.lexicon), known: knownWordsOf(new Set()) },
  )
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [`${one.id} (${[one.split, one.lang, ...one.tags].join(', ')})`, []],
    ['turns', one.turns.map((text, at) => `${text}${earlier[at] ? `  → ${[earlier[at].outcome, ...earlier[at].reasons].join(' ')}` : ''}`)],
    ['expected', [one.accept.join(' or '), ...one.reasons]],
    ['given', [[reply.outcome, ...reply.reasons].join(' '), outcomeScore(one, reply).because, reasonScore(one, reply).because]],
    ['read as', [masked.join(' ')]],
    ['names', mentions.map(({ term, words, sure }) => `"${words}" is ${term.id} (${term.kind})${sure ? '' : ', perhaps'}`)],
    ['evidence', evidenceLines(entry)],
    ['found', entry.passages.map(({ id, relevance, kept }) => `${relevance.toFixed(2)} ${kept ? 'kept' : 'below the floor'}  ${id}`)],
    ['dropped', entry.dropped.flatMap(({ text, objections }) => [text, ...objections.map((objection) => `  ${objection}`)])],
    ['reply', reply.text.split('\n')],
    ['citations', reply.citations.map(({ n, passage, claim }) => `[${n}] ${passage}: ${claim}`)],
  ]
  for (const [title, lines] of sections) process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
  return one.accept.includes(reply.outcome) ? 0 : 1
}
