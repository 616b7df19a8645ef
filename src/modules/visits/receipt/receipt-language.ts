import { type Language, languages } from '#kernel/language.ts'

/** The language of the page she leaves with: the one she reads, else speaks, else chose at the kiosk. */
export function receiptLanguage(
  person: { readonly spoken: readonly string[]; readonly read: readonly string[] | undefined } | undefined,
  chosenAtKiosk: Language | undefined,
): Language {
  const known = [...(person?.read ?? []), ...(person?.spoken ?? [])]
  const own = known.map(written).find((language) => language !== undefined)
  // Somebody who speaks French may still have chosen simplified French for this visit.
  if (own && own !== 'fr') return own
  return chosenAtKiosk ?? own ?? 'fr'
}

// Darija is spoken; it is read as Arabic.
function written(code: string): Language | undefined {
  return languages.find((language) => language === (code === 'ary' ? 'ar' : code))
}
