import * as fc from 'fast-check'
import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '#kernel/language.ts'
import { type Answer, type Database, testApp } from '#test/support/app.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { sitAt } from '#test/support/at-the-counter.ts'
import { testDatabase } from '#test/support/database.ts'
import {
  callNext,
  finishTicket,
  holdTicket,
  markAbsent,
  recallTicket,
  startServing,
  takeTicket,
  type TicketId,
  transferTicket,
} from '../index.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

interface Held {
  readonly ticketId: TicketId
  readonly code: string
}

async function take(at = hall, language: Language = 'fr'): Promise<Held> {
  const wish = {
    siteId: at.site.id,
    serviceId: at.service.id,
    origin: 'kiosk',
    language,
    legalPriority: false,
    requestId: v7(),
  } as const
  const taken = await db.kept(at.asSite(), (errand) => takeTicket(errand, wish))
  if (!taken.ok) throw new Error(taken.refusal)
  return { ticketId: taken.value.ticket.id, code: taken.value.code }
}

/** A place of its own, a ticket, and an agent who calls it. */
async function calledTicket(): Promise<Held & { readonly at: ASite }> {
  const at = await aSite(db)
  const held = await take(at)
  await db.kept(at.asAgent(), async (errand) => {
    await sitAt(errand, at)
    await callNext(errand, { requestId: v7() })
  })
  return { ...held, at }
}

async function absentTicket(): Promise<Held & { readonly at: ASite }> {
  const held = await calledTicket()
  db.setClock('2026-03-03T09:01:00Z')
  await db.kept(held.at.asAgent(), (errand) => recallTicket(errand, { ...held, requestId: v7() }))
  db.setClock('2026-03-03T09:02:00Z')
  await db.kept(held.at.asAgent(), (errand) => markAbsent(errand, { ...held, requestId: v7() }))
  return held
}

const read = ({ code }: Held, language: Language = 'fr'): Promise<Answer> =>
  app().get(`/t/${code}?langue=${language}`)

const press = ({ code }: Held, button: 'depart' | 'retour'): Promise<Answer> =>
  app().post(`/t/${code}/${button}?langue=fr`, { request_id: v7() })

describe('a ticket in the line', () => {
  test('says its number, who stands before, and how it goes on without a script', async () => {
    await take()
    const { html, headers } = await read(await take())
    expect(html).toContain('A\u00a0002')
    expect(html).toContain('1 personne avant vous')
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="20"/></noscript>')
    expect([headers.get('set-cookie'), headers.get('cache-control')]).toEqual([null, 'no-store'])
  })

  test('speaks the language it was taken in, until another is chosen', async () => {
    const { code } = await take(hall, 'ar')
    expect((await app().get(`/t/${code}`)).location).toBe(`/t/${code}?langue=ar`)
    const english = await app().get(`/t/${code}?langue=en`)
    expect(english.html).toContain('You are in the queue')
    expect(english.headers.get('set-cookie')).toBeNull()
    expect((await app().get(`/t/${code}`)).location).toBe(`/t/${code}?langue=ar`)
  })

  test('names nobody and no agent', async () => {
    const held = await calledTicket()
    const { html } = await read(held)
    expect(html).not.toContain('Amina')
    expect(html).not.toContain(held.ticketId)
  })
})

describe('a ticket that moves says so in plain words', () => {
  test('called: the counter, in the title too', async () => {
    const { html } = await read(await calledTicket())
    expect(html).toContain('<title>C’est à vous\u00a0– A\u00a0001')
    expect(html).toContain('Guichet 1')
    expect(html).toMatch(/data-state="called" data-call="[\da-f-]{36}"/)
  })

  test('set aside: her place is kept, and until when', async () => {
    const held = await calledTicket()
    await db.kept(held.at.asAgent(), async (errand) => {
      await startServing(errand, { ...held, requestId: v7() })
      await holdTicket(errand, { ...held, requestId: v7(), minutes: 15 })
    })
    const { html } = await read(held)
    expect(html).toContain('Votre place est gardée')
    expect(html).toContain('vers 10:15')
  })

  test('sent to another service: which one, without waiting again from the start', async () => {
    const held = await calledTicket()
    const goal = { serviceId: held.at.services[1]!.id }
    await db.kept(held.at.asAgent(), async (errand) => {
      await startServing(errand, { ...held, requestId: v7() })
      const sent = await transferTicket(errand, { ...held, requestId: v7(), goal, note: '' })
      expect(sent.ok).toBe(true)
    })
    expect((await read(held)).html).toContain('Vous êtes envoyé vers\u00a0: Service C')
  })

  test('finished: nothing left to wait for', async () => {
    const held = await calledTicket()
    await db.kept(held.at.asAgent(), async (errand) => {
      await startServing(errand, { ...held, requestId: v7() })
      await finishTicket(errand, { ...held, requestId: v7(), outcome: 'resolved' })
    })
    const { html } = await read(held)
    expect(html).toContain('C’est terminé')
    expect(html).not.toContain('http-equiv')
  })
})

