import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noZones, readZones, type ZoneOf } from '#modules/entitlements/index.ts'

/**
 * The rent zones of the operator's reference files. Without the folder or the file there are none, and housing aid is
 * told as a range; a file that is no list of zones is a fault, said at start.
 */
export async function readRentZones(referenceDir: string | undefined): Promise<ZoneOf> {
  if (referenceDir === undefined) return noZones
  const path = join(referenceDir, 'zone_apl.json')
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined
    throw fault
  })
  if (text === undefined) return noZones
  const zones = readZones(parsed(text))
  if (!zones) throw new Error(`${path} : ce fichier ne donne pas les zones de loyer des communes.`)
  return zones
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
