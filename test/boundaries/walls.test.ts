import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { expect, test } from 'vitest'

interface Walls {
  readonly forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden'] &
    readonly { readonly name: string }[]
  readonly options: ICruiseOptions
}

const require = createRequire(import.meta.url)
const walls: Walls = require('../../.dependency-cruiser.cjs')
const wallsAtRunTime: Walls = require('../../.dependency-cruiser.run-time.cjs')
const everyRule = [walls, wallsAtRunTime].flatMap(({ forbidden }) => forbidden.map((rule) => rule.name))
const fixtures = join(import.meta.dirname, 'fixtures')

test.each(readdirSync(fixtures))('the rule %s fails on the fixture that breaks it', async (name) => {
  const { forbidden, options } = wallsAtRunTime.forbidden.some((rule) => rule.name === name)
    ? wallsAtRunTime
    : walls
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: join(fixtures, name),
    tsConfig: { fileName: join(import.meta.dirname, '../../tsconfig.json') },
    validate: true,
    ruleSet: { forbidden },
  })
  const broken = (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name)
  expect(broken).toContain(name)
})

test('every rule has a fixture that breaks it', () => {
  expect(everyRule.toSorted()).toEqual(readdirSync(fixtures).toSorted())
})

test('every module of the map exists, with a front door', () => {
  const modules = join(import.meta.dirname, '../../src/modules')
  for (const name of readdirSync(modules)) {
    expect(existsSync(join(modules, name, 'index.ts')), name).toBe(true)
    expect(everyRule.includes(`${name}-words-are-pure`), name).toBe(true)
  }
})
