import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { publish } from '#modules/forms/index.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { satisfaction } from '../definitions/satisfaction.ts'
import { openSurvey } from '../run/open-survey.ts'
import { surveysOffered } from '../tiles.ts'
import { toDay } from '#kernel/day.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const kiosk = '/borne/0195f0a0-0000-7000-8000-000000000012'
let organisationId: OrganisationId
let tile = ''

beforeAll(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  organisationId = await anOrganisation(db)
  const { agentId } = await app().signIn('manager', organisationId)
  const manager: Asker = { door: 'agent', role: 'manager', agentId, organisationId }
  tile = await db.kept(manager, async (errand) => {
    await publish(errand, { document: satisfaction })
    await openSurvey(errand, {
      formId: satisfaction.id,
      title: 'Mars',
      ways: ['kiosk'],
      places: [],
      opensOn: toDay('2026-03-01'),
      closesOn: undefined,
      requestId: undefined,
    })
    const [offered] = await surveysOffered(errand, { way: 'kiosk', language: 'fr', back: kiosk })
    return offered?.href ?? ''
  })
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

test('at a kiosk every page, from the first to the thanks, can be cleared and clears itself', async () => {
  const start = await app().get(tile)
  expectClearing(start.html, `${kiosk}/fin`)
  const begun = await app().post(tile.split('?')[0] ?? '', { par: 'borne', borne: kiosk })
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const her = { agentId: '' as never, organisationId, cookie }
  const first = await app().get(begun.location ?? '', her)
  const question = await app().get(first.location ?? '', her)
  expectClearing(question.html, `${(begun.location ?? '').split('?')[0]}/fin`)
  const thanks = await app().get(`${tile.split('?')[0]}/merci?borne=${encodeURIComponent(kiosk)}`)
  expectClearing(thanks.html, `${kiosk}/fin`)
})

test('at a kiosk it is asked in the language she chose there', async () => {
  const inArabic = await db.kept({ door: 'site', organisationId }, async (errand) => {
    const [offered] = await surveysOffered(errand, { way: 'kiosk', language: 'ar', back: kiosk })
    return offered
  })
  expect(inArabic?.title).toBe('أبدي رأيي')
  const { html } = await app().get(inArabic?.href ?? '')
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('رأيك في زيارتك')
})

test('at home, and with an address of somebody else’s choosing, nothing is cleared', async () => {
  const [address = ''] = tile.split('?')
  for (const borne of ['', 'https://evil.example', '//evil.example/borne'])
    for (const page of [address, `${address}/merci`]) {
      const { html } = await app().get(`${page}?borne=${encodeURIComponent(borne)}`)
      expect(html).not.toContain('kiosk-timer')
      expect(html).not.toContain('Terminer et effacer')
    }
})

function expectClearing(html: string, endHref: string): void {
  expect(html).toMatch(/<footer.*Terminer et effacer l’écran/s)
  expect(html).toMatch(new RegExp(`<kiosk-timer[^>]*data-end="${endHref}"`))
}
