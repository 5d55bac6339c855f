import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BadSettings, readSettings, settings } from '../settings.ts'

const root = join(import.meta.dirname, '../..')
const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')

/** No telemetry, no look-ups: the product starts without a network, and prints nothing of wrangler's own. */
const quiet = { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_HIDE_BANNER: 'true', WRANGLER_LOG: 'error', CI: '1' }

/** Requests on this machine come from no country: wrangler would make one up. */
const unseen: Readonly<Record<string, string | undefined>> = { GROUNDLEAF_COUNTRY: 'unknown' }

/** How long the worker may take to answer first; it takes about two seconds. */
const longestStartInMs = 60_000
/** How long it may take to end; it takes a second. */
const longestEndInMs = 5000

const usage = 'usage: npm start [-- --port PORT]'

/** Serves the whole product on this machine: builds what is stale, brings the local database up to date, and starts the worker. */
async function start(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const { PORT: port } = readSettings({ ...process.env, ...(values.port === undefined ? {} : { PORT: values.port }) })
  if (!(await isFree(port))) {
    console.error(`Port ${port} is taken, perhaps by another Groundleaf. Free it, or choose another: npm start -- --port ${port + 1}`)
    return 1
  }
  run([join(root, 'src/build/build.ts'), '--if-stale'])
  run([wrangler, 'd1', 'migrations', 'apply', 'DB', '--local'])
  const worker = serve(port)
  const ended = new Promise<number>((resolve) => worker.once('exit', (code) => resolve(code ?? 1)))
  if (await answers(port, ended)) console.log(`Groundleaf is at http://localhost:${port}`)
  return ended
}

/** Runs a Node program to its end, and shows what it said only when it failed. */
function run(program: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, env: { ...process.env, ...quiet }, stdio: ['ignore', 'pipe', 'pipe'] })
  if (status === 0) return
  process.stderr.write(stdout)
  process.stderr.write(stderr)
  throw new Failed(`${program.slice(0, 2).join(' ')} failed`)
}

/** Starts the worker, and ends it with this process. It stays in our process group, so that what ends the group ends it, too. */
function serve(port: number): ChildProcess {
  const given = { ...unseen, ...process.env }
  const vars = settings.flatMap(({ name }) => (name !== 'PORT' && given[name] ? ['--var', `${name}:${given[name]}`] : []))
  const options = [
    '--local',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--inspector-port',
    '0',
    '--show-interactive-dev-session=false',
    '--log-level',
    'error',
  ]
  const worker = spawn(process.execPath, [wrangler, 'dev', ...options, ...vars], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      worker.once('exit', () => process.exit(0))
      worker.kill('SIGTERM')
      setTimeout(() => process.exit(0), longestEndInMs)
    })
  }
  process.on('exit', () => worker.kill('SIGKILL'))
  return worker
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

/** Waits until the worker answers; false when it ended before. */
async function answers(port: number, ended: Promise<number>): Promise<boolean> {
  const over = ended.then(() => 'over' as const)
  for (const until = Date.now() + longestStartInMs; Date.now() < until; ) {
    const alive = fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    const found = await Promise.race([alive, over])
    if (found === 'over') return false
    if (found) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Failed(`the worker did not answer on port ${port}`)
}

/** Something that is told to whoever started it, without a stack. */
class Failed extends Error {}

try {
  process.exitCode = await start(process.argv.slice(2))
  process.exit()
} catch (fault) {
  if (!(fault instanceof Failed || fault instanceof BadSettings)) throw fault
  console.error(fault.message)
  process.exit(1)
}
