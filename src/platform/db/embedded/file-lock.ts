import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { errorCode, isAlive, markThisProcess, type ProcessMark } from './process-mark.ts'

interface Claim extends ProcessMark {
  readonly token: string
}

/** Takes the lock and answers how to give it back; nothing when a living process holds it. */
export function tryLock(file: string): (() => void) | undefined {
  const claim: Claim = { ...markThisProcess(), token: randomUUID() }
  if (placeClaim(file, claim)) return () => rmSync(file, { force: true })

  const holder = readClaim(file)
  if (holder && !isAlive(holder)) breakStaleLock(file, holder)
  return undefined
}

/** A link appears with its whole content or not at all, so a lock is never seen half written. */
function placeClaim(file: string, claim: Claim): boolean {
  const draft = `${file}.claim-${claim.token}`
  writeFileSync(draft, JSON.stringify(claim), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removing needs a lock of its own: two processes that saw the same dead holder must not remove the next one. */
function breakStaleLock(file: string, dead: Claim): void {
  const release = tryLock(`${file}.break-${dead.token}`)
  if (!release) return
  try {
    if (readClaim(file)?.token === dead.token) rmSync(file)
  } finally {
    release()
  }
}

function readClaim(file: string): Claim | undefined {
  try {
    return parseClaim(readFileSync(file, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A power cut can leave an empty file: it belongs to nobody alive. */
function parseClaim(text: string): Claim {
  try {
    const { pid, birth, token } = JSON.parse(text) as Partial<Claim>
    if (pid !== undefined && birth !== undefined && token !== undefined) return { pid, birth, token }
  } catch {
    // Falls through to the claim of nobody.
  }
  return { pid: 0, birth: 'never', token: 'unreadable' }
}