describe('« je pars »', () => {
  test('takes her out of the line, once', async () => {
    const held = await take()
    expect((await read(held)).html).toContain('Oui, je pars')
    expect((await press(held, 'depart')).location).toBe(`/t/${held.code}?langue=fr`)
    const after = await read(held)
    expect(after.html).toContain('Vous avez quitté la file')
    expect(after.html).not.toContain('Oui, je pars')
  })

  test('pressed after the call, shows the call', async () => {
    const held = await calledTicket()
    await press(held, 'depart')
    expect((await read(held)).html).toContain('C’est à vous')
  })
})

describe('« je suis revenu »', () => {
  test('brings her back into the line within half an hour', async () => {
    const held = await absentTicket()
    expect((await read(held)).html).toContain('avant 10:32')
    await press(held, 'retour')
    expect((await read(held)).html).toContain('Vous êtes dans la file')
  })

  test('later, says to take another ticket', async () => {
    const held = await absentTicket()
    db.setClock('2026-03-03T09:33:00Z')
    const { html } = await read(held)
    expect(html).toContain('Prenez un nouveau ticket')
    expect(html).not.toContain('Je suis revenu')
    await press(held, 'retour')
    expect((await read(held)).html).toContain('Nous vous avons appelé')
  })
})

describe('a code typed by hand', () => {
  test.each([
    (code: string) => code.toLowerCase(),
    (code: string) => ` ${code.replaceAll('-', ' ')} `,
    (code: string) => code.slice(2),
    (code: string) => code.slice(0, 2) + code.slice(2).replaceAll('0', 'O').replaceAll('1', 'l'),
  ])('is read forgivingly', async (typo) => {
    const { code } = await take()
    const found = await app().get(`/t?langue=en&code=${encodeURIComponent(typo(code))}`)
    expect(found.location).toBe(`/t/${code}?langue=fr`)
    expect((await app().get(`/t/${encodeURIComponent(typo(code))}?langue=fr`)).status).toBe(200)
  })

  test('that opens nothing is shown again, with a sentence', async () => {
    const answer = await app().get('/t?code=T-0000-0001&langue=fr')
    expect(answer.status).toBe(404)
    expect(answer.html).toContain('value="T-0000-0001"')
    expect(answer.html).toContain('Aucun ticket n’a ce code')
    expect((await app().get('/t?code=')).status).toBe(422)
    expect((await app().get('/t')).status).toBe(200)
  })

  test('that opens nothing moves nothing', async () => {
    for (const button of ['depart', 'retour'] as const)
      expect((await press({ code: 'T-0000-0001', ticketId: '' as TicketId }, button)).status).toBe(404)
  })

  test('whatever it is, is a 404 or a calm refusal, never a fault', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 20 }),
      fc.stringMatching(/^T-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      fc.constantFrom('\u0000', '%00', '../..', '<script>', 'مرحبا', '😀'.repeat(30), 'T'.repeat(9_000)),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (typed) => {
        const answers = [
          await app().get(`/t/${encodeURIComponent(wellFormed(typed))}?langue=fr`),
          await app().get(`/t?code=${encodeURIComponent(wellFormed(typed))}`),
        ]
        for (const { status } of answers) expect([200, 301, 404, 422, 429]).toContain(status)
      }),
      { numRuns: 40, seed: 11 },
    )
  }, 60_000)

  test('tried sixty times from one place, waits ten minutes', async () => {
    db.setClock('2026-03-03T12:00:00Z')
    for (let tries = 0; tries < 60; tries += 1) await app().get('/t?code=T-0000-0001')
    const blocked = await app().get('/t?code=T-0000-0001')
    expect([blocked.status, blocked.html.includes('Attendez dix minutes')]).toEqual([429, true])
    expect((await read(await take())).status).toBe(200)
    db.setClock('2026-03-03T12:11:00Z')
    expect((await app().get('/t?code=T-0000-0001')).status).toBe(404)
  })
})

/** A lone surrogate cannot stand in an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDFFF]/gu, '')
}
