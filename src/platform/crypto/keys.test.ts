import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openKeys } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'cote-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('keys are made once and found again', () => {
  expect(openKeys(folder)).toEqual(openKeys(folder))
})

test('nobody else on the machine reads them', () => {
  openKeys(folder)
  expect(statSync(join(folder, 'sealing.key')).mode & 0o777).toBe(0o600)
})
