import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { retrieve } from '../../src/command/retrieve.ts'

const folder = mkdtempSync(join(tmpdir(), 'retrieve-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const docs = file('docs.jsonl', '{"id":"a","text":"jaundice after kratom"}\n{"id":2,"text":"green tea"}\n\n')
const queries = file('queries.jsonl', '{"id":"q1","text":"kratom jaundice"}\n{"id":"q2","text":"nothing at all matches"}\n')

test('a collection comes out as a TREC run, best first', () => {
  const { output, status } = retrieve(['--docs', docs, '--queries', queries])
  expect(status).toBe(0)
  expect(output.trim().split('\n')[0]).toMatch(/^q1 Q0 a 1 \d+\.\d{6} groundleaf$/)
})

describe('what cannot be read is named', () => {
  test('a missing option brings the usage', () => {
    expect(retrieve(['--docs', docs])).toMatchObject({ status: 2, errors: expect.stringContaining('usage: npm run -s retrieve') })
  })
  test('a line that is not JSON is named by file and line', () => {
    const bad = file('bad.jsonl', '{"id":"a","text":"x"}\nnot json\n')
    expect(retrieve(['--docs', bad, '--queries', queries])).toEqual({ output: '', status: 1, errors: `${bad}:2: not a JSON object with "id" and "text"\n` })
  })
  test('a line without text is named', () => {
    const bad = file('bad2.jsonl', '{"id":"a"}\n')
    expect(retrieve(['--docs', docs, '--queries', bad]).errors).toContain('bad2.jsonl:1')
  })
  test('an id given twice is named', () => {
    const bad = file('twice.jsonl', '{"id":"a","text":"x"}\n{"id":"a","text":"y"}\n')
    expect(retrieve(['--docs', bad, '--queries', queries]).errors).toContain('twice.jsonl:2: the id "a" was given before')
  })
  test('a file that is not there is named', () => {
    expect(retrieve(['--docs', join(folder, 'none'), '--queries', queries])).toMatchObject({
      status: 1,
      errors: expect.stringContaining('none: cannot be read'),
    })
  })
})
