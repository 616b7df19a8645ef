import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PeopleTables } from '../tables.ts'
import { findHousehold, removeMember, removeMemberOfTie } from './household-store.ts'
import type { MemberId, TieId } from './tie.ts'
import { closeTie, listTies } from './tie-store.ts'

type TieErrand = Errand<PeopleTables & JournalTables>

/** Ends a tie: it is no longer shown, and stays in the history of both files. */
export function endTie(
  errand: TieErrand,
  { personId, id }: { personId: PersonId; id: TieId },
): Promise<Result<undefined, 'unknown-tie'>> {
  return transact(errand.db, async (db) => {
    const tie = (await listTies(db, personId)).find((each) => each.id === id)
    const ending = { at: errand.now, by: errand.asker.agentId }
    if (!tie || !(await closeTie(db, { id, ...ending }))) return refuse('unknown-tie')
    await removeMemberOfTie(db, { tieId: id, ...ending })
    const { relative, role, roleBack } = tie
    const ended = { action: 'people.relative-ended', subject: { kind: 'person-tie', id } }
    const within = { ...errand, db }
    await writeInJournal(within, { ...ended, personId, content: { relative: { ...relative }, role } })
    if (relative.kind === 'file') {
      const content = { relative: { kind: 'file', id: personId }, role: roleBack }
      await writeInJournal(within, { ...ended, personId: relative.id, content })
    }
    return grant(undefined)
  })
}

/** Takes somebody out of her household, herself included. */
export function leaveHousehold(
  errand: TieErrand,
  { personId, id }: { personId: PersonId; id: MemberId },
): Promise<Result<undefined, 'unknown-member'>> {
  return transact(errand.db, async (db) => {
    const household = await findHousehold(db, personId)
    const member = household?.members.find((each) => each.id === id)
    if (!member) return refuse('unknown-member')
    await removeMember(db, { id, at: errand.now, by: errand.asker.agentId })
    const whose = member.who.kind === 'file' ? member.who.personId : personId
    await writeInJournal(
      { ...errand, db },
      { action: 'people.household-left', subject: { kind: 'household-member', id }, personId: whose },
    )
    return grant(undefined)
  })
}
