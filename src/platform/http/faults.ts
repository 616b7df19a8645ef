/** Faults of the database that pass by themselves: it restarts, or has no room for one more connection. */
const passing = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
  '25P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
])

/** Whether trying again in a few seconds is the right answer. */
export function passesByItself(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  const code: unknown = Reflect.get(fault, 'code')
  if (typeof code === 'string' && passing.has(code)) return true
  return /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i.test(
    fault.message,
  )
}
