import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface LockedPackage {
  readonly license?: string
  readonly link?: boolean
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
)

// Offered under one of them: a choice between GPL and another licence is not a GPL dependency.
function isForbidden(licence: string): boolean {
  return licence.split(/ OR /i).every((one) => /\b(A?GPL)-?\d?/i.test(one) && !/LGPL/i.test(one))
}

test('no dependency is under a licence that the EUPL cannot live beside', () => {
  const wrong = Object.entries(lock.packages).filter(
    ([path, { license }]) => path !== '' && license && isForbidden(license),
  )
  expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

// Say their licence in a file only; read by hand: MIT, BSD-2-Clause.
const readByHand = ['node_modules/png-js', 'node_modules/suncalc']

test('every dependency says its licence', () => {
  const silent = Object.entries(lock.packages).filter(
    ([path, { license, link }]) => path !== '' && !link && !license,
  )
  expect(silent.map(([path]) => path)).toEqual(readByHand)
})

test('the licence of the project is the same wherever it is written', () => {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8')
  expect(JSON.parse(read('package.json')).license).toBe('EUPL-1.2')
  expect(read('publiccode.yml')).toContain('license: EUPL-1.2')
  expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2')
})
