import type { Reporter } from 'vitest/node'

/** Prints the totals alone on the last line, where any CI can read them. */
export function tally(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
      for (const module of modules) {
        if (module.errors().length > 0) count.failed++
        for (const test of module.children.allTests()) count[test.result().state]++
      }
      process.on('exit', () => console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`))
    },
  }
}
