/** A file under corpus/, prompts/ or evals/ that cannot be taken, with the place and what is wrong. */
export class BadFile extends Error {
  override readonly name = 'BadFile'

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`)
  }
}
