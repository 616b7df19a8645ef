import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { Declaration, SaidColumn } from '#platform/privacy/declaration.ts'
import { testDatabase } from '#test/support/database.ts'
import { declarations } from '../src/main/declarations.ts'
import { actionInWords, detailsInWords } from '../src/main/journal-in-words.ts'

const db = testDatabase<unknown>()

const declared: Readonly<Record<string, Declaration<never>>> = declarations

const sameInFrench = ['parent', 'questionnaire']

interface Coded {
  readonly table: string
  readonly column: string
  readonly codes: readonly string[]
  readonly isList: boolean
}

test('every code that the database admits in a column given to a person is said in words', async () => {
  const given = (await codedColumns()).filter(({ table, column }) => columnOf(table, column) !== undefined)
  expect(given.length).toBeGreaterThan(25)
  const raw = given.flatMap(({ table, column, codes, isList }) =>
    codes
      .filter(
        (code) =>
          wordsFor(columnOf(table, column), isList ? [code] : code) === code && !sameInFrench.includes(code),
      )
      .map((code) => `${table}.${column} ${code}`),
  )
  expect(raw).toEqual([])
})

test('everything that is written in the journal is said in words', () => {
  const root = join(import.meta.dirname, '../src')
  const actions = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/test|\.fr\.ts/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .filter((source) => /write(Many)?InJournal\(/.test(source))
    .flatMap((source) => [
      ...source.matchAll(/(?:action: |action = |note\(errand, [^)]*?)'([a-z]+\.[a-z-]+)'/g),
    ])
    .map(([, action = '']) => action)
  expect(actions.length).toBeGreaterThan(60)
  expect(actions.filter((action) => actionInWords(action) === action)).toEqual([])
})

test('the details of a change are told with the words of the columns, and names of others stay hidden', () => {
  const content = {
    before: { names: { firstNames: 'Lina' }, gender: 'feminin', spoken: ['ar'] },
    after: { names: { firstNames: 'Léna' }, gender: 'non_communique', spoken: ['ar', 'fr'] },
    holder: 'Paul Voisin',
    id: '0192f0c1-0000-7000-8000-0000000000aa',
  }
  const told = detailsInWords(content, declared)
  for (const words of [
    'Avant – Prénoms : Lina',
    'Après – Prénoms : Léna',
    'Genre : Féminin',
    'arabe, français',
  ])
    expect(told).toContain(words)
  expect(told).not.toMatch(/Paul|0192|feminin|languages_/)
})

function columnOf(table: string, column: string): SaidColumn | undefined {
  const one = declared[table]
  if (one?.about !== 'residents' || one.access.kind !== 'given') return undefined
  return one.access.columns?.[column] ?? undefined
}

function wordsFor(column: SaidColumn | undefined, value: string | readonly string[]): string {
  if (column === undefined || column === null || typeof column === 'string') return String(value)
  return 'masked' in column ? column.masked : column.say(value as never, {})
}

// A code list is a check: `kind = ANY (ARRAY['a'::text, …])`, `needs <@ ARRAY[…]` or `CASE kind WHEN 'a'::text …`.
async function codedColumns(): Promise<readonly Coded[]> {
  const { rows } = await sql<{ table: string; check: string }>`
    select conrelid::regclass::text as table, pg_get_constraintdef(oid) as check
    from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`.execute(
    query(db.owner.db),
  )
  return rows.flatMap(({ table, check }) => [
    ...[...check.matchAll(/(\w+) (= ANY|<@) \(?\(?ARRAY\[([^\]]*)\]/g)].map(
      ([, column = '', how, list = '']) => ({
        table,
        column,
        codes: literals(list),
        isList: how === '<@',
      }),
    ),
    ...[...check.matchAll(/CASE (\w+)\s/g)].map(([, column = '']) => ({
      table,
      column,
      codes: [...check.matchAll(/WHEN '([^']+)'/g)].map(([, code = '']) => code),
      isList: false,
    })),
  ])
}

function literals(list: string): readonly string[] {
  return [...list.matchAll(/'([^']*)'/g)].map(([, code = '']) => code)
}
