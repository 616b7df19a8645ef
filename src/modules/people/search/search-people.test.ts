import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { testDatabase } from '#test/support/database.ts'
import { findCardCode, issueCard } from '../card/issue-card.ts'
import { type NewFile, openFile } from '../open-file.ts'
import { fullName } from '../person.ts'
import type { PeopleTables } from '../tables.ts'
import { searchPeople } from './search-people.ts'

type Tables = PeopleTables & JournalTables

const db = testDatabase<Tables>()
const agentOf = (organisationId: OrganisationId): Asker => ({
  door: 'agent',
  organisationId,
  agentId: v7() as AgentId,
  role: 'mediator',
})
const alpha = agentOf(v7() as OrganisationId)
const beta = agentOf(v7() as OrganisationId)

function someone(
  firstNames: string | undefined,
  usageName?: string,
  known: Partial<NewFile> & { birthName?: string } = {},
): NewFile {
  const { birthName, ...others } = known
  return { names: { firstNames, usageName, birthName, hasSingleName: false }, ...others }
}

function phone(value: string): NonNullable<NewFile['channels']>[number] {
  return {
    kind: 'phone',
    value,
    typed: value,
    belongsTo: 'self',
    holder: undefined,
    mayLeaveMessage: undefined,
    isDiscreet: false,
  }
}

const files: readonly NewFile[] = [
  someone('Fatima', 'Benali', { birth: { year: 1950, month: 3, day: 3 }, channels: [phone('+33612345678')] }),
  someone('Élodie', 'Lefèvre', { birthName: 'N’Diaye', birth: { year: 1988, month: 12, day: undefined } }),
  someone('Marie-Thérèse', 'Le Goff', { birth: { year: 1941, month: undefined, day: undefined } }),
  someone('Karim', 'Ben Ali', { channels: [phone('+262692123456')] }),
  someone('Søren', 'Ødegård'),
  someone('فاطمة', 'بن علي'),
  someone('Олена', 'Шевченко'),
  someone('Aminata'),
  someone('Zbigniew', 'Wiśniewski'),
  someone('Christophe', 'Dupont'),
]

beforeAll(async () => {
  for (const file of files) await db.kept(alpha, (errand) => openFile(errand, file))
  await db.kept(beta, (errand) => openFile(errand, someone('Fatima', 'Benali')))
})

async function found(typed: string, asker = alpha): Promise<readonly string[]> {
  const { people } = await db.kept(asker, (errand) => searchPeople(errand, typed))
  return people.map((person) => fullName(person.names))
}

describe('a person is found by her name', () => {
  test.each([
    ['as it is written', 'Fatima Benali', 'Fatima Benali'],
    ['in capitals', 'FATIMA BENALI', 'Fatima Benali'],
    ['name first', 'benali fatima', 'Fatima Benali'],
    ['by its beginning', 'fat ben', 'Fatima Benali'],
    ['by one word of it', 'lefevre', 'Élodie Lefèvre'],
    ['without accents', 'elodie lefevre', 'Élodie Lefèvre'],
    ['with accents that are not there', 'Dûpônt', 'Christophe Dupont'],
    ['by the name she was born with', 'Élodie N’Diaye', 'Élodie Lefèvre'],
    ['without its apostrophe', 'ndiaye', 'Élodie Lefèvre'],
    ['in two words instead of one', 'ben ali fatima', 'Fatima Benali'],
    ['in one word instead of two', 'karim benali', 'Karim Ben Ali'],
    ['without its hyphen', 'marie therese le goff', 'Marie-Thérèse Le Goff'],
    ['with another hyphen', 'Marie Thérèse Le-Goff', 'Marie-Thérèse Le Goff'],
    ['in letters that do not come apart', 'soren odegard', 'Søren Ødegård'],
    ['in Arabic', 'فاطمة', 'فاطمة بن علي'],
    ['in Cyrillic, in small letters', 'олена', 'Олена Шевченко'],
    ['when it is a first name only', 'aminata', 'Aminata'],
  ])('%s', async (_, typed, name) => {
    expect(await found(typed)).toContain(name)
  })
})

