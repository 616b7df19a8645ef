import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { findPerson, isAbout } from '../find-person.ts'
import type { Person } from '../person.ts'
import type { PeopleTables } from '../tables.ts'
import { type HouseholdRefusal, liveTogether } from './live-together.ts'
import type { Relative, Tie, TieId, TieRole } from './tie.ts'
import { insertTie, listTies } from './tie-store.ts'

export interface NewRelative {
  readonly personId: PersonId
  readonly relative: Relative
  /** What the relative is to her, and what she is to the relative. */
  readonly role: TieRole
  readonly roleBack: TieRole
  readonly livesWithHer: boolean
}

export type RelativeRefusal = HouseholdRefusal | 'unknown-person' | 'herself' | 'already-tied'

/** Notes who somebody is to her; with a file, the tie is seen from both. */
export function addRelative(
  errand: Errand<PeopleTables & JournalTables>,
  added: NewRelative,
): Promise<Result<TieId, RelativeRefusal>> {
  return transact(errand.db, async (db) => {
    const within = { ...errand, db }
    const person = await findPerson(within, added.personId)
    if (!person) return refuse('unknown-person')
    const known = await knownRelative(within, person, added.relative)
    if (!known.ok) return known
    const { role, roleBack } = added
    const id = errand.newId() as TieId
    const tie = { id, relative: known.value, role, roleBack, addedAt: errand.now }
    const by = errand.asker.agentId
    await insertTie(db, { tie, personId: person.id, organisationId: organisationOf(errand.asker), by })
    const housed = added.livesWithHer
      ? await liveTogether(within, { personId: person.id, tie })
      : grant(undefined)
    if (!housed.ok) return housed
    await tellBoth(within, person, { ...added, tie })
    return grant(id)
  })
}

async function knownRelative(
  errand: Errand<PeopleTables>,
  person: Person,
  relative: Relative,
): Promise<Result<Relative, RelativeRefusal>> {
  if (relative.kind === 'named') return grant(relative)
  if (isAbout(person, relative.id)) return refuse('herself')
  const other = await findPerson(errand, relative.id)
  if (!other) return refuse('unknown-person')
  const ties = await listTies(errand.db, person.id)
  const isTied = ties.some((tie) => tie.relative.kind === 'file' && isAbout(other, tie.relative.id))
  return isTied ? refuse('already-tied') : grant({ kind: 'file', id: other.id })
}

async function tellBoth(
  errand: Errand<JournalTables>,
  person: Person,
  { tie, livesWithHer }: NewRelative & { readonly tie: Tie },
): Promise<void> {
  const { id, relative, role, roleBack } = tie
  const subject = { kind: 'person-tie', id }
  const action = 'people.relative-added'
  await writeInJournal(errand, {
    action,
    subject,
    personId: person.id,
    content: { relative: { ...relative }, role, livesWithHer },
  })
  if (relative.kind !== 'file') return
  await writeInJournal(errand, {
    action,
    subject,
    personId: relative.id,
    content: { relative: { kind: 'file', id: person.id }, role: roleBack, livesWithHer },
  })
}
