import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tryLock } from './file-lock.ts'
import { hasProc, isAlive, markThisProcess } from './process-mark.ts'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'file-lock-'))
  file = path.join(folder, 'owner.lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a lock is held by one at a time, and given back', () => {
  const release = tryLock(file)
  expect(tryLock(file)).toBeUndefined()

  release?.()

  expect(tryLock(file)).toBeDefined()
})

test('the lock of a dead process is broken, and leaves no file behind', () => {
  writeFileSync(file, JSON.stringify({ pid: 2 ** 30, birth: 'long ago', token: 'dead' }))

  expect(tryLock(file)).toBeUndefined()
  tryLock(file)?.()

  expect(readdirSync(folder)).toEqual([])
})

test.runIf(hasProc())('a number reused by another process does not keep the lock', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, birth: 'before the reboot', token: 'dead' }))

  tryLock(file)

  expect(tryLock(file)).toBeDefined()
})

test('a lock left empty by a power cut is broken', () => {
  writeFileSync(file, '')

  tryLock(file)

  expect(tryLock(file)).toBeDefined()
})

test('a process that died while breaking a lock does not keep it either', () => {
  writeFileSync(file, JSON.stringify({ pid: 2 ** 30, birth: 'long ago', token: 'dead' }))
  writeFileSync(`${file}.break-dead`, JSON.stringify({ pid: 2 ** 30, birth: 'long ago', token: 'also dead' }))

  for (const _ of ['first the breaker', 'then the lock']) tryLock(file)

  expect(tryLock(file)).toBeDefined()
})

test('a breaker that comes late does not remove the lock of the next holder', () => {
  const stale = { pid: 2 ** 30, birth: 'long ago', token: 'dead' }
  writeFileSync(`${file}.break-dead`, JSON.stringify({ ...markThisProcess(), token: 'busy' }))
  writeFileSync(file, JSON.stringify(stale))

  tryLock(file)

  expect(existsSync(file)).toBe(true)
})

test('this process is alive, and its mark with another birth is not', () => {
  expect(isAlive(markThisProcess())).toBe(true)
  expect(isAlive({ pid: 2 ** 30, birth: 'long ago' })).toBe(false)
})
