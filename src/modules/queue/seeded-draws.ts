const SPREAD = 0x9e3779b1
const TWO_TO_32 = 4_294_967_296

/**
 * A number in [0, 1) that depends only on its three keys. The same ticket meets the same luck in every run,
 * so two forecasts differ by what changed in the hall and not by chance.
 */
export function drawAt(seed: number, run: number, key: number): number {
  return mix(mix(mix(seed) + Math.imul(run, SPREAD)) + key) / TWO_TO_32
}

/** A 32-bit key for an identifier (FNV-1a). */
export function keyOf(id: string): number {
  let key = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) key = Math.imul(key ^ id.charCodeAt(index), 0x01000193)
  return key >>> 0
}

/** Spreads 32 bits over 32 bits (the finaliser of MurmurHash3). */
function mix(word: number): number {
  let bits = word | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
