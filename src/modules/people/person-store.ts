import type { Selectable } from 'kysely'
import type { BirthDate } from '#kernel/birth-date.ts'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { SpokenLanguage } from '#kernel/spoken-language.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { ChannelId, ChannelKind, ContactChannel, Owner } from './contact-channel.ts'
import { type FileGroup, groupsOf } from './merge/joined-store.ts'
import type { Gender, Home, HomeCommune, Names, Need, Person, SocialStatus } from './person.ts'
import type { ProtectionKind, ProtectionMeasure } from './protection-measure.ts'
import { limitsOf } from './restriction/limits-of.ts'
import type { PeopleTables } from './tables.ts'

type People = Db<PeopleTables>
type Row<Table extends keyof PeopleTables> = Selectable<PeopleTables[Table]>

/** What is kept of a person in her own row. */
export interface PersonFacts {
  readonly names: Names
  readonly gender: Gender
  readonly birth: BirthDate | undefined
  readonly home: Home
  readonly spoken: readonly SpokenLanguage[]
  readonly read: readonly SpokenLanguage[] | undefined
  readonly needs: readonly Need[]
  readonly socialStatus: SocialStatus | undefined
}

export interface NewPerson {
  readonly id: PersonId
  readonly organisationId: OrganisationId
  readonly facts: PersonFacts
  readonly at: Date
  readonly by: string | undefined
}

/** The people of these ids that the asker may see, in the order of the ids; two files of one person are one answer. */
export async function findPeopleByIds(db: People, ids: readonly PersonId[]): Promise<readonly Person[]> {
  return ids.length === 0 ? [] : readFiles(db, await groupsOf(db, ids))
}

/** The files of these ids, each as it stands by itself, whatever it was joined to. */
export async function findFilesByIds(db: People, ids: readonly PersonId[]): Promise<readonly Person[]> {
  return ids.length === 0
    ? []
    : readFiles(
        db,
        ids.map((keptId) => ({ keptId, ids: [keptId] })),
      )
}

async function readFiles(db: People, groups: readonly FileGroup[]): Promise<readonly Person[]> {
  const kept = groups.map(({ keptId }) => keptId)
  const rows = await query(db).selectFrom('person').selectAll().where('id', 'in', kept).execute()
  const channels = await query(db)
    .selectFrom('contact_channel')
    .selectAll()
    .where(
      'person_id',
      'in',
      groups.flatMap(({ ids }) => ids),
    )
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  const measures = await query(db)
    .selectFrom('protection_measure')
    .selectAll()
    .where('person_id', 'in', kept)
    .where('removed_at', 'is', null)
    .execute()
  const limits = await limitsOf(db, groups)
  return groups.flatMap(({ keptId, ids }) => {
    const row = rows.find(({ id }) => id === keptId)
    if (!row) return []
    const hers = channels.filter((channel) => ids.some((id) => id === channel.person_id))
    const joined = ids.filter((id) => id !== keptId)
    return {
      ...personOf(row, {
        channels: eachOnce(hers.map(channelOf)),
        protection: measures.filter((measure) => measure.person_id === keptId).map(measureOf)[0],
      }),
      ...limits(ids),
      ...(joined.length > 0 ? { joined } : {}),
    }
  })
}

// Two files of one person often bear the same number.
function eachOnce(channels: readonly ContactChannel[]): readonly ContactChannel[] {
  return channels.filter(
    ({ kind, value }, index) =>
      channels.findIndex((other) => other.kind === kind && other.value === value) === index,
  )
}

export async function insertPerson(db: People, person: NewPerson): Promise<void> {
  await insertPeople(db, [person])
}

/** Many files at once; for imports. */
export async function insertPeople(db: People, people: readonly NewPerson[]): Promise<void> {
  await query(db)
    .insertInto('person')
    .values(
      people.map(({ id, organisationId, facts, at, by }) => ({
        id,
        organisation_id: organisationId,
        opened_at: at,
        opened_by: by ?? null,
        ...columnsOf(facts),
      })),
    )
    .execute()
}

