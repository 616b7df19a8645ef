import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, testApp } from '#test/support/app.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { openCounter } from '../index.ts'
import type { Site } from '../site.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

const kiosk = (path = '', at = hall): string => `/borne/${at.site.id}${path}`

async function take(fields: Record<string, string> = {}, at = hall, language = 'fr'): Promise<Answer> {
  return app().post(kiosk(`/ticket?langue=${language}`, at), {
    service: at.service.id,
    priorite: 'non',
    request_id: v7(),
    ...fields,
  })
}

async function ticketsOf(at: ASite): Promise<readonly { language: string; legal_priority: boolean }[]> {
  return query(db.owner.db)
    .selectFrom('ticket')
    .select(['language', 'legal_priority'])
    .where('site_id', '=', at.site.id)
    .orderBy('taken_seq')
    .execute()
}

async function eventsOf(at: ASite): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('site_event')
    .select('type')
    .where('site_id', '=', at.site.id)
    .orderBy('seq')
    .execute()
  return rows.map(({ type }) => type)
}

describe('the whole way, in Arabic, without a script', () => {
  test('greets in four languages, asks what for, asks about priority, gives a ticket', async () => {
    const quiet = await aSite(db)
    const start = await app().get(kiosk('', quiet))
    for (const greeting of ['Bonjour', 'Simplifié', 'Hello', 'مرحبا']) expect(start.html).toContain(greeting)

    const service = await app().get(linkTo(start, /service\?langue=ar/))
    expect(service.html).toContain('<html lang="ar" dir="rtl">')
    expect(service.html).toContain('لماذا أتيت اليوم؟')

    const priority = await app().get(linkTo(service, new RegExp(quiet.service.id)))
    expect(priority.html).toContain('هل لديك حق الأولوية؟')
    expect(priority.html).toContain('L. 241-3')

    const form = formOf(priority, 'ticket')
    const taken = await app().post(form.action, { ...form.fields, priorite: 'oui' })
    expect(taken.status).toBe(303)

    const ticket = await app().get(taken.location ?? '')
    expect(ticket.html).toContain('<bdi class="kiosk-ticket__number" dir="ltr">A\u00a0001</bdi>')
    expect(ticket.html).toContain('اطبع التذكرة')
    expect(ticket.html).toContain('<svg class="qr-code"')
    expect(await ticketsOf(quiet)).toEqual([{ language: 'ar', legal_priority: true }])
  })

  test('every page but the first goes back by itself, the ticket sooner', async () => {
    const ticket = await app().get((await take()).location ?? '')
    const refresh = /<noscript><meta http-equiv="refresh" content="(\d+);url=([^"]+)"/
    expect((await app().get(kiosk())).html).not.toMatch(refresh)
    const service = refresh.exec((await app().get(kiosk('/service?langue=ar'))).html)
    expect(service?.slice(1)).toEqual(['60', kiosk('/fin?langue=ar')])
    expect(refresh.exec(ticket.html)?.[1]).toBe('20')
    expect(refresh.exec((await app().get(kiosk('/fin'))).html)?.slice(1)).toEqual(['8', kiosk()])
  })

  test('« recommencer » and « appeler un agent » are on every screen, also when there is no ticket', async () => {
    const closed = await aSite(db, { site: { week: neverOpen } })
    const pages = [
      kiosk(),
      kiosk('/service?langue=fr'),
      kiosk(`/priorite?langue=fr&service=${hall.service.id}`),
      (await take()).location ?? '',
      kiosk('/aide'),
      kiosk('/fin'),
      kiosk('/service', closed),
    ]
    for (const page of pages) {
      const { html } = await app().get(page)
      expect(html).toContain('Recommencer')
      expect(html).toMatch(
        /<form class="form" action="\/borne\/[^"]+\/aide\?langue=fr" method="post" autocomplete="off"/,
      )
    }
  })
})

describe('nothing of one person is left to the next', () => {
  test('no page sets a cookie, and none reads one', async () => {
    const taken = await take({}, hall, 'ar')
    const answers = [
      taken,
      await app().get(kiosk('/service?langue=ar')),
      await app().get(taken.location ?? ''),
      await app().get(kiosk('/fin?langue=ar')),
    ]
    expect(answers.map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null, null, null])
    const asked = new Request(`http://127.0.0.1:3000${kiosk()}`, { headers: { cookie: 'cote_language=ar' } })
    expect(await (await app().fetch(asked)).text()).toContain('<html lang="fr"')
  })

  test('an agent signed in on the same browser is nobody here', async () => {
    const agent = await app().signIn('mediator', hall.organisationId)
    const { html } = await app().get(kiosk('/service'), agent)
    expect(html).not.toContain('/deconnexion')
    expect(html).toContain('langue=ar')
  })

  test('the end says that the screen is clean, and clears what a browser keeps', async () => {
    const end = await app().get(kiosk('/fin'))
    expect(end.headers.get('clear-site-data')).toBe('"cookies", "storage"')
    expect(end.headers.get('cache-control')).toBe('no-store')
    expect(end.html).toContain('l’écran est effacé')
  })

  test('« retour » shows a ticket for three minutes, to whoever stands there', async () => {
    const { location } = await take()
    const other = await aSite(db)
    const elsewhere = (location ?? '').replace(hall.site.id, other.site.id)
    expect((await app().get(elsewhere)).location).toBe(kiosk('', other))
    db.setClock('2026-03-03T09:02:00Z')
    expect((await app().get(location ?? '')).status).toBe(200)
    db.setClock('2026-03-03T09:04:00Z')
    expect((await app().get(location ?? '')).location).toBe(kiosk())
    db.setClock('2026-03-03T09:00:00Z')
  })
})

