import { type Language, languages } from '#kernel/language.ts'
import type { Person } from '#modules/people/index.ts'

/** The language she reads, else speaks, among ours; simplified French for whoever asked for easy reading. */
export function paperLanguage({ read, spoken, needs }: Pick<Person, 'read' | 'spoken' | 'needs'>): Language {
  const own = [...(read ?? []), ...spoken].map(written).find((language) => language !== undefined)
  if (own && own !== 'fr') return own
  return needs.includes('easy-reading') ? 'fr-simple' : 'fr'
}

// Darija is spoken; it is read as Arabic.
function written(code: string): Language | undefined {
  return languages.find((language) => language === (code === 'ary' ? 'ar' : code))
}
