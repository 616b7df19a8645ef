import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { findPeople, isAbout, peopleById } from '../find-person.ts'
import { fullName, type Person } from '../person.ts'
import type { PeopleTables } from '../tables.ts'
import { findHousehold } from './household-store.ts'
import type { Household, Member, MemberId, Tie, TieId, TieRole } from './tie.ts'
import { listTies } from './tie-store.ts'

/** Somebody close to her, as a page shows it. */
export interface CloseTo {
  readonly name: string
  /** Of her file, when she has one. */
  readonly fileId: PersonId | undefined
  readonly phone: string | undefined
  /** Absent for those who only live with her. */
  readonly tie: { readonly id: TieId; readonly role: TieRole; readonly roleBack: TieRole } | undefined
  /** Absent for those who do not live with her. */
  readonly memberId: MemberId | undefined
}

export interface AroundHer {
  readonly close: readonly CloseTo[]
  /** Her own place in the household she lives in with others. */
  readonly ownMemberId: MemberId | undefined
}

/** Those who live with her and those tied to her, each once; those of her household first. */
export async function aroundHer(
  errand: Errand<PeopleTables>,
  person: Pick<Person, 'id' | 'joined'>,
): Promise<AroundHer> {
  const ties = await listTies(errand.db, person.id)
  const household = await findHousehold(errand.db, person.id)
  const people = peopleById(await findPeople(errand, [...new Set(idsIn(ties, household))]))
  const all = household?.members ?? []
  const isHerself = ({ who }: Member): boolean => who.kind === 'file' && isAbout(person, who.personId)
  const members = all.filter((member) => !isHerself(member))
  const tied = ties.map((tie) => tiedPerson(tie, members, people))
  const onlyLiving = members
    .filter(({ id }) => tied.every(({ memberId }) => memberId !== id))
    .map((member) => livingPerson(member, people))
  const close = [...tied, ...onlyLiving].toSorted(
    (one, other) => Number(one.memberId === undefined) - Number(other.memberId === undefined),
  )
  return { close, ownMemberId: members.length > 0 ? all.find(isHerself)?.id : undefined }
}

type People = ReturnType<typeof peopleById>

function idsIn(ties: readonly Tie[], household: Household | undefined): readonly PersonId[] {
  return [
    ...ties.flatMap(({ relative }) => (relative.kind === 'file' ? [relative.id] : [])),
    ...(household?.members ?? []).flatMap(({ who }) => (who.kind === 'file' ? [who.personId] : [])),
  ]
}

function tiedPerson(tie: Tie, members: readonly Member[], people: People): CloseTo {
  const { id, relative, role, roleBack } = tie
  const shown = { tie: { id, role, roleBack } }
  if (relative.kind === 'named') {
    const member = members.find(({ who }) => who.kind === 'tie' && who.tieId === id)
    const { name, phone } = relative
    return { ...shown, name, phone, fileId: undefined, memberId: member?.id }
  }
  const person = people.get(relative.id)
  const member = members.find(({ who }) => who.kind === 'file' && person && isAbout(person, who.personId))
  return { ...shown, ...ofFile(person), memberId: member?.id }
}

function livingPerson({ id, who }: Member, people: People): CloseTo {
  const known =
    who.kind === 'tie'
      ? { name: who.name, fileId: undefined, phone: undefined }
      : ofFile(people.get(who.personId))
  return { ...known, tie: undefined, memberId: id }
}

function ofFile(person: Person | undefined): Pick<CloseTo, 'name' | 'fileId' | 'phone'> {
  return {
    name: person ? fullName(person.names) : '',
    fileId: person?.id,
    phone: person?.channels.find(({ kind, isDiscreet }) => kind === 'phone' && !isDiscreet)?.value,
  }
}
