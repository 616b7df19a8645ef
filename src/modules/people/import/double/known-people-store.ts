import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Comparable } from '../../double/likeness.ts'
import type { PeopleTables } from '../../tables.ts'

export interface KnownPerson {
  readonly personId: PersonId
  readonly person: Comparable
}

interface Row {
  readonly id: string
  readonly kept_id: string
  readonly first_names: string | null
  readonly usage_name: string | null
  readonly birth_name: string | null
  readonly has_single_name: boolean
  readonly birth_year: number | null
  readonly birth_month: number | null
  readonly birth_day: number | null
  readonly phones: string[]
}

/** The people of the organisation after one, as far as they are compared; a merged file speaks for the one that is kept. */
export async function knownPeopleAfter(
  db: Db<PeopleTables>,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ readonly people: readonly KnownPerson[]; readonly last: string | undefined }> {
  const { rows } = await sql<Row>`
    select person.id, coalesce(joined.kept_id, person.id) as kept_id, first_names, usage_name, birth_name,
      has_single_name, birth_year, birth_month, birth_day,
      array(select value from contact_channel channel where channel.person_id = person.id and channel.kind = 'phone') as phones
    from (select * from person where id > ${after} order by id limit ${limit}) as person
    left join joined_file joined on joined.person_id = person.id and joined.other_id = joined.kept_id
    order by person.id`.execute(query(db))
  return { people: rows.map(knownOf), last: rows.at(-1)?.id }
}

function knownOf(row: Row): KnownPerson {
  const { birth_year: year, birth_month: month, birth_day: day } = row
  return {
    personId: row.kept_id as PersonId,
    person: {
      names: {
        firstNames: row.first_names ?? undefined,
        usageName: row.usage_name ?? undefined,
        birthName: row.birth_name ?? undefined,
        hasSingleName: row.has_single_name,
      },
      birth: year === null ? undefined : { year, month: month ?? undefined, day: day ?? undefined },
      phones: row.phones,
    },
  }
}
