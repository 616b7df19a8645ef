import { type Language, languages } from '#kernel/language.ts'
import type { Person } from './person.ts'

/** The language of what we hand to her: the one asked for, else the first she speaks among those we write. */
export function residentLanguage(
  person: Pick<Person, 'spoken' | 'needs'>,
  asked: string | undefined,
): Language {
  const chosen = languages.find((language) => language === asked)
  if (chosen) return chosen
  const [best] = person.spoken
  if (best === 'ar' || best === 'ary') return 'ar'
  if (best === 'en') return 'en'
  return person.needs.includes('easy-reading') ? 'fr-simple' : 'fr'
}
