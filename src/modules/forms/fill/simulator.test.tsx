import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Asker } from '#platform/db/errand.ts'
import { everyone } from '#platform/http/access.ts'
import { noAddressFinder } from '#platform/geocoder/address-finder.ts'
import { aForm, aPage, aPublishedForm, aQuestion, inFrench } from '#test/support/a-form.ts'
import { aPerson } from '#test/support/a-visit.ts'
import type { Database } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { mounted, type Page as Shown } from '#test/support/mounted.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import type { Group } from '../definition/definition.ts'
import type { KnownFacts } from '../draft/known-facts.ts'
import type { Afterwards, FormsOptions } from '../forms-options.ts'
import type { Sitting } from '../journey/walk.ts'
import { draftRoute } from './draft-route.ts'
import { fillRoutes } from './fill-routes.tsx'
import { draftPartUrl } from './urls.ts'

const db = testDatabase<Database>()
const whole = { type: 'whole-number' } as const
const short = { type: 'short-text' } as const
const household: Group = {
  step: 'group',
  id: 'foyer',
  title: inFrench('Votre foyer'),
  least: 1,
  most: 6,
  rowTitle: inFrench('Personne {prenom}'),
  addRow: inFrench('Ajouter une personne'),
  pages: [aPage(aQuestion('prenom', short)), aPage(aQuestion('age', whole))],
}
const definition = aForm(
  'droits',
  [
    aPage(aQuestion('commune', short)),
    household,
    aPage(aQuestion('loyer', whole, { mayNotKnow: true })),
    aPage(aQuestion('revenu', whole, { mayNotKnow: true })),
    aPage(aQuestion('epargne', whole, { mayNotKnow: true })),
  ],
  { kind: 'simulator' },
)

const seen = { source: inFrench('votre dossier'), on: '2026-01-12' as KnownFacts['answers'][number]['on'] }
const facts: KnownFacts = {
  answers: [
    { question: 'commune', raw: { value: ['Lens'] }, ...seen },
    { question: 'loyer', raw: { value: ['beaucoup'] }, ...seen },
    { question: 'nulle-part', raw: { value: ['1'] }, ...seen },
  ],
  rows: ['Awa', 'Binta'].map((name) => ({
    group: 'foyer',
    answers: [
      { question: 'prenom', raw: { value: [name] }, ...seen },
      { question: 'age', raw: { value: ['7'] }, ...seen },
    ],
  })),
}

/** A high income settles it: savings change nothing any more. */
const simulator: Afterwards = {
  steer: (sitting) =>
    revenueIn(sitting) > 2000 ? ['commune', 'prenom', 'age', 'loyer', 'revenu'] : undefined,
  proposals: () => Promise.resolve(facts),
  result: (_errand, at) =>
    Promise.resolve({
      title: 'Vos droits',
      content: (
        <div>
          <h1>Vos droits</h1>
          <p>Revenu {revenueIn(at.sitting)}</p>
          <a href={at.changeHref('loyer') ?? ''}>Corriger le loyer</a>
          {at.nextHref === undefined ? 'Tout est dit' : <a href={at.nextHref}>Il reste une question</a>}
          {at.spared.map(({ question, href }) => (
            <a key={href} href={href}>
              Sans effet : {question.id}
            </a>
          ))}
          <p>{at.resume?.code}</p>
        </div>
      ),
    }),
}

function revenueIn({ answers }: Sitting): number {
  const seenValue = answers.given.find(({ question }) => question === 'revenu')?.seen
  return seenValue?.type === 'number' ? seenValue.value : 0
}

const options: FormsOptions = {
  sealingKey: new Uint8Array(32).fill(7),
  publicUrl: 'http://here',
  secureCookies: false,
  addresses: noAddressFinder,
  afterwards: { simulator },
  shippedDefinitions: [],
}
const routes = fillRoutes(options)
routes.get(
  draftPartUrl(':draftId', 'droits/papier'),
  everyone,
  draftRoute(options, ({ asked, draft }) => asked.text(`papier de ${draft.formId}`)),
)
const site = mounted(db, routes)

let organisationId: OrganisationId
let amina: Asker
let personId: PersonId

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'mediator', organisationId })
  amina = { door: 'agent', organisationId, agentId, role: 'mediator' }
  await aPublishedForm(db, { organisationId, definition })
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  personId = await db.kept(amina, (errand) => aPerson(errand, {}))
})

interface Session {
  url(path: string): string
  get(path: string): Promise<Shown>
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Shown>
  answer(question: string, value: string, more?: Readonly<Record<string, string>>): Promise<Shown>
}

