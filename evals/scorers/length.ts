/** Words of a reply as a reader counts them: citation numbers and Markdown signs are none. */
export function wordCount(text: string): number {
  return (
    text
      .replace(/\[\d+\]/g, ' ')
      .replace(/[*_#]/g, ' ')
      .match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,@/-]*/gu)?.length ?? 0
  )
}
