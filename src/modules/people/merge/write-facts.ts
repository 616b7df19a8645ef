import type { Result } from '#kernel/result.ts'
import { grant, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { changeFacts } from '../file/change-facts.ts'
import type { Person } from '../person.ts'
import { recordProtection } from '../protection/record-protection.ts'
import type { PeopleTables } from '../tables.ts'
import { comparedFields, factsOf, type FileFacts, isSame } from './file-facts.ts'

/** Makes a file say this; only what differs is written, and what it said before goes to the journal. */
export async function writeFacts(
  errand: Errand<PeopleTables & JournalTables>,
  person: Person,
  facts: FileFacts,
): Promise<Result<undefined, 'changed-meanwhile'>> {
  const now = factsOf(person)
  const changed = comparedFields.filter((field) => !isSame(now[field], facts[field]))
  const { protection, firstNames, usageName, birthName, hasSingleName, ...others } = facts
  const names = { firstNames, usageName, birthName, hasSingleName }
  const change = {
    ...Object.fromEntries(Object.entries(others).filter(([field]) => changed.some((each) => each === field))),
    ...(isSame(person.names, names) ? {} : { names }),
    // What a file may lack is emptied as well as filled.
    ...(changed.includes('birth') ? { birth: facts.birth } : {}),
    ...(changed.includes('read') ? { read: facts.read } : {}),
    ...(changed.includes('socialStatus') ? { socialStatus: facts.socialStatus } : {}),
  }
  let { version } = person
  if (Object.keys(change).length > 0) {
    const written = await changeFacts(errand, { personId: person.id, version, change })
    if (!written.ok) return refuse('changed-meanwhile')
    version += 1
  }
  if (!changed.includes('protection')) return grant(undefined)
  return recordProtection(errand, { personId: person.id, version, measure: protection })
}
