import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Logo } from './territory-store.ts'

const heaviest = 100 * 1024

/** Reads a picture by what it is, not by what it is called: PNG or WebP, and no SVG, which may carry scripts. */
export async function readLogo(file: File): Promise<Result<Logo, 'logo-unreadable' | 'logo-too-large'>> {
  if (file.size > heaviest) return refuse('logo-too-large')
  const picture = Buffer.from(await file.arrayBuffer())
  const type = typeOf(picture)
  return type ? grant({ picture, type }) : refuse('logo-unreadable')
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function typeOf(picture: Buffer): Logo['type'] | undefined {
  if (picture.subarray(0, 8).equals(pngSignature)) return 'image/png'
  const container = picture.toString('latin1', 0, 4) + picture.toString('latin1', 8, 12)
  return container === 'RIFFWEBP' ? 'image/webp' : undefined
}
