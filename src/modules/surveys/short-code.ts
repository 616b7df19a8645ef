import { bytesInACode, makeCode, readCode } from '#kernel/code.ts'

const prefix = 'Q'

/** A code short enough to be typed from a poster: `7F3K92QX`. */
export function newShortCode(chance: (count: number) => Uint8Array): string {
  return bare(makeCode(prefix, chance(bytesInACode)))
}

/** The code of an address, however it was typed; nothing when it is none. */
export function readShortCode(typed: string): string | undefined {
  const code = readCode(prefix, typed)
  return code.ok ? bare(code.value) : undefined
}

function bare(code: string): string {
  return code.slice(prefix.length).replaceAll('-', '')
}
