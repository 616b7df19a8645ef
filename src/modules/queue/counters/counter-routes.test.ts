import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { testDatabase } from '#test/support/database.ts'
import { mounted, type Page } from '#test/support/mounted.ts'
import type { Tables } from '../queue-options.ts'
import { queueRoutes } from '../routes.tsx'
import { takeTicket } from '../take-ticket.ts'
import { findTicket } from '../ticket-store.ts'
import type { Ticket } from '../ticket.ts'
import { counterView } from './counter-view.ts'

const db = testDatabase<Tables>()
const routes = queueRoutes({ live: { stream: () => new Response('live') }, publicUrl: 'http://here' })
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db, { counters: 3, services: 2 })
})

function post(
  path: string,
  fields: Record<string, string | readonly string[]> = {},
  agent = 0,
): Promise<Page> {
  return mounted(db, routes).post(path, { request_id: v7(), ...fields }, hall.asAgent(agent))
}

function page(path: string, agent = 0): Promise<Page> {
  return mounted(db, routes).get(path, hall.asAgent(agent))
}

async function take(legalPriority = false): Promise<Ticket> {
  const taken = await db.kept(hall.asSite(), (errand) =>
    takeTicket(errand, {
      siteId: hall.site.id,
      serviceId: hall.service.id,
      origin: 'kiosk',
      language: 'ar',
      legalPriority,
      requestId: v7(),
    }),
  )
  if (!taken.ok) throw new Error(taken.refusal)
  return taken.value.ticket
}

async function read({ id }: Pick<Ticket, 'id'>): Promise<Ticket> {
  const ticket = await db.kept(hall.asAgent(), (errand) => findTicket(errand.db, id))
  return ticket!
}

const atPlace = (action: string): string => `/file/${hall.site.id}/${action}`

test('an agent with one place goes straight to it, opens her counter and lands on her screen', async () => {
  expect(await page('/file')).toMatchObject({ status: 303, location: `/file/${hall.site.id}` })
  const shown = await page(`/file/${hall.site.id}`)
  expect(shown.html).toContain('Ouvrir un guichet')
  expect(shown.html).toContain('Aucun guichet n’est ouvert')
  const opened = await post(atPlace('guichet'), {
    guichet: hall.counters[0]!.id,
    services: hall.services.map(({ id }) => id),
  })
  expect(opened).toMatchObject({ status: 303, location: '/guichet' })
  expect((await page(`/file/${hall.site.id}`)).html).toContain('Vous êtes au Guichet 1')
})

test('a counter without a service is shown again with what was ticked', async () => {
  const answer = await post(atPlace('guichet'), { guichet: hall.counters[1]!.id }, 1)
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('Cochez au moins un service.')
  expect(answer.html).toMatch(new RegExp(`value="${hall.counters[1]!.id}"[^>]* checked`))
})

test('a ticket at the desk takes one press, and its number is said', async () => {
  const given = await post(atPlace('ticket'), { service: hall.service.id, langue: 'fr' })
  expect(given.location).toBe(`/file/${hall.site.id}?ticket=A1`)
  expect((await page(given.location!)).html).toContain('Ticket donné\u00a0: A\u00a0001')
  await post(atPlace('appel'))
  const view = await db.kept(hall.asAgent(), (errand) => counterView(errand))
  expect(view?.current?.ticket).toMatchObject({ letter: 'A', number: 1, state: 'called' })
  const order = `/file/ticket/${view!.current!.ticket.id}`
  await post(`${order}/accueil`)
  await post(`${order}/fin`, { issue: 'resolved' })
})

test('an hour that cannot be read is shown again with what was typed', async () => {
  const answer = await post(atPlace('ticket'), {
    service: hall.service.id,
    rendez_vous: 'midi',
    langue: 'ar',
  })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('value="midi"')
  expect(answer.html).toContain('Écrivez une heure comme 12:30.')
})

test('the line says who waits, since when, in which language and why in that order', async () => {
  const plain = await take()
  const first = await take(true)
  const { html } = await page(`/file/${hall.site.id}`)
  expect(html.indexOf(first.number.toString().padStart(3, '0'))).toBeLessThan(
    html.indexOf(plain.number.toString().padStart(3, '0')),
  )
  expect(html).toContain('Priorité prévue par la loi')
  expect(html).toContain('À appeler avant 11:00')
  expect(html).toContain('arabe')
  await post(`/file/ticket/${first.id}/priorite`, { carte: 'absente' })
  expect(await read(first)).toMatchObject({ rank: 1, arrivedAt: first.arrivedAt })
  await post(`/file/ticket/${first.id}/depart`)
  await post(`/file/ticket/${plain.id}/depart`)
})

