import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { v7 } from 'uuid'
import { type Db, query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { testDatabase } from '#test/support/database.ts'
import { findCardCode, issueCard } from '../card/issue-card.ts'
import { findByCardCode } from '../card/find-by-card-code.ts'
import { addChannel } from '../contact/change-channels.ts'
import { changeFacts } from '../file/change-facts.ts'
import { findPerson, isAbout } from '../find-person.ts'
import { listNotes } from '../note/note-store.ts'
import { writeNote } from '../note/write-note.ts'
import { type NewFile, openFile } from '../open-file.ts'
import { fullName, type Person } from '../person.ts'
import { findFilesByIds } from '../person-store.ts'
import { searchPeople } from '../search/search-people.ts'
import { recordProtection } from '../protection/record-protection.ts'
import type { PeopleTables } from '../tables.ts'
import type { Choices } from './file-facts.ts'
import { mergeFiles } from './merge-files.ts'
import type { MergeId } from './merge-store.ts'
import { undoMerge } from './undo-merge.ts'

type Tables = PeopleTables & JournalTables

const db = testDatabase<Tables>()
const organisationId = v7() as OrganisationId
const asker: Asker = { door: 'agent', organisationId, agentId: v7() as AgentId, role: 'mediator' }

const fatima: NewFile = {
  names: { firstNames: 'Fatima', usageName: 'Benali', birthName: undefined, hasSingleName: false },
  birth: { year: 1950, month: undefined, day: undefined },
  needs: ['interpreter'],
}
const fatma: NewFile = {
  names: { firstNames: 'Fatma', usageName: 'Benalli', birthName: 'El Amrani', hasSingleName: false },
  birth: { year: 1950, month: 3, day: 3 },
  gender: 'feminin',
  needs: ['large-print'],
}
const phone = {
  kind: 'phone',
  value: '+33639981234',
  typed: '06 39 98 12 34',
  belongsTo: 'self',
  holder: undefined,
  mayLeaveMessage: undefined,
  isDiscreet: false,
} as const

describe('two files of one person', () => {
  test('are one answer wherever she is looked for, and both cards open it', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      const codes = [await findCardCode(errand, kept), await findCardCode(errand, merged)]
      await merge(errand, [kept, merged])

      for (const words of ['fatima benali', 'fatma benalli', 'el amrani', '3/3/1950']) {
        expect((await searchPeople(errand, words)).people.map(({ id }) => id)).toEqual([kept])
      }
      for (const code of codes) {
        const card = await findByCardCode(errand, code ?? '')
        expect(card.ok && card.value.personId).toBe(kept)
        expect((await searchPeople(errand, code ?? '')).people.map(({ id }) => id)).toEqual([kept])
      }
      const found = await findPerson(errand, merged)
      expect(found && isAbout(found, merged)).toBe(true)
      expect(found?.id).toBe(kept)
    })
  })

  test('give the kept one what it lacks, the whole date, every need, and nothing else', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      await addChannel(errand, { personId: merged, channel: phone })
      await merge(errand, [kept, merged])
      const person = await getPerson(errand, kept)
      expect(fullName(person.names)).toBe('Fatima Benali')
      expect(person.names.birthName).toBe('El Amrani')
      expect(person.birth).toEqual(fatma.birth)
      expect(person.gender).toBe('feminin')
      expect(person.needs).toEqual(['interpreter', 'large-print'])
      expect(person.channels.map(({ value }) => value)).toEqual([phone.value])
    })
  })

  test('show the notes of both', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      await note(errand, kept, 'du premier')
      await note(errand, merged, 'du deuxième')
      await merge(errand, [kept, merged])
      expect((await listNotes(errand.db, kept)).map(({ text }) => text).toSorted()).toEqual([
        'du deuxième',
        'du premier',
      ])
    })
  })

  test('cannot be merged in each other’s place, twice, nor with themselves', async () => {
    await db.undone(asker, async (errand) => {
      const [one, other] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      await merge(errand, [one, other])
      expect(await tryMerge(errand, [other, one])).toMatchObject({ refusal: 'already-merged' })
      expect(await tryMerge(errand, [one, other])).toMatchObject({ refusal: 'already-merged' })
      expect(await tryMerge(errand, [one, one])).toMatchObject({ refusal: 'same-file' })
    })
  })

  test('are not merged when one of them was changed meanwhile', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      const seen = { kept: { id: kept, version: 1 }, merged: { id: merged, version: 1 }, choices: {} }
      await changeFacts(errand, { personId: merged, version: 1, change: { gender: 'masculin' } })
      expect(await mergeFiles(errand, seen)).toMatchObject({ refusal: 'changed-meanwhile' })
    })
  })
})

