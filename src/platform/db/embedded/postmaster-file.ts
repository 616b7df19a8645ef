import { readFileSync } from 'node:fs'
import path from 'node:path'
import { errorCode } from './process-mark.ts'

/** What PostgreSQL writes about itself in its `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number
  readonly isReady: boolean
}

/** Nothing when the file is absent, or not yet written. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  const lines = readLines(path.join(cluster, 'postmaster.pid'))
  const pid = Number(lines[0])
  return pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : undefined
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
