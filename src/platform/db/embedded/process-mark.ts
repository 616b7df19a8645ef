import { existsSync, readFileSync } from 'node:fs'

/** A process that cannot be mistaken for a later one: numbers are reused, a number with its birth is not. */
export interface ProcessMark {
  readonly pid: number
  readonly birth: string
}

/** The mark of the process that runs this line. */
export function markThisProcess(): ProcessMark {
  return { pid: process.pid, birth: birthOf(process.pid) ?? 'unknown' }
}

/** Whether that very process still runs; without /proc (macOS) only the number can be compared. */
export function isAlive({ pid, birth }: ProcessMark): boolean {
  return hasProc() ? birthOf(pid) === birth : answersToSignals(pid)
}

/** Whether Linux's /proc is there to be read. */
export function hasProc(): boolean {
  return existsSync('/proc/self/stat')
}

/** Whether some process bears this number now. */
export function answersToSignals(pid: number): boolean {
  // Zero and negative numbers mean groups of processes.
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** The name Node gives to a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

/** Boot, then clock ticks since that boot: two machines restarted alike would otherwise give the same birth. */
function birthOf(pid: number): string | undefined {
  const stat = readOrNothing(`/proc/${pid}/stat`)
  // The second field is the command in parentheses and may itself contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticks] = [fields[0], fields[19]]
  if (ticks === undefined || state === 'Z' || state === 'X') return undefined
  return `${readOrNothing('/proc/sys/kernel/random/boot_id').trim()}/${ticks}`
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
