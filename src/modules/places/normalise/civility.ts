import { fold } from '#kernel/plain-text.ts'

const capital = String.raw`\p{Lu}[\p{L}’'-]+`
const civility = new RegExp(
  String.raw`(?<![\p{L}\d])(?:M\.|Mr\.?|Mmes?|Mlle|Monsieur|Madame)\s+(?:${capital}|\p{Lu}\.)(?:\s+${capital}){0,2}`,
  'gu',
)
const honoured =
  /\b(?:rue|avenue|boulevard|place|square|allee|quai|salle|ecole|college|lycee|espace|maison|centre|mediatheque|bibliotheque)\s+(?:de\s+)?$/

/** A text without « Mme Martin » and « M. Paul Petit »; a street or a library named after somebody keeps its name. */
export function withoutCivility(text: string): { readonly text: string; readonly count: number } {
  let count = 0
  const freed = text.replaceAll(civility, (met, at: number) => {
    if (honoured.test(fold(text.slice(Math.max(0, at - 40), at)).concat(' '))) return met
    count += 1
    return '…'
  })
  return { text: freed, count }
}

// « Espace Simone-de-Beauvoir - Mme Martin »
const beside = new RegExp(String.raw`^(.{2,80}?)\s*[-–—,:/(]\s*(${civility.source})\)?$`, 'u')

/** A place and the person written after it with « M. » or « Mme ». */
export function besideName(name: string): { readonly name: string; readonly person: string } | undefined {
  const [, place = '', person = ''] = beside.exec(name) ?? []
  return place === '' ? undefined : { name: place.trim(), person }
}
