import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { formOf } from '#platform/http/form.ts'
import { anOrganisation } from '#test/support/agents-with-password.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { hiddenFields } from '#test/support/hidden-fields.ts'
import { createOrganisation } from '../agents/create-organisation.ts'
import { readSettings, typedOf } from './settings-form.ts'
import { type Territory, unnamedTerritory } from './territory.ts'
import { findTerritory } from './territory-store.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let ccas: OrganisationId
let library: OrganisationId

const alpha: Territory = {
  ...unnamedTerritory,
  ccasName: 'CCAS d’Alpha',
  phone: '04 00 00 00 00',
  address: ['1 place de la Mairie', '01000 Alpha'],
  accent: '#7a1f5c',
  contactEmail: 'contact@alpha.example',
  privacyEmail: 'dpo@alpha.example',
  securityEmail: 'securite@alpha.example',
}
const typed = typedOf(alpha)

beforeAll(async () => {
  ccas = (await anOrganisation(db, 'CCAS d’Alpha')).organisationId as OrganisationId
  library = await db.kept({ door: 'system' }, async (errand) => {
    const created = await createOrganisation(errand, { kind: 'library', name: 'Médiathèque' })
    if (!created.ok) throw new Error(created.refusal)
    return created.value
  })
})

test.each([
  ['accent', '#ffff00', 'accent-too-pale'],
  ['accent', '#777777', 'accent-too-pale'],
  ['accent', 'red; }', 'accent-unreadable'],
  ['phone', 'appelez-nous', 'phone-unreadable'],
  ['privacy_email', 'dpo', 'email-unreadable'],
  ['host', '', 'setting-missing'],
  ['address', ' \n ', 'setting-missing'],
  ['publisher', 'x'.repeat(301), 'setting-too-long'],
])('%s “%s” is refused: %s', (field, text, refusal) => {
  expect(reading({ ...typed, [field]: text })).toEqual({ problems: { [field]: refusal } })
})

test.each(['', '#767676', '#0D5C63'])('the colour “%s” may be used', (accent) => {
  expect(reading({ ...typed, accent })).toMatchObject({
    settings: { accent: accent.toLowerCase() || undefined },
  })
})

test('an administrator of the CCAS describes the town, and every page says it', async () => {
  const administrator = await app().signIn('administrator', ccas)
  expect((await app().post('/reglages', typed, administrator)).location).toBe('/reglages?enregistre')
  expect((await app().get('/mentions-legales')).html).toContain('contact@alpha.example')
  const kept = await db.kept({ door: 'visitor' }, findTerritory)
  expect(kept).toMatchObject({ ccasName: 'CCAS d’Alpha', accent: '#7a1f5c', address: alpha.address })
})

test('a setting that is refused comes back with all that was typed', async () => {
  const administrator = await app().signIn('administrator', ccas)
  const wrong = { ...typed, accent: '#ffff00', host: 'Chez <nous>' }
  const { html, status } = await app().post('/reglages', wrong, administrator)
  expect(status).toBe(422)
  expect(html).toContain('value="Chez &lt;nous>"')
  expect(html).toContain('trop pâle')
})

test('two administrators describe the town: what both changed is shown to the second, the rest is kept', async () => {
  const [one, other] = [await app().signIn('administrator', ccas), await app().signIn('administrator', ccas)]
  await app().post('/reglages', typed, one)
  const seen = hiddenFields((await app().get('/reglages', other)).html)
  const first = { ...typed, ...seen, phone: '04 11 11 11 11', host: 'Hébergeur du département' }
  expect((await app().post('/reglages', first, one)).status).toBe(303)
  const late = await app().post('/reglages', { ...typed, ...seen, phone: '04 22 22 22 22' }, other)
  expect(late.status).toBe(409)
  expect(late.html).toContain('04 11 11 11 11')
  expect(late.html).toContain('value="04 22 22 22 22"')
  expect(late.html).toContain('value="Hébergeur du département"')
  const chosen = { ...typed, ...hiddenFields(late.html), phone: '04 22 22 22 22' }
  const both = { ...chosen, host: 'Hébergeur du département' }
  expect((await app().post('/reglages', both, other)).status).toBe(303)
  const kept = await db.kept({ door: 'visitor' }, findTerritory)
  expect(kept).toMatchObject({ phone: '04 22 22 22 22', host: 'Hébergeur du département' })
})

test('another organisation, and another role, do not speak for the town', async () => {
  const elsewhere = await app().signIn('administrator', library)
  expect((await app().get('/reglages', elsewhere)).status).toBe(404)
  expect((await app().post('/reglages', typed, elsewhere)).status).toBe(404)
  expect((await app().post('/reglages', typed, await app().signIn('manager', ccas))).status).toBe(403)
})

test('a picture is taken for what it is, whatever its name', async () => {
  const administrator = await app().signIn('administrator', ccas)
  const send = async (picture: Uint8Array): Promise<number> => {
    const body = new FormData()
    for (const [field, text] of Object.entries(typed)) body.append(field, text)
    body.append('logo', new File([Uint8Array.from(picture)], 'logo.png', { type: 'image/png' }))
    const headers = { cookie: administrator.cookie, origin: 'http://127.0.0.1:3000' }
    const request = new Request('http://127.0.0.1:3000/reglages', { method: 'POST', body, headers })
    return (await app().fetch(request)).status
  }
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(20)])
  expect(await send(Buffer.from('<svg onload="alert(1)"/>'))).toBe(422)
  expect(await send(Buffer.concat([png, Buffer.alloc(101 * 1024)]))).toBe(422)
  expect(await send(png)).toBe(303)
  const logo = await app().get('/logo')
  expect(logo.headers.get('content-type')).toBe('image/png')
  await app().post('/reglages', { ...typed, logo_remove: '1' }, administrator)
  expect((await app().get('/logo')).status).toBe(404)
})

function reading(fields: Readonly<Record<string, string>>): ReturnType<typeof readSettings> {
  return readSettings(formOf(Object.entries(fields).map(([field, text]) => [field, [text]])))
}
