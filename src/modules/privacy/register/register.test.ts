import { beforeAll, expect, test } from 'vitest'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { languages } from '#kernel/language.ts'
import { declarations } from '#test/support/declared.ts'
import { composeRegister } from './compose-register.ts'
import { registerMarkdown } from './register-markdown.ts'
import { sayToPublic } from './say-to-public.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let officer: Session
let mediator: Session

beforeAll(async () => {
  const organisationId = await anOrganisation(db)
  officer = await app().signIn('data-protection-officer', organisationId)
  mediator = await app().signIn('mediator', organisationId)
})

test('every table is in the register, once', () => {
  const { lines, about_nobody } = composeRegister(declarations)
  const tables = [...lines.flatMap((line) => line.tables), ...about_nobody].map(({ table }) => table)
  expect(tables.toSorted()).toEqual(Object.keys(declarations).toSorted())
})

test('the register is the officer’s to read, on a page, as text and for machines', async () => {
  for (const path of ['/donnees/registre', '/donnees/registre.md', '/donnees/registre.json']) {
    expect((await app().get(path, officer)).html).toContain('Accompagnement des habitants')
    expect((await app().get(path, mediator)).status).toBe(403)
  }
})

test('each row of the text has the cells of its headings', () => {
  const rows = registerMarkdown(composeRegister(declarations), { town: 'Alpha' })
    .split('\n')
    .filter((line) => line.startsWith('|'))
  const cells = rows.map((row) => row.replaceAll(String.raw`\|`, '').split('|').length)
  expect(new Set(cells)).toEqual(new Set([9, 4]))
})

test('the page everybody reads says what the declarations say, in every language', async () => {
  for (const language of languages) {
    const { html } = await app().get(`/donnees-personnelles?langue=${language}`)
    const said = sayToPublic(declarations, language)
    for (const list of Object.values(said)) {
      const [first = ''] = list.split('\n')
      expect(html).toContain(first.slice(2).replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
    }
  }
})

test('a declaration speaks four languages, and none of them is left in French', () => {
  for (const [table, declaration] of Object.entries(declarations)) {
    if (declaration.about === 'nobody') continue
    const { holds } = declaration
    expect(Object.keys(holds).toSorted(), table).toEqual([...languages].toSorted())
    expect(holds.ar, table).toMatch(/[\u0600-\u06FF]/)
    expect(holds.en, table).not.toBe(holds.fr)
  }
})