describe('a slip of the fingers does not hide her', () => {
  test.each([
    ['a letter doubled', 'benalli', 'Fatima Benali'],
    ['a letter dropped', 'wisniewki', 'Zbigniew Wiśniewski'],
    ['a letter for another', 'christophe dumont', 'Christophe Dupont'],
    ['two letters exchanged', 'dupnot', 'Christophe Dupont'],
    ['two slips in a long name', 'wisnewsky', 'Zbigniew Wiśniewski'],
    ['the first letter wrong', 'kristophe', 'Christophe Dupont'],
    ['one in each word', 'chrystophe dupond', 'Christophe Dupont'],
  ])('%s: %s', async (_, typed, name) => {
    expect(await found(typed)).toContain(name)
  })

  test('a word too many shows those who have the others, and says so', async () => {
    const answer = await db.kept(alpha, (errand) => searchPeople(errand, 'fatima benali zorglub'))
    expect(answer.isNearMiss).toBe(true)
    expect(answer.people.map((person) => fullName(person.names))).toContain('Fatima Benali')
  })

  test('three letters that nobody has find nobody', async () => {
    expect(await found('xyz')).toEqual([])
  })
})

describe('a person is found by her date of birth', () => {
  test.each([
    ['03/03/1950', ['Fatima Benali']],
    ['3 mars 1950', ['Fatima Benali']],
    ['1950', ['Fatima Benali']],
    ['fatima 1950', ['Fatima Benali']],
    ['fatima 1951', []],
    ['benalli 3/3/1950', ['Fatima Benali']],
    // A day the file does not know does not hide it.
    ['12/12/1988', ['Élodie Lefèvre']],
    ['5 mai 1941', ['Marie-Thérèse Le Goff']],
  ])('%s', async (typed, names) => {
    expect(await found(typed)).toEqual(names)
  })
})

describe('a person is found by her telephone', () => {
  test.each([
    ['06 12 34 56 78', 'Fatima Benali'],
    ['+33612345678', 'Fatima Benali'],
    ['06 12 34', 'Fatima Benali'],
    ['5678', 'Fatima Benali'],
    ['0692 12 34 56', 'Karim Ben Ali'],
    ['123456', 'Karim Ben Ali'],
  ])('%s', async (typed, name) => {
    expect(await found(typed)).toEqual([name])
  })
})

describe('a person is found by her card', () => {
  test('however it is typed, and a card replaced opens nothing any more', async () => {
    const id = await db.kept(alpha, (errand) => openFile(errand, someone('Nadia', 'Cartier')))
    const code = (await db.kept(alpha, (errand) => findCardCode(errand, id))) ?? ''
    expect(await found(code.toLowerCase())).toEqual(['Nadia Cartier'])
    expect(await found(code.slice(4))).toEqual(['Nadia Cartier'])

    const newCode = await db.kept(alpha, (errand) => issueCard(errand, id))
    const old = await db.kept(alpha, (errand) => searchPeople(errand, code))
    expect(old).toMatchObject({ people: [], wrongCard: 'card-withdrawn' })
    expect(await found(newCode)).toEqual(['Nadia Cartier'])
  })

  test.each([
    ['letters', [10, 11, 12, 13, 14, 15, 18]],
    ['figures', [7, 1, 3, 9, 0, 0, 1]],
  ])('of %s only, without its prefix', async (_, bytes) => {
    await db.undone(alpha, async (errand) => {
      const drawn = { ...errand, chance: () => Uint8Array.from(bytes) }
      const id = await openFile(drawn, someone('Nadia', 'Cartier'))
      const code = (await findCardCode(errand, id)) ?? ''
      expect(await searchPeople(errand, code.slice(4))).toMatchObject({ isByCard: true, people: [{ id }] })
    })
  })

  test('mistyped says so', async () => {
    const answer = await db.kept(alpha, (errand) => searchPeople(errand, 'CAC-0000-0001'))
    expect(answer).toMatchObject({ people: [], wrongCard: 'code-mistyped' })
  })
})

test('a name changed is found by its new words only', async () => {
  await db.undone(alpha, async (errand) => {
    await openFile(errand, someone('Rosalinde', 'Quenouille'))
    expect((await searchPeople(errand, 'quenouille')).people).toHaveLength(1)
  })
  expect(await found('quenouille')).toEqual([])
})

test('another organisation finds its own people and no others', async () => {
  const { people } = await db.kept(beta, (errand) => searchPeople(errand, 'fatima benali'))
  expect(people).toHaveLength(1)
  expect(await found('lefevre', beta)).toEqual([])
  expect(await found('06 12 34 56 78', beta)).toEqual([])
  expect(await found('1950', beta)).toEqual([])
})

test.each([
  '%',
  '_',
  "'",
  '\\',
  'fati\u0000ma',
  '😀😀😀😀',
  'a'.repeat(5_000),
  '(((',
  '"',
  '{}',
  '\u202Efatima',
])('a strange text is no fault: %s', async (typed) => {
  await expect(found(typed)).resolves.toBeDefined()
})