test('a press that cannot be goes back to the page it was on, which says why', async () => {
  const answer = await post(atPlace('appel'), { retour: '/guichet?vue=large&refus=too-old' })
  expect(answer).toMatchObject({ status: 303, location: '/guichet?vue=large&refus=nobody-waiting' })
  expect((await page(`/file/${hall.site.id}?refus=nobody-waiting`)).html).toContain(
    'Personne n’attend pour vos services.',
  )
  expect((await page(`/file/${hall.site.id}?refus=constructor`)).html).not.toContain('Ce n’est pas fait')
})

test('a way back that leads elsewhere is not taken', async () => {
  const answer = await post(atPlace('appel'), { retour: '//ailleurs.example/' })
  expect(answer.location).toBe('/guichet?refus=nobody-waiting')
})

test('a word for the next agent that is too long is shown again, whole', async () => {
  const ticket = await take()
  await post(atPlace('appel'))
  await post(`/file/ticket/${ticket.id}/accueil`)
  const mot = 'Elle revient avec son avis. '.repeat(30)
  const vers = `service:${hall.services[1]!.id}`
  const answer = await post(`/file/ticket/${ticket.id}/transfert`, { vers, mot })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(mot.trim())
  expect(answer.html).toContain('500\u00a0signes au plus')
  expect(answer.html).toContain('href="#field-transfer-mot"')
  expect(await read(ticket)).toMatchObject({ state: 'serving' })
  expect((await post(`/file/ticket/${ticket.id}/transfert`, { vers, mot: 'Avis reçu.' })).status).toBe(303)
  expect(await read(ticket)).toMatchObject({ state: 'waiting', leg: 2, serviceId: hall.services[1]!.id })
  await post(`/file/ticket/${ticket.id}/depart`)
})

test('a manager sees what has ended today and puts it back in the line, with a reason', async () => {
  const ticket = await take()
  await post(`/file/ticket/${ticket.id}/depart`)
  const manager = { ...hall.asAgent(2), role: 'manager' as const }
  const app = mounted(db, routes)
  expect((await page(`/file/${hall.site.id}`)).html).not.toContain('Tickets terminés aujourd’hui')
  expect((await app.get(`/file/${hall.site.id}`, manager)).html).toContain(
    `/file/ticket/${ticket.id}/reouverture`,
  )
  const reopen = (raison: string) =>
    app.post(`/file/ticket/${ticket.id}/reouverture`, { raison, request_id: v7(), retour: '/file' }, manager)
  expect((await reopen('parce que')).location).toBe('/file?refus=choice-missing')
  expect((await reopen('came-back')).location).toBe('/file')
  expect(await read(ticket)).toMatchObject({ state: 'waiting' })
  await post(`/file/ticket/${ticket.id}/depart`)
})

test('a pause is planned, shown, refused when it overlaps, and withdrawn', async () => {
  expect((await post(atPlace('guichet/pause'), { de: '12h', a: '13:00', retour: atPlace('') })).status).toBe(
    303,
  )
  const shown = await page(`/file/${hall.site.id}`)
  expect(shown.html).toContain('De 12:00 à 13:00')
  const again = await post(atPlace('guichet/pause'), { de: '12:30', a: '13:30' })
  expect(again.status).toBe(422)
  expect(again.html).toContain('Une pause est déjà prévue à ce moment.')
  const pause = /name="pause" value="([0-9a-f-]{36})"/.exec(shown.html)?.[1] ?? ''
  await post(atPlace('guichet/pause/annulation'), { pause })
  expect((await page(`/file/${hall.site.id}`)).html).not.toContain('De 12:00 à 13:00')
})

test.each([
  ['/file/ticket/pas-un-ticket/appel'],
  [`/file/ticket/${v7()}/appel`],
  [`/file/${v7()}/guichet`],
  ['/file/nulle-part/ticket'],
])('%s is not there', async (path) => {
  expect((await post(path, { retour: '/guichet' })).status).toBe(404)
})

test('the place and the tickets of another organisation are not there', async () => {
  const ticket = await take()
  const other = await aSite(db)
  const asStranger = other.asAgent()
  const app = mounted(db, routes)
  expect((await app.get(`/file/${hall.site.id}`, asStranger)).status).toBe(404)
  for (const action of ['appel', 'rappel', 'accueil', 'depart', 'fin', 'absence', 'reprise', 'priorite']) {
    const fields = { issue: 'resolved', carte: 'vue', request_id: v7() }
    await app.post(`/file/ticket/${ticket.id}/${action}`, fields, asStranger)
  }
  expect(await read(ticket)).toEqual(ticket)
})

test('everybody may listen to the numbers of a place, and to nothing that is not one', async () => {
  const app = mounted(db, routes)
  expect((await app.get(`/file/${hall.site.id}/direct`, { door: 'visitor' })).html).toBe('live')
  expect((await app.get(`/file/${v7()}/direct`, { door: 'visitor' })).status).toBe(404)
})
