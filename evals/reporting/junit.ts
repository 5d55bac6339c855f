import type { Run } from './run.ts'
import { escaped } from './markup.ts'

/** A run as JUnit XML: a test a floor, and one a change beyond noise. */
export function junitOf({ floors, changes, tookInMs }: Run): string {
  const tests = [
    ...floors.map(({ key, figure, allowed, holds }) => ({
      suite: 'floors',
      name: `${key}: ${allowed}`,
      failure: holds ? null : `${figure}, where ${allowed} is allowed`,
    })),
    ...changes
      .filter(({ verdict }) => verdict !== 'within noise')
      .map(({ key, before, after, verdict }) => ({
        suite: 'baseline',
        name: key,
        failure: verdict === 'worse' ? `${before} before, ${after} now: beyond noise` : null,
      })),
  ]
  const failures = tests.filter(({ failure }) => failure !== null).length
  const cases = tests.map(({ suite, name, failure }) => {
    const open = `    <testcase classname="evals.${suite}" name="${escaped(name)}"`
    return failure === null ? `${open}/>` : `${open}><failure message="${escaped(failure)}"/></testcase>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="evals" tests="${tests.length}" failures="${failures}" time="${(tookInMs / 1000).toFixed(1)}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`
}
