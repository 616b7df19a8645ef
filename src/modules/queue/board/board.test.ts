import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import type { Language } from '#kernel/language.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { sitAt } from '#test/support/at-the-counter.ts'
import { testDatabase } from '#test/support/database.ts'
import { StreamReader } from '#test/support/stream-reader.ts'
import { callNext, putTicketBack, takeTicket, type TicketId } from '../index.ts'
import { voiced } from './voiced-call.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let hall: ASite

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  hall = await aSite(db, { counters: 5 })
})

async function call(counter: number, language: Language = 'fr'): Promise<TicketId> {
  const wish = {
    siteId: hall.site.id,
    serviceId: hall.service.id,
    origin: 'kiosk',
    language,
    legalPriority: false,
    requestId: v7(),
  } as const
  await db.kept(hall.asSite(), (errand) => takeTicket(errand, wish))
  const called = await db.kept(hall.asAgent(counter), async (errand) => {
    await sitAt(errand, hall, counter)
    return callNext(errand, { requestId: v7() })
  })
  if (!called.ok) throw new Error(called.refusal)
  return called.value.ticketId
}

const board = async (): Promise<string> => (await app().get(`/ecran/${hall.site.id}`)).html

test('before the first call, the board greets', async () => {
  const html = await board()
  expect(html).toContain('<p class="board-welcome" data-welcome="true">Bienvenue')
  expect(html).toContain('<p class="board-number" data-slot="true" hidden>')
})

test('the last call comes first, then the three before it', async () => {
  for (const counter of [0, 1, 2, 3, 4]) {
    db.setClock(`2026-03-03T09:0${counter}:00Z`)
    await call(counter)
  }
  const shown = [...(await board()).matchAll(/data-number[^>]*>([^<]*)</g)].map(([, number]) => number)
  expect(shown).toEqual(['A\u00a0005', 'A\u00a0004', 'A\u00a0003', 'A\u00a0002'])
  const places = [...(await board()).matchAll(/data-place[^>]*>([^<]*)</g)].map(([, place]) => place)
  expect(places).toEqual(['Guichet 5', 'Guichet 4', 'Guichet 3', 'Guichet 2'])
})

test('it holds numbers and counters: no ticket, no person, no agent can be found from it', async () => {
  const ticketId = await call(0, 'ar')
  const html = await board()
  expect(html).not.toContain(ticketId)
  expect(html).not.toContain('Amina')
  for (const agent of hall.agents) expect(html).not.toContain(agent)
  const [, calls = ''] = /data-calls="([^"]*)"/.exec(html) ?? []
  const [shown] = JSON.parse(calls.replaceAll('&quot;', '"'))
  expect(Object.keys(shown).toSorted()).toEqual(['at', 'callId', 'counter', 'language', 'letter', 'number'])
})

test('a call taken back leaves the board', async () => {
  const ticketId = await call(0)
  await db.kept(hall.asAgent(0), (errand) => putTicketBack(errand, { ticketId, requestId: v7() }))
  expect(await board()).toContain('<p class="board-welcome" data-welcome="true">')
})

test('without a script it asks again every five seconds, tells the time of the place, and the law', async () => {
  const html = await board()
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="5"/></noscript>')
  expect(html).toContain('<time data-clock="true">10:00</time>')
  expect(html).toContain('L.\u00a0241-3')
  expect((await app().get(`/ecran/${hall.site.id}`)).headers.get('set-cookie')).toBeNull()
})

test('a place that is not there has no board', async () => {
  for (const address of [`/ecran/${v7()}`, '/ecran/x', '/ecran/%00']) {
    expect((await app().get(address)).status).toBe(404)
  }
})

test('the live line brings each call with its voice: French, then the language of the ticket', async () => {
  const answer = await app().fetch(new Request(`http://127.0.0.1:3000/file/${hall.site.id}/direct`))
  const screen = new StreamReader(answer)
  await screen.until(({ event }) => event === 'snapshot')
  await call(2, 'ar')
  await app().services.live.start()
  const heard = await screen.until(
    ({ event, data }) => event === 'change' && (data as { type: string }).type === 'called',
  )
  expect((heard.data as { call: { clips: string[] } }).call.clips).toEqual([
    'chime.mp3',
    ...['fr/ticket', 'fr/a', 'fr/1', 'fr/counter', 'fr/3'].map((word) => `${word}.mp3`),
    ...['ar/ticket', 'ar/a', 'ar/1', 'ar/counter', 'ar/3'].map((word) => `${word}.mp3`),
  ])
  await screen.cut()
  await app().services.live.stop()
})

test('a ticket in French or simplified French is called in French, once', () => {
  const made = {
    callId: v7(),
    letter: 'E',
    number: 7,
    counter: { number: 2, label: 'Bureau 2', speakAs: 'bureau', direction: 'ahead' as const },
    at: '2026-03-03T09:00:00Z',
  }
  const once = ['chime.mp3', 'fr/ticket.mp3', 'fr/e.mp3', 'fr/7.mp3', 'fr/office.mp3', 'fr/2.mp3']
  expect(voiced({ ...made, language: 'fr' }).clips).toEqual(once)
  expect(voiced({ ...made, language: 'fr-simple' }).clips).toEqual(once)
})
