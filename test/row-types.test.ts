import { join } from 'node:path'
import { sql } from 'kysely'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'

const db = testDatabase<unknown>()
const file = join(import.meta.dirname, '../src/main/database.ts')

test('the row types written by hand have the tables, columns and nulls of the migrated database', async () => {
  expect(columnsOfTypes()).toEqual(await columnsOfDatabase())
}, 60_000)

// Read by the owner alone, never through a row type of the application.
const ownersOnly = new Set(['journal_head', 'journal_checkpoint'])

async function columnsOfDatabase(): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string; column: string; nullable: boolean }>`
    select c.relname as "table", a.attname as "column", not a.attnotnull as nullable
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely%'`.execute(
    query(db.owner.db),
  )
  return rows
    .filter(({ table }) => !ownersOnly.has(table))
    .map(({ table, column, nullable }) => `${table}.${column}${nullable ? ' or null' : ''}`)
    .toSorted()
}

function columnsOfTypes(): readonly string[] {
  const { config } = ts.readConfigFile(join(import.meta.dirname, '../tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(import.meta.dirname, '..'))
  const program = ts.createProgram([file], { ...options, incremental: false })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const declared = source?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'Database',
  )
  if (!declared) throw new Error('no interface Database')
  return checker
    .getTypeAtLocation(declared)
    .getProperties()
    .flatMap((table) => columnsOf(checker, table, declared))
    .toSorted()
}

function columnsOf(checker: ts.TypeChecker, table: ts.Symbol, at: ts.Node): readonly string[] {
  return checker
    .getTypeOfSymbolAtLocation(table, at)
    .getProperties()
    .map((column) => {
      const type = selectedType(checker, checker.getTypeOfSymbolAtLocation(column, at), at)
      return `${table.name}.${column.name}${mayBeNull(type) ? ' or null' : ''}`
    })
}

/** What a query reads of a column: of `ColumnType` and `Generated`, their first part. */
function selectedType(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): ts.Type {
  const selected = type.getProperty('__select__')
  return selected ? checker.getTypeOfSymbolAtLocation(selected, at) : type
}

function mayBeNull(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return parts.some((part) => (part.flags & ts.TypeFlags.Null) !== 0)
}
