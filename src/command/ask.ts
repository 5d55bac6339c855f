import * as z from 'zod'
import { memoryTranscripts } from '../adapters/memory-transcripts.ts'
import { isTooLong, longestMessage, mostTurns } from '../domain/question.ts'
import type { Reply } from '../domain/reply.ts'
import { type Ports, replyTo } from '../pipeline.ts'
import { readProduct } from '../product.ts'
import { printed } from './printed-reply.ts'

const usage = `usage: npm run -s ask -- "question"          one reply to read
       npm run -s ask -- --json "question"   the same as JSON
       npm run -s ask -- --jsonl < in > out  one JSON object a line in, one Reply a line out`

const tooLong = `a message has at most ${longestMessage.toLocaleString('en')} characters`

const Id = z.union([z.string(), z.number()])
const Turn = z.discriminatedUnion('role', [z.object({ role: z.literal('user'), content: z.string() }), z.object({ role: z.enum(['assistant', 'system']) })])
const Line = z.union([z.object({ id: Id, text: z.string() }), z.object({ id: Id, turns: z.array(Turn) })])

/** What a bad line gives; its id where it has one. */
type BadLine = { readonly id: string | null; readonly error: string }

/** Answers questions on the command line, with the product's own pipeline and its transcripts in memory. */
async function main(args: readonly string[]): Promise<number> {
  const [form = ''] = args
  if (form === '--help') {
    console.log(usage)
    return 0
  }
  if (form === '--jsonl') return answerLines()
  const text = cleaned((form === '--json' ? args.slice(1) : args).join(' '))
  if (text.trim() === '' || (form.startsWith('--') && form !== '--json')) {
    console.error(usage)
    return 2
  }
  if (isTooLong(text)) {
    console.error(tooLong)
    return 2
  }
  const reply = await replyToTurns([text], portsInMemory())
  console.log(form === '--json' ? JSON.stringify(reply, null, 2) : printed(reply))
  return 0
}

async function answerLines(): Promise<number> {
  const ports = portsInMemory()
  let status = 0
  for await (const line of linesOf(process.stdin)) {
    if (line.toString().trim() === '') continue
    const answer = await answerLine(line, ports)
    if ('error' in answer) status = 1
    console.log(JSON.stringify(answer))
  }
  return status
}

/** The lines of a stream, as bytes: which of them is no UTF-8 is to be told line by line. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)])
      begun = []
      from = end + 1
    }
    begun.push(chunk.subarray(from))
  }
  yield Buffer.concat(begun)
}

async function answerLine(line: Buffer, ports: Ports): Promise<Reply | BadLine> {
  const value = parsedJson(line.toString())
  const id = idIn(value)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line)
  } catch {
    return { id, error: 'the line is not valid UTF-8' }
  }
  if (value === undefined) return { id, error: 'the line is not valid JSON' }
  const parsed = Line.safeParse(value)
  if (id === null || !parsed.success) return { id, error: 'the line must be { "id", "text" } or { "id", "turns": [{ "role", "content" }, …] }' }
  const turns = ('text' in parsed.data ? [parsed.data.text] : parsed.data.turns.flatMap((turn) => (turn.role === 'user' ? [turn.content] : []))).map(cleaned)
  const error = wrongWith(turns)
  if (error !== null) return { id, error }
  try {
    return { ...(await replyToTurns(turns, ports)), id }
  } catch (fault) {
    ports.report('ask', fault)
    return { id, error: 'the question could not be answered' }
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function idIn(value: unknown): string | null {
  const parsed = z.object({ id: Id }).safeParse(value)
  return parsed.success ? String(parsed.data.id) : null
}

function wrongWith(turns: readonly string[]): string | null {
  if (turns.length === 0) return 'the turns hold no user message'
  if (turns.length > mostTurns) return `a conversation has at most ${mostTurns} user turns`
  if (turns.some((text) => text.trim() === '')) return 'a message is empty'
  return turns.some(isTooLong) ? tooLong : null
}

/** Halves of characters and null bytes, which no store takes, as the sign for an unreadable one. */
function cleaned(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

/** Answers every user turn in order, as the app would, and gives the last reply. */
async function replyToTurns(turns: readonly string[], ports: Ports): Promise<Reply> {
  const conversation = crypto.randomUUID()
  const store = memoryTranscripts()
  let last: Reply | null = null
  for (const text of turns) {
    const earlier = (await store.turns(conversation)) ?? []
    const question = { id: crypto.randomUUID(), conversation, text, earlier, country: null }
    const pending: Promise<unknown>[] = []
    for await (const event of replyTo(question, { ...ports, store, later: (work) => pending.push(work) })) {
      if (event.event === 'closing') last = event.reply
    }
    await Promise.all(pending)
  }
  if (!last) throw new Error('the pipeline gave no reply')
  return last
}

function portsInMemory(): Ports {
  return {
    ...readProduct(),
    store: memoryTranscripts(),
    clock: { nowInMs: () => Date.now() },
    later: () => undefined,
    report: (where, fault) => console.error(`${where}: ${fault instanceof Error ? fault.message : String(fault)}`),
  }
}

process.exitCode = await main(process.argv.slice(2))
