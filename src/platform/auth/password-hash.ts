import { type Options, hash, verify } from '@node-rs/argon2'

// OWASP's Argon2id floor: 19 MiB, two passes, one lane (the library's default algorithm is Argon2id).
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password, with its salt and its cost in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** Whether this is the password of that hash; works as long when there is no hash to compare with. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const right = await verify(passwordHash ?? (await decoy()), password.normalize('NFC'))
  return right && passwordHash !== undefined
}

let nobodysHash: Promise<string> | undefined

function decoy(): Promise<string> {
  nobodysHash ??= hashPassword('the password of nobody at all')
  return nobodysHash
}