describe('a finger that trembles', () => {
  test('pressed twice, the button gives one ticket', async () => {
    const site = await aSite(db)
    const requestId = v7()
    const [first, second] = await Promise.all([
      take({ request_id: requestId }, site),
      take({ request_id: requestId, priorite: 'oui' }, site),
    ])
    expect(first.location).toBe(second.location)
    expect(await ticketsOf(site)).toHaveLength(1)
  })

  test('an answer that is missing asks the question again', async () => {
    for (const fields of [{ priorite: '' }, { priorite: 'peut-être' }, { service: '' }, { service: '%00' }]) {
      expect((await take(fields)).location).toBe(kiosk('/service?langue=fr'))
    }
    for (const service of ['', 'x', v7()]) {
      const { location } = await app().get(kiosk(`/priorite?langue=en&service=${service}`))
      expect(location).toBe(kiosk('/service?langue=en'))
    }
  })

  test('a page of trouble does not stay on a screen that nobody looks after', async () => {
    const nowhere = v7()
    const { status, headers } = await app().get(`/borne/${nowhere}/service`)
    expect([status, headers.get('refresh')]).toEqual([404, `10;url=/borne/${nowhere}`])
    expect((await app().get('/nulle-part')).headers.get('refresh')).toBeNull()
  })

  test('an address that is no place is not there', async () => {
    for (const address of [
      `/borne/${v7()}`,
      '/borne/x',
      '/borne/%00',
      '/borne/%E0%A4%A',
      `/borne/${v7()}/aide`,
    ])
      expect((await app().get(address)).status).toBe(404)
    expect((await app().get(kiosk('/ticket'))).location).toBe(kiosk('/service?langue=fr'))
  })
})

describe('no ticket is given, and one is told what to do', () => {
  test('the place is closed: its hours', async () => {
    const closed = await aSite(db, { site: { week: neverOpen } })
    const shown = await app().get(kiosk('/service', closed))
    expect([shown.status, shown.html.includes('L’accueil est fermé')]).toEqual([409, true])
    const refused = await take({}, closed)
    expect([refused.status, refused.html.includes('jeudi')]).toEqual([409, true])
  })

  test('too many tickets at once: a pause', async () => {
    const busy = await aSite(db, { site: { ticketsPerMinute: 1 } })
    await take({}, busy)
    const refused = await take({}, busy)
    expect([refused.status, refused.html.includes('Attendez une minute')]).toEqual([429, true])
  })

  test('no more today for this service, or no longer given: another choice', async () => {
    const site = await aSite(db)
    await query(db.owner.db)
      .updateTable('service')
      .set({ daily_cap: 1 })
      .where('id', '=', site.service.id)
      .execute()
    await take({}, site)
    const full = await take({}, site)
    expect([full.status, full.html.includes('Choisir autre chose')]).toEqual([409, true])
    const gone = await take({ service: v7() }, site)
    expect([gone.status, gone.html.includes('plus proposée')]).toEqual([409, true])
  })
})

describe('an agent is called', () => {
  test('once for a press that trembles, and never in a flood', async () => {
    const site = await aSite(db)
    const requestId = v7()
    for (const request_id of [requestId, requestId, v7(), v7(), v7(), v7(), v7()]) {
      const told = await app().post(kiosk('/aide?langue=en', site), { request_id })
      expect(told.location).toBe(kiosk('/aide?langue=en', site))
    }
    expect(await eventsOf(site)).toEqual(['help-asked', 'help-asked', 'help-asked'])
    expect((await app().get(kiosk('/aide?langue=en', site))).html).toContain(
      'A member of staff has been told',
    )
  })

  test('also while the place is closed', async () => {
    const closed = await aSite(db, { site: { week: neverOpen } })
    await app().post(kiosk('/aide', closed), { request_id: v7() })
    expect(await eventsOf(closed)).toEqual(['help-asked'])
  })
})

test('the ticket says how many stand before and how long it takes, once a counter is open', async () => {
  const site = await aSite(db)
  await take({}, site)
  const alone = await app().get((await take({}, site)).location ?? '')
  expect(alone.html).toContain('Aucun guichet n’est ouvert')
  const skills = site.services.map(({ id }) => id)
  const counterId = site.counters[0]!.id
  await db.kept(site.asAgent(), (errand) =>
    openCounter(errand, { siteId: site.site.id, counterId, skills, requestId: v7() }),
  )
  const third = await app().get((await take({}, site)).location ?? '')
  expect(third.html).toContain('2 personnes avant vous')
  expect(third.html).toMatch(/Entre \d+ et \d+\u00a0minutes|Plus d’une heure/)
})

const neverOpen: Site['week'] = [[], [], [], [{ opens: '13:30', closes: '19:00' }], [], [], []]

function linkTo({ html }: Answer, wanted: RegExp): string {
  const links = [...html.matchAll(/<a class="tile" href="([^"]+)"/g)].map(([, href]) => decoded(href))
  return links.find((href) => wanted.test(href)) ?? 'no such link'
}

function formOf(
  { html }: Answer,
  step: string,
): { readonly action: string; readonly fields: Record<string, string> } {
  const [, action, inside = ''] =
    new RegExp(`<form class="form" action="([^"]+/${step}[^"]*)"[^>]*>(.*?)</form>`).exec(html) ?? []
  const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return {
    action: decoded(action),
    fields: Object.fromEntries(hidden.map(([, name, value]) => [name, value])),
  }
}

function decoded(attribute = ''): string {
  return attribute.replaceAll('&amp;', '&')
}
