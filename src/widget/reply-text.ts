/** A run of a reply's text: words, plain or marked, or the numbers of citations. */
export type Span =
  | { readonly span: 'words'; readonly text: string; readonly mark: 'plain' | 'strong' | 'emphasis' | 'label' }
  | { readonly span: 'citations'; readonly numbers: readonly number[] }

/** A statement with its numbers, or a run of fixed wording: what appears at once. */
export type Piece = readonly Span[]

export type Block = { readonly block: 'paragraph'; readonly pieces: readonly Piece[] } | { readonly block: 'list'; readonly items: readonly Piece[] }

/** The text of a reply, and the follow-up questions that its last paragraph offers. */
export type SplitReply = { readonly body: string; readonly followUps: readonly string[] }

/** The paragraph of follow-ups begins with its words in emphasis, and separates questions by middle dots. */
const followUpParagraph = /(?:^|\n\n)\*[^*\n]+:\*\s+([^\n]*)$/u

/** Takes the paragraph of follow-up questions off the end of a reply, to show them as buttons. */
export function splitReply(text: string): SplitReply {
  const found = followUpParagraph.exec(text)
  if (!found) return { body: text, followUps: [] }
  const followUps = (found[1] ?? '')
    .split(' · ')
    .map((question) => question.trim())
    .filter(Boolean)
  return { body: text.slice(0, found.index), followUps }
}

/** Reads the Markdown that replies are written in: paragraphs, lists, bold, emphasis and [n]. Anything else is words. */
export function blocksOf(text: string): readonly Block[] {
  return runsOf(text).map(({ listed, lines }) =>
    listed ? { block: 'list', items: lines.map(spansOf) } : { block: 'paragraph', pieces: piecesOf(lines.join(' ')) },
  )
}

/** Lines that belong together: of one paragraph, or items of one list. */
function runsOf(text: string): readonly { readonly listed: boolean; readonly lines: readonly string[] }[] {
  return text.split(/\n{2,}/u).flatMap((paragraph) => {
    const runs: { listed: boolean; lines: string[] }[] = []
    for (const line of paragraph
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)) {
      const item = /^[-*] (.*)$/u.exec(line)?.[1]
      const listed = item !== undefined
      const run = runs.at(-1)
      if (run?.listed === listed) run.lines.push(item ?? line)
      else runs.push({ listed, lines: [item ?? line] })
    }
    return runs
  })
}

/** Cuts a paragraph after each statement: its numbers, and the evidence named in brackets behind them. */
function piecesOf(line: string): readonly Piece[] {
  const statement = /.*?(?:\[\d{1,3}\])+(?: \([^)]*\)\.?)?/uy
  const pieces: Piece[] = []
  let at = 0
  for (let found = statement.exec(line); found; found = statement.exec(line)) {
    pieces.push(spansOf(found[0]))
    at = statement.lastIndex
  }
  return at < line.length ? [...pieces, spansOf(line.slice(at))] : pieces
}

const mark = /\*\*(.+?)\*\*|\*([^*\s][^*]*)\*|((?:\[\d{1,3}\])+)( \([^)]*\)(?=\.?$))?/gu

function spansOf(text: string): Piece {
  const spans: Span[] = []
  let at = 0
  const words = (said: string, how: 'plain' | 'strong' | 'emphasis' | 'label') => said !== '' && spans.push({ span: 'words', text: said, mark: how })
  for (const { 0: all, 1: strong, 2: emphasis, 3: numbers, 4: label, index } of text.matchAll(mark)) {
    words(numbers === undefined ? text.slice(at, index) : text.slice(at, index).trimEnd(), 'plain')
    if (numbers === undefined) words(strong ?? emphasis ?? '', strong === undefined ? 'emphasis' : 'strong')
    else spans.push({ span: 'citations', numbers: (numbers.match(/\d+/gu) ?? []).map(Number) })
    words(label ?? '', 'label')
    at = index + all.length
  }
  words(text.slice(at), 'plain')
  return spans
}

/** A reply as one hears it: its words without marks and numbers. */
export function spokenText(text: string): string {
  return text
    .replace(/ ?\[\d{1,3}\]/gu, '')
    .replace(/\*+/gu, '')
    .replace(/^- /gmu, '')
    .replace(/\s*\n+\s*/gu, ' ')
    .trim()
}
