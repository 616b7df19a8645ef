import { expect } from 'vitest'
import type { Answer, Fields, Session, TestApp } from '#test/support/app.ts'
import type { Database } from '#test/support/app.ts'
import type { TestDatabase } from '#test/support/database.ts'

/** A survey that is open: for agents, and for whoever answers. */
export interface Opened {
  readonly url: string
  readonly answer: string
  readonly id: string
}

interface House {
  readonly app: TestApp
  readonly db: TestDatabase<Database>
  readonly manager: Session
}

/** Sends the form by which an agent opens a survey of satisfaction. */
export async function openingOf({ app, manager }: House, fields: Fields): Promise<Answer> {
  const asked = { formulaire: 'satisfaction', titre: 'Titre', par: ['link', 'poster'] }
  return app.post('/questionnaires/nouveau', { ...asked, ...dayIn('debut', '1', '3'), ...fields }, manager)
}

/** A day of 2026, in three boxes. */
export function dayIn(field: string, date: string, month: string): Fields {
  return { [`${field}_day`]: date, [`${field}_month`]: month, [`${field}_year`]: '2026' }
}

export async function aSurvey(house: House, fields: Fields): Promise<Opened> {
  const { location } = await openingOf(house, fields)
  const { html } = await house.app.get(location ?? '', house.manager)
  const [, answer = ''] = /(\/q\/[0-9A-Z]{8})/.exec(html) ?? []
  return { url: location ?? '', answer, id: (location ?? '').split('/').at(-1) ?? '' }
}

/** The end she was led to, and the key of what she filled in. */
interface Answered {
  readonly draftId: string
  readonly end: string
}

/** From the link to the thanks, page by page as a browser would. */
export async function answers(
  { app, db, manager }: House,
  { answer }: Pick<Opened, 'answer'>,
  { said, seconds = 20 }: { readonly said: Readonly<Record<string, string>>; readonly seconds?: number },
): Promise<Answered> {
  const begun = await app.post(answer, {})
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const her = { ...manager, cookie }
  const started = db.surroundings.now()
  db.setClock(new Date(started.getTime() + seconds * 1000).toISOString())
  const [, draftId = ''] = /\/reponses\/([0-9a-f-]{36})/.exec(begun.location ?? '') ?? []
  let at = (await app.get(begun.location ?? '', her)).location ?? ''
  for (let pages = 0; pages < 20 && at.startsWith('/reponses/'); pages += 1) {
    const question = /page-([a-z-]+)/.exec(at)?.[1] ?? ''
    const typed = said[question]
    const sent = await app.post(
      at,
      {
        [`revision.${question}`]: '0',
        ...(typed === undefined ? {} : { [`q.${question}.value`]: typed }),
      },
      her,
    )
    at = sent.location ?? ''
  }
  expect(at).toContain('/merci')
  db.setClock(started.toISOString())
  return { draftId, end: at }
}