describe('undoing', () => {
  test('makes both files say what they said, and what was added since stays where it was added', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      const measure = {
        kind: 'tutelle',
        endsOn: undefined,
        representative: 'UDAF',
        representativeContact: undefined,
      } as const
      await recordProtection(errand, { personId: merged, version: 1, measure })
      const before = await findFilesByIds(errand.db, [kept, merged])
      const id = await merge(errand, [kept, merged])
      expect((await getPerson(errand, kept)).protection?.kind).toBe('tutelle')
      await note(errand, kept, 'écrite depuis')
      await addChannel(errand, { personId: kept, channel: phone })

      expect(await undoMerge(errand, id)).toMatchObject({ ok: true })
      const after = await findFilesByIds(errand.db, [kept, merged])
      expect(after.map(withoutVersion)).toEqual([
        { ...withoutVersion(before[0]), channels: [expect.objectContaining({ value: phone.value })] },
        withoutVersion(before[1]),
      ])
      expect((await listNotes(errand.db, kept)).map(({ text }) => text)).toEqual(['écrite depuis'])
      expect(await listNotes(errand.db, merged)).toEqual([])
      expect((await getPerson(errand, merged)).id).toBe(merged)
      expect(await undoMerge(errand, id)).toMatchObject({ refusal: 'already-undone' })
    })
  })

  test('leaves what was corrected since as it was corrected', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      const id = await merge(errand, [kept, merged])
      const { version } = await getPerson(errand, kept)
      const birth = { year: 1951, month: 3, day: 3 }
      await changeFacts(errand, { personId: kept, version, change: { birth } })
      await undoMerge(errand, id)
      const person = await getPerson(errand, kept)
      expect(person.birth).toEqual(birth)
      expect(person.gender).toBe('non_communique')
    })
  })

  test('one of three leaves the two others together, in whatever order', async () => {
    await db.undone(asker, async (errand) => {
      const ids = [
        await openFile(errand, fatima),
        await openFile(errand, fatma),
        await openFile(errand, fatma),
      ] as const
      const before = await findFilesByIds(errand.db, ids)
      const first = await merge(errand, [ids[0], ids[1]])
      const second = await merge(errand, [ids[0], ids[2]], { birthName: 'merged' })
      await undoMerge(errand, first)
      expect((await getPerson(errand, ids[0])).joined).toEqual([ids[2]])
      expect((await getPerson(errand, ids[1])).joined).toBeUndefined()
      await undoMerge(errand, second)
      const after = await findFilesByIds(errand.db, ids)
      expect(after.map(withoutVersion)).toEqual(before.map(withoutVersion))
    })
  })

  test('a later merge does not bring back what came from the file that has left', async () => {
    await db.undone(asker, async (errand) => {
      const zohra = { ...fatma, names: { ...fatma.names, birthName: 'Alaoui' } }
      const ids = [
        await openFile(errand, fatima),
        await openFile(errand, fatma),
        await openFile(errand, zohra),
      ] as const
      const first = await merge(errand, [ids[0], ids[1]])
      const second = await merge(errand, [ids[0], ids[2]], { birthName: 'merged' })
      await undoMerge(errand, first)
      expect((await getPerson(errand, ids[0])).names.birthName).toBe('Alaoui')
      await undoMerge(errand, second)
      expect((await getPerson(errand, ids[0])).names.birthName).toBeUndefined()
    })
  })

  test('an earlier merge under a file merged since brings back its own two files', async () => {
    await db.undone(asker, async (errand) => {
      const ids = [
        await openFile(errand, fatima),
        await openFile(errand, fatma),
        await openFile(errand, fatma),
      ] as const
      const first = await merge(errand, [ids[1], ids[2]])
      await merge(errand, [ids[0], ids[1]])
      expect((await getPerson(errand, ids[2])).id).toBe(ids[0])
      expect((await getPerson(errand, ids[2])).joined?.toSorted()).toEqual([ids[1], ids[2]].toSorted())
      await undoMerge(errand, first)
      expect((await getPerson(errand, ids[2])).id).toBe(ids[2])
      expect((await getPerson(errand, ids[1])).id).toBe(ids[0])
    })
  })
})

