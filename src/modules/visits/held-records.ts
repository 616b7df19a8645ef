import { toDay } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { HeldRecord } from '#platform/privacy/held-record.ts'
import { ageBands, genders, socialStatuses } from './national-terms.ts'
import { listParticipationsOf, listTaggingsOf } from './held-record-store.ts'
import type { VisitsTables } from './tables.ts'

/** The workshops she came to, and what was counted of her there. */
export async function heldWorkshops(
  errand: Errand<VisitsTables>,
  personId: PersonId,
): Promise<readonly HeldRecord[]> {
  const rows = await listParticipationsOf(errand.db, personId)
  return rows.map((row) => ({
    facts: [
      { key: 'title', label: 'Atelier', value: row.title },
      {
        key: 'visited_on',
        label: 'Jour',
        value: row.visited_on,
        reading: dayInWords(toDay(row.visited_on), 'fr'),
      },
      fact('age_band', 'Tranche d’âge', { code: row.age_band, terms: ageBands }),
      fact('gender', 'Genre', { code: row.gender, terms: genders }),
      fact('social_status', 'Situation', { code: row.social_status, terms: socialStatuses }),
    ],
    at: row.recorded_at,
    ...(row.secrecy === 'social' ? { givenBy: 'social-worker' as const } : {}),
  }))
}

/** The tags on her visits and workshops. */
export async function heldTags(
  errand: Errand<VisitsTables>,
  personId: PersonId,
): Promise<readonly HeldRecord[]> {
  const rows = await listTaggingsOf(errand.db, personId)
  return rows.map((row) => ({
    facts: [{ key: 'label', label: 'Étiquette', value: row.label }],
    at: row.recorded_at,
    ...(row.secrecy === 'social' ? { givenBy: 'social-worker' as const } : {}),
  }))
}

function fact(
  key: string,
  label: string,
  { code, terms }: { readonly code: string; readonly terms: object },
): HeldRecord['facts'][number] {
  return { key, label, value: code, reading: String(Reflect.get(terms, code) ?? code) }
}
