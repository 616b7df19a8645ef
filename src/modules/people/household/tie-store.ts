import type { Selectable } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { Relative, Tie, TieId, TieRole } from './tie.ts'

type People = Db<PeopleTables>

/** The ties of a person that stand, whoever’s file they were written on, the oldest first. */
export async function listTies(db: People, personId: PersonId): Promise<readonly Tie[]> {
  const rows = await query(db)
    .selectFrom('person_tie')
    .selectAll()
    .select((is) => is('person_id', '=', samePerson(personId)).as('is_hers'))
    .where('ended_at', 'is', null)
    .where((is) =>
      is.or([is('person_id', '=', samePerson(personId)), is('relative_id', '=', samePerson(personId))]),
    )
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => (row.is_hers ? tieOf(row) : seenFromTheOther(row)))
}

export async function insertTie(db: People, { tie, personId, organisationId, by }: NewTie): Promise<void> {
  const { relative } = tie
  await query(db)
    .insertInto('person_tie')
    .values({
      id: tie.id,
      organisation_id: organisationId,
      person_id: personId,
      relative_id: relative.kind === 'file' ? relative.id : null,
      relative_name: relative.kind === 'named' ? relative.name : null,
      relative_phone: relative.kind === 'named' ? (relative.phone ?? null) : null,
      role: tie.role,
      role_back: tie.roleBack,
      added_at: tie.addedAt,
      added_by: by ?? null,
      ended_at: null,
      ended_by: null,
    })
    .execute()
}

export interface NewTie {
  readonly tie: Tie
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly by: string | undefined
}

/** False when it had ended already. */
export async function closeTie(
  db: People,
  { id, at, by }: { id: TieId; at: Date; by: string | undefined },
): Promise<boolean> {
  const closed = await query(db)
    .updateTable('person_tie')
    .set({ ended_at: at, ended_by: by ?? null })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return closed.numUpdatedRows === 1n
}

type Row = Selectable<PeopleTables['person_tie']>

function tieOf(row: Row): Tie {
  return {
    id: row.id as TieId,
    relative: relativeOf(row),
    role: row.role as TieRole,
    roleBack: row.role_back as TieRole,
    addedAt: row.added_at,
  }
}

function seenFromTheOther(row: Row): Tie {
  return {
    ...tieOf(row),
    relative: { kind: 'file', id: row.person_id as PersonId },
    role: row.role_back as TieRole,
    roleBack: row.role as TieRole,
  }
}

function relativeOf({ relative_id: id, relative_name: name, relative_phone: phone }: Row): Relative {
  return id === null
    ? { kind: 'named', name: name ?? '', phone: phone ?? undefined }
    : { kind: 'file', id: id as PersonId }
}
