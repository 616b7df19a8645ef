import { expect, test } from 'vitest'
import { type Database, testApp } from '#test/support/app.ts'
import { aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)

test('a new screen is led to its place, and asked which when there are several', async () => {
  expect((await app().get('/borne')).html).toContain('Aucun lieu d’accueil')
  const only = await aSite(db, { site: { name: 'Hôtel de ville' } })
  expect((await app().get('/borne')).location).toBe(`/borne/${only.site.id}`)
  expect((await app().get('/ecran')).location).toBe(`/ecran/${only.site.id}`)
  const second = await aSite(db, { site: { name: 'Maison du Parc' } })
  const { html } = await app().get('/ecran')
  for (const { site } of [only, second]) {
    expect(html).toContain(`href="/ecran/${site.id}"`)
    expect(html).toContain(site.name)
  }
})
