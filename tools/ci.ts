import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { steps, type Step } from './ci-steps.ts'
import { root } from './root.ts'

interface Count {
  readonly passed: number
  readonly failed: number
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`unknown step: ${unknown.join(', ')}; steps are ${steps.map((step) => step.name).join(', ')}`)
  process.exit(2)
}

const counts: Count[] = []
for (const step of steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  if (step.needs && !existsSync(step.needs)) {
    console.log(`== ${step.name}: skipped, this machine has no ${step.needs}`)
    continue
  }
  const began = performance.now()
  const count = await runStep(step)
  counts.push(count)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `== ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${count.passed} passed, ${count.failed} failed, ${seconds} s)`,
  )
}
const passed = sum(counts.map((count) => count.passed))
const failed = sum(counts.map((count) => count.failed))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** A step of vitest counts its tests; any other counts for one. */
async function runStep(step: Step): Promise<Count> {
  console.log(`== ${step.name}: ${step.command.join(' ')}`)
  const report = join(root, `dist/report-${step.name}.json`)
  await rm(report, { force: true })
  const extra = step.counts ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`] : []
  const code = await run([...step.command, ...extra])
  if (!step.counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const count = await readCount(report)
  // A run that broke outside a test, or ran none, is a failure too.
  const broken = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0
  return broken ? { ...count, failed: count.failed + 1 } : count
}

async function readCount(report: string): Promise<Count> {
  const text = await readFile(report, 'utf8').catch(() => '{}')
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as {
    numPassedTests?: number
    numFailedTests?: number
  }
  return { passed: numPassedTests, failed: numFailedTests }
}

function run([command = '', ...words]: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, words, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
    })
    child.on('error', () => done(127))
    child.on('exit', (code) => done(code ?? 1))
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
