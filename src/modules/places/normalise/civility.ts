import { fold } from '#kernel/plain-text.ts'

const capital = String.raw`\p{Lu}[\p{L}’'-]+`
const civility = new RegExp(
  String.raw`(?<![\p{L}\d])(?:M\.|Mr\.?|Mmes?|Mlle|Monsieur|Madame)\s+(?:${capital}|\p{Lu}\.)(?:\s+${capital}){0,2}`,
  'gu',
)
const honoured =
  /\b(?:rue|avenue|av|bd|bld|boulevard|cours|chemin|impasse|residence|quartier|stade|parc|jardin|pont|place|square|allee|quai|salle|ecole|college|lycee|espace|maison|centre|mediatheque|bibliotheque)\s+(?:de la\s+|de l\s+|du\s+|de\s+)?$/

/** A text without « Mme Martin » and « M. Paul Petit »; a street or a library named after somebody keeps its name. */
export function withoutCivility(text: string): { readonly text: string; readonly count: number } {
  let count = 0
  const freed = text.replaceAll(civility, (met, at: number) => {
    if (isHonour(text.slice(0, at))) return met
    count += 1
    return '…'
  })
  return { text: freed, count }
}

/** Whether what precedes a name says that a street, a school or a hall bears it. */
export function isHonour(before: string): boolean {
  return honoured.test(fold(before.slice(-40)).concat(' '))
}

// « Espace Simone-de-Beauvoir - Mme Martin »
const beside = new RegExp(String.raw`^(.{2,80}?)\s*[-–—,:/(]\s*(${civility.source})\)?$`, 'u')

/** A place and the person written after it with « M. » or « Mme ». */
export function besideName(name: string): { readonly name: string; readonly person: string } | undefined {
  const [, place = '', person = ''] = beside.exec(name) ?? []
  return place === '' ? undefined : { name: place.trim(), person }
}

const hosted = new RegExp(
  String.raw`(?:chez|c/o|s/c(?: de)?|à l[’']attention de|bureau de)\s+${civility.source}\s*[,;–-]?\s*`,
  'giu',
)

/** A street without whoever lives there: « chez M. Paul Durand, 3 rue X ». */
export function withoutHost(street: string): { readonly text: string; readonly count: number } {
  let count = 0
  const text = street.replaceAll(hosted, () => {
    count += 1
    return ''
  })
  return { text: count === 0 ? street : text.replaceAll(/^[\s,;–-]+|[\s,;–-]+$/g, ''), count }
}