async function begin(): Promise<Session> {
  const fields = { formulaire: 'droits', langue: 'fr', request_id: v7() }
  const { location } = await site.post(`/personnes/${personId}/formulaires`, fields, amina)
  const url = (path: string): string =>
    `/reponses/${/\/reponses\/([0-9a-f-]{36})/.exec(location ?? '')?.[1]}${path}`
  const session: Session = {
    url,
    get: (path) => site.get(url(path), amina),
    post: (path, more = {}) => site.post(url(path), { request_id: v7(), ...more }, amina),
    answer: (question, value, more = {}) =>
      session.post(`/page/p-${question}`, {
        [`q.${question}.value`]: value,
        [`revision.${question}`]: '0',
        ...more,
      }),
  }
  return session
}

describe('what her file knows', () => {
  test('is not asked: the first question is the one that nobody can answer for her', async () => {
    const agent = await begin()
    expect((await agent.get('')).location).toBe(agent.url('/page/p-loyer'))
    const { html } = await agent.get('/page/p-loyer')
    expect(html).toContain('Nous connaissons déjà 5 réponses.')
    expect(html).toContain(agent.url('/verification'))
  })

  test('is listed with where it comes from and the day it was seen, and may be changed', async () => {
    const agent = await begin()
    const known = 'D’après votre dossier, vu le 12 janvier 2026'
    expect((await agent.get('/verification')).html.split(known)).toHaveLength(6)
    const page = await agent.get('/page/p-commune?retour=resultat')
    expect([page.html.includes(known), page.html.includes('value="Lens"')]).toEqual([true, true])
    await agent.answer('commune', 'Liévin', { 'revision.commune': '1' })
    const after = (await agent.get('/verification')).html
    expect([after.split(known).length, after.includes('Liévin')]).toEqual([5, true])
  })

  test('kept as it stands, it is still what her file knows; a fact that cannot be read is asked', async () => {
    const agent = await begin()
    await agent.answer('commune', 'Lens', { 'revision.commune': '1' })
    expect((await agent.get('/page/p-commune')).html).toContain('D’après votre dossier')
    expect((await agent.get('/page/p-loyer')).html).not.toContain('beaucoup')
  })
})

describe('a result before anything is sent', () => {
  test('the last question leads to it; an answer changed from it leads back to it', async () => {
    const agent = await begin()
    await agent.answer('loyer', '400')
    await agent.answer('revenu', '900')
    expect((await agent.answer('epargne', '0')).location).toBe(agent.url('/resultat'))
    const result = await agent.get('/resultat')
    expect(result.html).toMatch(/Revenu 900.*Tout est dit/s)
    expect(result.html).toContain(`href="${agent.url('/page/p-loyer?retour=resultat')}"`)
    const back = await agent.answer('loyer', '500', { 'revision.loyer': '1', retour: 'resultat' })
    expect(back.location).toBe(agent.url('/resultat'))
    expect((await agent.get('')).location).toBe(agent.url('/resultat'))
  })

  test('may be looked at before the end, and says what is left', async () => {
    const agent = await begin()
    expect((await agent.get('/resultat')).html).toContain(`href="${agent.url('/page/p-loyer')}"`)
  })

  test('the list of answers leads to it, and sends nothing', async () => {
    const agent = await begin()
    for (const [question, value] of [
      ['loyer', '1'],
      ['revenu', '1'],
      ['epargne', '1'],
    ] as const)
      await agent.answer(question, value)
    const { html } = await agent.get('/verification')
    expect([html.includes('Voir le résultat'), html.includes(agent.url('/envoi'))]).toEqual([true, false])
  })

  test('another module has pages of its own under the draft, for whoever has it open', async () => {
    const agent = await begin()
    expect((await agent.get('/droits/papier')).html).toBe('papier de droits')
    const nobody: Asker = { door: 'visitor' }
    expect((await site.get(agent.url('/droits/papier'), nobody)).location).toContain('/reprise')
  })
})

describe('questions that change nothing', () => {
  test('are passed over, and that is said; one may answer them all the same', async () => {
    const agent = await begin()
    await agent.answer('loyer', '400')
    expect((await agent.answer('revenu', '3000')).location).toBe(agent.url('/resultat'))
    expect((await agent.get('/resultat')).html).toContain('Sans effet : epargne')
    expect((await agent.get('/verification')).html).toContain('cela ne change pas le résultat')
    expect((await agent.get('/page/p-epargne')).status).toBe(200)
    await agent.answer('epargne', '12')
    expect((await agent.get('/resultat')).html).not.toContain('Sans effet')
  })

  test('are asked again when an answer makes them count', async () => {
    const agent = await begin()
    await agent.answer('loyer', '400')
    await agent.answer('revenu', '3000')
    const back = await agent.answer('revenu', '900', { 'revision.revenu': '1', retour: 'resultat' })
    expect(back.location).toBe(`${agent.url('/page/p-epargne')}?retour=resultat`)
  })
})
