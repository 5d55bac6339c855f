import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const running: ChildProcess[] = []

/** Runs `npm start` without npm, and gathers what it says. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const command = spawn(process.execPath, ['src/command/start.ts', ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(command)
  const said = { out: '', err: '' }
  command.stdout.on('data', (data: Buffer) => (said.out += data.toString()))
  command.stderr.on('data', (data: Buffer) => (said.err += data.toString()))
  return { command, said, ended: once(command, 'exit').then(([code]) => code as number | null) }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

afterEach(() => {
  for (const command of running.splice(0)) command.kill('SIGTERM')
})

describe('npm start', () => {
  it('prints one line with the address when it answers, and ends without leaving anything behind', { timeout: 60_000 }, async () => {
    const port = await freePort()
    const { command, said, ended } = start(['--port', String(port)])
    await Promise.race([once(command.stdout, 'data'), ended])
    expect(said).toEqual({ out: `Groundleaf is at http://localhost:${port}\n`, err: '' })
    const asked = await fetch(`http://127.0.0.1:${port}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'what is kratom?' }),
    })
    expect(await asked.json()).toMatchObject({ outcome: 'answer' })
    command.kill('SIGTERM')
    expect(await ended).toBe(0)
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow('fetch failed')
  })

  it('says so when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { said, ended } = start([], { PORT: String(port) })
    expect(await ended).toBe(1)
    expect(said.err).toContain(`Port ${port} is taken`)
    other.close()
  })

  it.each([
    { env: { PORT: 'http' }, named: 'PORT: "http"' },
    { env: { GROUNDLEAF_ALLOWED_ORIGINS: 'example.org' }, named: 'GROUNDLEAF_ALLOWED_ORIGINS: "example.org"' },
    { env: { GROUNDLEAF_ORIGIN: '*' }, named: 'GROUNDLEAF_ORIGIN: there is no such setting' },
  ])('names the setting that does not fit: $env', async ({ env, named }) => {
    const { said, ended } = start([], env)
    expect(await ended).toBe(1)
    expect(said.err).toContain(named)
    expect(said.err).not.toContain('    at ')
  })
})
