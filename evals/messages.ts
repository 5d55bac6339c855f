import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Case } from '../src/domain/case.ts'
import { Outcome } from '../src/domain/outcome.ts'
import { evidenceLines } from './evidence.ts'
import type { Replays } from './replays.ts'
import { asText } from './reporting/terminal.ts'
import { sharesTable } from './reporting/tables.ts'
import { shareRight } from './scorers/figure.ts'
import { outcomeScore, reasonScore } from './scorers/verdict.ts'

/** One line of a file of labelled messages from elsewhere. */
const Message = z.object({
  id: z.string(),
  text: z.string().optional(),
  turns: z.array(z.object({ role: z.string(), content: z.string() })).optional(),
  accept: z.array(Outcome).min(1),
  reasons: z.array(z.string()).default([]),
  lang: z.string().default('en'),
  kind: z.string().default('message'),
})

/**
 * Scores any JSONL file of labelled messages with the real pipeline, per kind and overall, and prints the misses.
 * @returns the exit status: 2 when a line is no labelled message
 */
export async function scoreMessages(file: string, replays: Replays): Promise<number> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const cases = lines.flatMap((line) => caseOf(line) ?? [])
  const broken = lines.findIndex((line) => caseOf(line) === null)
  if (broken >= 0) {
    console.error(`Line ${broken + 1} of ${file} is no labelled message: { id, text or turns, accept, reasons, lang, kind }.`)
    return 2
  }
  const entries = await replays.all(cases)
  const seen = cases.flatMap((one) => {
    const entry = entries.get(one.id)
    return entry ? [{ one, entry, reply: entry.reply, outcome: outcomeScore(one, entry.reply), reason: reasonScore(one, entry.reply) }] : []
  })
  for (const { one, entry, reply, outcome } of seen) {
    if (!outcome.scored || outcome.value === 1) continue
    process.stdout.write(
      `\n${one.id} (${one.tags.join(', ')}, ${one.lang})\n  asked     ${one.turns.join('\n            ')}\n  expected  ${[one.accept.join(' or '), ...one.reasons].join(' ')}\n  given     ${[reply.outcome, ...reply.reasons].join(' ')}\n  because   ${evidenceLines(entry).slice(0, 4).join('\n            ')}\n`,
    )
  }
  const place = { suite: 'messages', split: 'all' }
  const kinds = [...Map.groupBy(seen, ({ one }) => one.tags[0] ?? '')].map(([name, own]) =>
    shareRight(
      { ...place, name },
      own.map(({ outcome }) => outcome),
    ),
  )
  process.stdout.write(
    `${asText(
      sharesTable(file, [
        ...kinds,
        shareRight(
          { ...place, name: 'overall' },
          seen.map(({ outcome }) => outcome),
        ),
        shareRight(
          { ...place, name: 'reason named' },
          seen.map(({ reason }) => reason),
        ),
      ]),
    )}\n`,
  )
  return 0
}

function caseOf(line: string): Case | null {
  const parsed = Message.safeParse(jsonOf(line))
  const { id, text, turns, accept, reasons, lang, kind } = parsed.data ?? {}
  const asked = text === undefined ? turns?.filter(({ role }) => role === 'user').map(({ content }) => content) : [text]
  if (!parsed.success || id === undefined || !accept || !asked || asked.length === 0) return null
  return { id, family: id, split: 'development', turns: asked, accept, reasons: reasons ?? [], lang: lang ?? 'en', tags: [kind ?? 'message'], twin: false }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
