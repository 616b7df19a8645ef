import type { Language } from '#kernel/language.ts'
import type { Catalogue } from '../catalogue.ts'
import { composeRegister } from './compose-register.ts'
import { basisInWords, retentionInWords } from './retention-in-words.ts'

/** What the public page says, list by list, in one language: lines that begin with a bullet. */
export interface SaidToPublic {
  readonly purposes: string
  readonly held: string
  readonly durations: string
  readonly recipients: string
}

/** What is kept of people as the declarations say it, for the page everybody reads (art. 13 RGPD). */
export function sayToPublic(catalogue: Catalogue, language: Language): SaidToPublic {
  const { lines } = composeRegister(catalogue)
  const tables = lines.flatMap((line) => line.tables)
  const ofResidents = tables.filter(({ about }) => about === 'residents')
  const colon = language === 'en' || language === 'ar' ? ': ' : '\u00A0: '
  return {
    purposes: bullets(
      lines.map(
        ({ processing: { purpose, basis } }) =>
          `${purpose[language]} (${basisInWords(basis, language).replace(/ \(.*\)$/, '')})`,
      ),
    ),
    held: bullets(ofResidents.map(({ holds }) => holds[language])),
    durations: bullets(
      byDuration(tables, language).map(([duration, held]) => `${held.join(', ')}${colon}${duration}`),
    ),
    recipients: bullets(lines.map(({ processing }) => processing.recipients[language])),
  }
}

function byDuration(
  tables: ReturnType<typeof composeRegister>['lines'][number]['tables'],
  language: Language,
): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>()
  for (const { holds, retention } of tables) {
    const duration = retentionInWords(retention, language)
    found.set(duration, [...(found.get(duration) ?? []), holds[language]])
  }
  return [...found]
}

function bullets(phrases: readonly string[]): string {
  return [...new Set(phrases)].map((phrase) => `• ${phrase}`).join('\n')
}
