import { hideSecrets } from '#kernel/found-secrets.ts'

/** Six figures or more, however they are grouped: a telephone, a file, a social security number, a date of birth. */
const longNumber = /(?:\p{Nd}[\s.\-/()]{0,2}){5,}\p{Nd}/gu
const mailAddress = /[^\s@]{1,64}@[^\s@]{1,255}/gu

/** Words that belong to nobody: what could tell whose they are, or be used against her, is under as many dots. */
export function mask(words: string): string {
  return hideSecrets(words).replace(mailAddress, dots).replace(longNumber, dots)
}

function dots(found: string): string {
  return found.replaceAll(/\S/g, '•')
}
