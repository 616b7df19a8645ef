import { fold } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { commonPasswords } from './common-passwords.ts'

export type PasswordRefusal = 'password-too-short' | 'password-too-long' | 'password-too-common'

const fewestSigns = 12
const mostSigns = 200

/** Length is what counts: no rule about capitals or figures, but what everybody tries first is refused. */
export function mayUsePassword(password: string, about: readonly string[]): Result<string, PasswordRefusal> {
  const signs = [...password]
  if (signs.length < fewestSigns) return refuse('password-too-short')
  if (signs.length > mostSigns) return refuse('password-too-long')
  const bare = fold(password).replaceAll(/[^a-z0-9]/g, '')
  if (new Set(signs).size < 5 || isCommon(bare) || about.some((word) => isMadeOf(bare, word))) {
    return refuse('password-too-common')
  }
  return grant(password)
}

// "Bonjour2026!!" is "bonjour" with what everybody adds to it; "azertyazerty" is "azerty" twice.
function isCommon(bare: string): boolean {
  const word = bare.replace(/^\d+/, '').replace(/\d+$/, '')
  const half = bare.slice(0, bare.length / 2)
  return [bare, word, half + half === bare ? half : bare].some((text) => commonPasswords.has(text))
}

// Her own name or address and little else.
function isMadeOf(bare: string, about: string): boolean {
  const word = fold(about).replaceAll(/[^a-z0-9]/g, '')
  return word.length >= 4 && bare.includes(word) && bare.length - word.length < 6
}
