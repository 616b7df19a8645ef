import type { PersonId } from '#kernel/ids.ts'
import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { addChannel } from '../contact/change-channels.ts'
import type { NewFile } from '../open-file.ts'
import type { Person } from '../person.ts'
import { findPeopleByIds, type PersonFacts } from '../person-store.ts'
import type { PeopleTables } from '../tables.ts'
import { changeFacts } from './change-facts.ts'

/** Adds to a file what it lacks and a draft has; what the file says already is never replaced. */
export async function completeFile(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, draft }: { personId: PersonId; draft: NewFile },
): Promise<Result<undefined, 'changed-meanwhile' | 'unknown-person'>> {
  const [person] = await findPeopleByIds(errand.db, [personId])
  if (!person) return refuse('unknown-person')
  for (const channel of draft.channels ?? []) {
    const isKnown = person.channels.some(
      ({ kind, value }) => kind === channel.kind && value === channel.value,
    )
    if (!isKnown) await addChannel(errand, { personId, channel })
  }
  const change = lacking(person, draft)
  if (Object.keys(change).length === 0) return { ok: true, value: undefined }
  return changeFacts(errand, { personId, version: person.version, change })
}

function lacking(person: Person, draft: NewFile): Partial<PersonFacts> {
  const lacks = {
    birth: !person.birth,
    home: !saysSomething(person.home),
    spoken: person.spoken.length === 0,
    socialStatus: !person.socialStatus,
    gender: person.gender === 'non_communique',
  }
  const keys = (Object.keys(lacks) as (keyof typeof lacks)[]).filter((key) => lacks[key])
  const news = keys.filter((key) => isNews(draft[key], person[key])).map((key) => [key, draft[key]])
  return { ...Object.fromEntries(news), ...needsLacking(person, draft), ...namesLacking(person, draft) }
}

function isNews(value: unknown, known: unknown): boolean {
  return value !== undefined && JSON.stringify(value) !== JSON.stringify(known)
}

function needsLacking(person: Person, draft: NewFile): Pick<PersonFacts, 'needs'> | undefined {
  const needs = [...new Set([...person.needs, ...(draft.needs ?? [])])]
  return needs.length > person.needs.length ? { needs } : undefined
}

function namesLacking({ names }: Person, draft: NewFile): Pick<PersonFacts, 'names'> | undefined {
  if (names.hasSingleName || draft.names.hasSingleName) return undefined
  const completed = {
    firstNames: names.firstNames ?? draft.names.firstNames,
    usageName: names.usageName ?? draft.names.usageName,
    birthName: names.birthName ?? draft.names.birthName,
    hasSingleName: false,
  }
  const isSame =
    completed.firstNames === names.firstNames &&
    completed.usageName === names.usageName &&
    completed.birthName === names.birthName
  return isSame ? undefined : { names: completed }
}

function saysSomething(home: PersonFacts['home']): boolean {
  return home.commune !== undefined || home.hasNoFixedAddress
}
