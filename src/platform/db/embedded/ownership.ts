import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { errorCode, isAlive, type ProcessMark } from './process-mark.ts'

/** Who runs the cluster of a data folder, and where it listens. */
export interface Owner extends ProcessMark {
  readonly socketDir: string
  readonly mode: string
  /** Whether it runs until told to stop: only such an owner is joined, a short command is waited for. */
  readonly lasting: boolean
}

/** The owner recorded in `owner.json`, provided that its process still runs. */
export function findLivingOwner(dataDir: string): Owner | undefined {
  const owner = readOwner(path.join(dataDir, 'owner.json'))
  return owner && isAlive(owner) ? owner : undefined
}

/** Only for the process that holds the lock of the data folder. */
export function recordOwner(dataDir: string, owner: Owner): void {
  const draft = path.join(dataDir, 'owner.json.new')
  writeFileSync(draft, `${JSON.stringify(owner, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path.join(dataDir, 'owner.json'))
}

/** Only for the owner itself, while it holds the lock of the data folder. */
export function forgetOwner(dataDir: string): void {
  rmSync(path.join(dataDir, 'owner.json'), { force: true })
}

function readOwner(file: string): Owner | undefined {
  try {
    const {
      pid,
      birth,
      socketDir,
      mode,
      lasting = true,
    } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Owner>
    const isWhole = pid !== undefined && birth !== undefined && socketDir !== undefined && mode !== undefined
    return isWhole ? { pid, birth, socketDir, mode, lasting } : undefined
  } catch (error) {
    // A power cut can leave an empty file, which says the same as none.
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}
