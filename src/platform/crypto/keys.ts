import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secrets of one installation; a backup without them cannot be read by whoever finds it. */
export interface Keys {
  /** 32 bytes: seals second factors and makes keyed hashes. */
  readonly sealing: Buffer
  /** Ed25519 private key (PEM): signs the checkpoints of the journal. */
  readonly signing: string
}

/** Reads the keys of the folder; makes those that are missing, readable by their owner only. */
export function openKeys(folder: string): Keys {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const sealing = keyFile(join(folder, 'sealing.key'), () => randomBytes(32).toString('base64'))
  const signing = keyFile(join(folder, 'journal-signing.pem'), () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
  return { sealing: Buffer.from(sealing, 'base64'), signing }
}

// Two processes starting at once must end up with the same key: the first link wins, the other reads it.
function keyFile(path: string, make: () => string): string {
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
    writeFileSync(draft, make(), { mode: 0o600 })
    try {
      linkSync(draft, path)
    } catch (fault) {
      if (Reflect.get(Object(fault), 'code') !== 'EEXIST') throw fault
    } finally {
      rmSync(draft)
    }
  }
  return readFileSync(path, 'utf8')
}
