import { findSecrets } from '#kernel/found-secrets.ts'
import { isSomebody } from '../normalise/person-in-name.ts'

export type PersonalWords = 'secret-typed' | 'email-typed' | 'number-typed' | 'name-typed'

/** What of somebody stands in a few words about a place; nothing when they may be kept. */
export function personalWords(words: string): PersonalWords | undefined {
  if (findSecrets(words).length > 0) return 'secret-typed'
  if (mailAddress.test(words)) return 'email-typed'
  if (longNumber.test(words.replaceAll(date, ' '))) return 'number-typed'
  return namesSomebody(words) ? 'name-typed' : undefined
}

const mailAddress = /[^\s@]@[^\s@]/u
/** Nine figures or more, however they are grouped and whatever script they are in: a telephone, a file. */
const longNumber = /(?:\p{Nd}[\s.\-/()]{0,2}){8,}\p{Nd}/u
const date = /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:\d{4}|\d{2})(?!\d|[/.-]\d)/g

function namesSomebody(words: string): boolean {
  if (saysWho.test(words)) return true
  const titled = [...words.matchAll(title)].some(({ index }) => !way.test(words.slice(0, index)))
  return titled || words.split(/[.!?\n,;:–—]| - /u).some((part) => isSomebody(part.trim()) && !isWay(part))
}

const saysWho =
  /(?<!\p{L})(?:je m[’']appelle|moi c[’']est|mon nom est|my name is|i am called|اسمي|أنا اسمي)\s+\p{L}/iu
const title =
  /(?<![\p{L}.])(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?)\s+\p{Lu}|(?:السيد|السيدة)\s+\p{L}/gu

// « rue Madame de Sévigné » is nobody’s name any more.
const ways =
  'rue|avenue|av|boulevard|bd|place|allée|impasse|chemin|quai|cours|square|route|passage|street|road'
const way = new RegExp(String.raw`(?<!\p{L})(?:${ways})\.?(?:\s+\p{Ll}+){0,2}\s+$`, 'iu')
const isWay = (part: string): boolean => new RegExp(String.raw`^\s*(?:${ways})\s`, 'iu').test(part)