/** False when the file is no longer at this version: somebody changed it meanwhile. */
export async function replaceFacts(
  db: People,
  { id, version }: { id: PersonId; version: number },
  facts: PersonFacts,
): Promise<boolean> {
  const changed = await query(db)
    .updateTable('person')
    .set({ ...columnsOf(facts), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Same as `replaceFacts` for a change kept in another table (protection measure). */
export async function countOneChange(
  db: People,
  { id, version }: { id: PersonId; version: number },
): Promise<boolean> {
  const changed = await query(db)
    .updateTable('person')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

function columnsOf({ names, birth, home, ...facts }: PersonFacts) {
  return {
    first_names: orNull(names.firstNames),
    usage_name: orNull(names.usageName),
    birth_name: orNull(names.birthName),
    has_single_name: names.hasSingleName,
    gender: facts.gender,
    birth_year: orNull(birth?.year),
    birth_month: orNull(birth?.month),
    birth_day: orNull(birth?.day),
    ...communeColumns(home.commune),
    no_fixed_address: home.hasNoFixedAddress,
    languages_spoken: [...facts.spoken],
    languages_read: facts.read ? [...facts.read] : null,
    needs: [...facts.needs],
    social_status: orNull(facts.socialStatus),
  }
}

function communeColumns(commune: HomeCommune | undefined) {
  return {
    commune_code: orNull(commune?.code),
    commune_name: orNull(commune?.name),
    postal_code: orNull(commune?.postalCode),
    commune_list_year: orNull(commune?.listYear),
  }
}

function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null
}

function personOf(row: Row<'person'>, around: Pick<Person, 'channels' | 'protection'>): Person {
  return {
    id: row.id as PersonId,
    version: row.version,
    names: {
      firstNames: row.first_names ?? undefined,
      usageName: row.usage_name ?? undefined,
      birthName: row.birth_name ?? undefined,
      hasSingleName: row.has_single_name,
    },
    gender: row.gender as Gender,
    birth: birthOf(row),
    home: homeOf(row),
    spoken: row.languages_spoken as SpokenLanguage[],
    read: (row.languages_read as SpokenLanguage[] | null) ?? undefined,
    needs: row.needs as Need[],
    socialStatus: (row.social_status as SocialStatus | null) ?? undefined,
    openedAt: row.opened_at,
    ...around,
  }
}

function birthOf(row: Row<'person'>): BirthDate | undefined {
  if (row.birth_year === null) return undefined
  return { year: row.birth_year, month: row.birth_month ?? undefined, day: row.birth_day ?? undefined }
}

function homeOf(row: Row<'person'>): Home {
  const hasNoFixedAddress = row.no_fixed_address
  if (row.commune_code === null || row.commune_name === null || row.commune_list_year === null) {
    return { commune: undefined, hasNoFixedAddress }
  }
  const commune = {
    code: row.commune_code,
    name: row.commune_name,
    postalCode: row.postal_code ?? undefined,
    listYear: row.commune_list_year,
  }
  return { commune, hasNoFixedAddress }
}

function channelOf(row: Row<'contact_channel'>): ContactChannel {
  return {
    id: row.id as ChannelId,
    kind: row.kind as ChannelKind,
    value: row.value,
    typed: row.typed,
    belongsTo: row.belongs_to as Owner,
    holder: row.holder ?? undefined,
    mayLeaveMessage: row.may_leave_message ?? undefined,
    isDiscreet: row.is_discreet,
  }
}

function measureOf(row: Row<'protection_measure'>): ProtectionMeasure {
  return {
    kind: row.kind as ProtectionKind,
    endsOn: row.ends_on === null ? undefined : toDay(row.ends_on),
    representative: row.representative ?? undefined,
    representativeContact: row.representative_contact ?? undefined,
  }
}
