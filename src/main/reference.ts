import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  demoAids,
  type LocalAid,
  noZones,
  readLocalAids,
  readZones,
  type ZoneOf,
} from '#modules/entitlements/index.ts'
import type { Config } from './config.ts'

/** What the files that rights are worked out with are called in the folder of reference files. */
export const rentZonesFile = 'zone_apl.json'
export const localAidsFile = 'aides_locales.json'

/**
 * The rent zones of the operator's reference files. Without the folder or the file there are none, and housing aid is
 * told as a range; a file that is no list of zones is a fault, said at start.
 */
export async function readRentZones(referenceDir: string): Promise<ZoneOf> {
  const path = join(referenceDir, rentZonesFile)
  const text = await textAt(path)
  if (text === undefined) return noZones
  const zones = readZones(parsed(text))
  if (!zones) throw new Error(`${path} : ce fichier ne donne pas les zones de loyer des communes.`)
  return zones
}

/** The local aids of the operator's reference files; those invented for the demo town where it has none. */
export async function readTownAids({
  referenceDir,
  demo,
}: Pick<Config, 'referenceDir' | 'demo'>): Promise<readonly LocalAid[]> {
  const path = join(referenceDir, localAidsFile)
  const text = await textAt(path)
  if (text === undefined) return demo ? aidsIn(demoAids, 'demo') : []
  return aidsIn(parsed(text), path)
}

function aidsIn(document: unknown, path: string): readonly LocalAid[] {
  const read = readLocalAids(document)
  if ('aids' in read) return read.aids
  throw new Error(`${path} : ${read.problems.map(({ sentence }) => sentence).join(' ')}`)
}

async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined
    throw fault
  })
}

/** What a JSON text holds; nothing when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