describe('a card given while two files are one', () => {
  test('closes both cards; undone, the one that left opens its own file again, and the new one hers', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      const [old = '', other = ''] = [await findCardCode(errand, kept), await findCardCode(errand, merged)]
      const id = await merge(errand, [kept, merged])
      const fresh = await issueCard(errand, kept)
      expect([await opens(errand, old), await opens(errand, other)]).toEqual([
        'card-withdrawn',
        'card-withdrawn',
      ])
      await undoMerge(errand, id)
      expect(await opens(errand, other)).toBe(merged)
      expect(await opens(errand, fresh)).toBe(kept)
      expect(await opens(errand, old)).toBe('card-withdrawn')
      expect(await actionsOf(errand, merged)).toContain('people.card-revived')
      expect(await actionsOf(errand, kept)).not.toContain('people.card-revived')
    })
  })

  test('revives no card that was lost before, and leaves one in use alone', async () => {
    await db.undone(asker, async (errand) => {
      const [kept, merged] = [await openFile(errand, fatima), await openFile(errand, fatma)]
      const lost = (await findCardCode(errand, merged)) ?? ''
      const hers = await issueCard(errand, merged)
      const later = { ...errand, now: new Date(errand.now.getTime() + 60_000) }
      await undoMerge(later, await merge(later, [kept, merged]))
      expect([await opens(errand, lost), await opens(errand, hers)]).toEqual(['card-withdrawn', merged])
    })
  })

  test('a file under another one comes back with its card alone: the others keep the new one', async () => {
    await db.undone(asker, async (errand) => {
      const [top, middle, under] = [
        await openFile(errand, fatima),
        await openFile(errand, fatma),
        await openFile(errand, fatma),
      ]
      const codes = [await findCardCode(errand, middle), await findCardCode(errand, under)]
      const first = await merge(errand, [middle, under])
      await merge(errand, [top, middle])
      await issueCard(errand, top)
      await undoMerge(errand, first)
      expect(await opens(errand, codes[1] ?? '')).toBe(under)
      expect(await opens(errand, codes[0] ?? '')).toBe('card-withdrawn')
    })
  })
})

describe('the walls', () => {
  let kept: PersonId
  let merged: PersonId

  beforeAll(async () => {
    await db.kept(asker, async (errand) => {
      kept = await openFile(errand, fatima)
      merged = await openFile(errand, fatma)
      await merge(errand, [kept, merged])
    })
  })

  test('another organisation learns nothing of it', async () => {
    const stranger = { ...asker, organisationId: v7() as OrganisationId }
    await db.undone(stranger, async (errand) => {
      expect(await countOf(errand.db, 'joined_file')).toBe(0)
      expect(await countOf(errand.db, 'person_merge')).toBe(0)
    })
  })

  test('the application cannot write which files are joined: only merges say it', async () => {
    await expect(
      db.undone(asker, async (errand) => {
        await sql`delete from joined_file`.execute(query(errand.db))
      }),
    ).rejects.toThrow(/permission denied/)
  })
})

async function merge(errand: Errand<Tables>, files: Pair, choices: Choices = {}): Promise<MergeId> {
  const answer = await tryMerge(errand, files, choices)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

type Pair = readonly [kept: PersonId, merged: PersonId]

async function tryMerge(
  errand: Errand<Tables>,
  [kept, merged]: Pair,
  choices: Choices = {},
): ReturnType<typeof mergeFiles> {
  const seen = async (id: PersonId) => ({
    id,
    version: (await findFilesByIds(errand.db, [id]))[0]?.version ?? 0,
  })
  return mergeFiles(errand, { kept: await seen(kept), merged: await seen(merged), choices })
}

async function opens(errand: Errand<Tables>, code: string): Promise<string> {
  const card = await findByCardCode(errand, code)
  return card.ok ? card.value.personId : card.refusal
}

async function actionsOf(errand: Errand<Tables>, personId: PersonId): Promise<readonly string[]> {
  const rows = await query(errand.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ action }) => action)
}

async function getPerson(errand: Errand<Tables>, id: PersonId): Promise<Person> {
  const person = await findPerson(errand, id)
  if (!person) throw new Error('nobody')
  return person
}

async function note(errand: Errand<Tables>, personId: PersonId, text: string): Promise<void> {
  await writeNote(errand, { personId, authorName: 'Amina', text })
}

function withoutVersion(person: Person | undefined): Partial<Person> {
  return { ...person, version: 0 }
}

async function countOf(db: Db<Tables>, table: 'joined_file' | 'person_merge'): Promise<number> {
  return (await query(db).selectFrom(table).selectAll().execute()).length
}
