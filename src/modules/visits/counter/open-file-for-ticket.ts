import type { PersonId } from '#kernel/ids.ts'
import { fold } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import {
  fullName,
  type NamesRefusal,
  openFile,
  type PeopleTables,
  readNames,
  searchPeople,
} from '#modules/people/index.ts'
import { linkPerson, type QueueTables, type TicketId } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once, type OnceTables } from '#platform/db/once.ts'
import type { JournalTables } from '#platform/journal/journal.ts'

export interface FileForTicket {
  readonly firstNames: string
  readonly usageName: string
  /** The agent has seen the people of that name, and it is none of them. */
  readonly isSure: boolean
  readonly ticketId: TicketId
  readonly requestId: string
}

/** Opens a file for whoever is in front, with a name and nothing else, and ties it to her ticket. */
export function openFileForTicket(
  errand: Errand<PeopleTables & QueueTables & JournalTables & OnceTables>,
  { firstNames, usageName, isSure, ticketId, requestId }: FileForTicket,
): Promise<Result<PersonId, NamesRefusal | 'likely-double' | 'unknown-ticket'>> {
  return once(errand, { scope: 'visits.open-file', key: `${ticketId}:${requestId}` }, async () => {
    const names = readNames({ firstNames, usageName, birthName: '', hasSingleName: false })
    if (!names.ok) return names
    const wanted = fold(fullName(names.value))
    const { people } = await searchPeople(errand, wanted)
    const isKnown = people.some((person) => fold(fullName(person.names)) === wanted)
    if (isKnown && !isSure) return refuse('likely-double')
    const personId = await openFile(errand, { names: names.value })
    const linked = await linkPerson(errand, { ticketId, personId })
    return linked.ok ? grant(personId) : linked
  })
}
