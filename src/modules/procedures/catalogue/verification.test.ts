import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import type { ProceduresTables } from '../tables.ts'
import { catalogue, findCatalogued } from './catalogue.ts'
import { searchCatalogue } from './search-catalogue.ts'
import { verifiedOn } from './verification.ts'
import { insertVerification, listVerifications } from './verification-store.ts'
import { verifyEntry } from './verify-entry.ts'

type Tables = ProceduresTables & JournalTables & OrganisationsTables

const db = testDatabase<Tables>()

let manager: Asker

beforeAll(async () => {
  manager = await anAsker()
})

test('an entry nobody has verified is to verify', () => {
  expect(verifiedOn(css(), [])).toBeUndefined()
})

test('the last verification counts, and one older than the source page does not', () => {
  const verifications = ['2026-01-10', '2026-03-03'].map((on) => ({ ...verification, on: toDay(on) }))
  expect(verifiedOn(css(), verifications)).toBe('2026-03-03')
  const newer = { ...css(), source: { ...css().source, dateOfPage: toDay('2026-03-04') } }
  expect(verifiedOn(newer, verifications)).toBeUndefined()
})

test('verifying twice the same day is one row, journaled once', async () => {
  await db.undone(manager, async (errand) => {
    await verifyEntry(errand, 'css-renewal')
    await verifyEntry(errand, 'css-renewal')
    expect(await listVerifications(errand.db)).toEqual([
      { code: 'css-renewal', on: errand.today, by: manager.agentId },
    ])
    const entries = await query(errand.db).selectFrom('journal_entry').select('action').execute()
    expect(entries).toEqual([{ action: 'procedures.entry-verified' }])
  })
})

test('what one organisation verified is not verified for another', async () => {
  const other = await anAsker()
  await db.undone(manager, async (errand) => {
    await verifyEntry(errand, 'css-renewal')
    expect(await listVerifications((await continueAs(errand, other)).db)).toEqual([])
  })
})

test.each([
  ['a mediator', (asker: Asker): Asker => ({ ...asker, role: 'mediator' })],
  ['a manager who signs for a colleague', (asker: Asker): Asker => ({ ...asker, agentId: someoneElse })],
])('the database refuses the verification of %s', async (_, as) => {
  const verifying = db.undone(as(manager), (errand) => insert(errand))
  await expect(verifying).rejects.toThrow(/row-level security/)
})

test.each([
  ['rsa', ['rsa-claim']],
  ['caf logement', ['housing-aid-claim']],
  ['IDENTITÉ majeur', ['identity-card-renewal']],
  ['12504', ['css-renewal']],
  ['chômage', ['jobseeker-registration', 'unemployment-benefit-claim']],
  ['j’ai perdu mon travail', ['unemployment-benefit-claim']],
  ['maman seule', ['family-support-claim']],
  ['EDF', ['energy-voucher-use', 'housing-solidarity-fund-claim']],
  ['sans papiers', ['state-medical-aid-claim']],
  ['maison de retraite', ['care-home-aid-claim']],
  ['mon mari décédé', ['survivor-pension-claim']],
  ['décès', ['death-declaration', 'death-grant-claim', 'survivor-pension-claim']],
  ['dettes', ['over-indebtedness-filing']],
  ['d’identité', ['identity-card-renewal']],
])('%s finds its entries', (typed, codes) => {
  const found = searchCatalogue(typed).map(({ code }) => code)
  expect(found).toEqual(expect.arrayContaining(codes))
  expect(found.length).toBeLessThan(catalogue.length)
})

test('an event of a life and a body narrow the list together', () => {
  const found = searchCatalogue('', { event: 'birth', body: 'caf' })
  expect(found.map(({ code }) => code)).toContain('birth-grant-claim')
  expect(found.every(({ body, lifeEvents }) => body.kind === 'caf' && lifeEvents.includes('birth'))).toBe(
    true,
  )
})

test('nothing typed finds everything, and nonsense nothing', () => {
  expect(searchCatalogue(' ’ ')).toEqual(catalogue)
  expect(searchCatalogue('rsa zzz')).toEqual([])
  expect(searchCatalogue('<script>')).toEqual([])
})

const someoneElse = '01900000-0000-7000-8000-00000000000f' as AgentId
const verification = { code: 'css-renewal', by: someoneElse }

function css(): NonNullable<ReturnType<typeof findCatalogued>> {
  const entry = findCatalogued('css-renewal')
  if (!entry) throw new Error('no CSS in the catalogue')
  return entry
}

async function insert(errand: Errand<Tables>): Promise<void> {
  const { organisationId, agentId: by } = manager
  if (!organisationId || !by) throw new Error('no manager')
  await insertVerification(errand.db, {
    code: 'rsa-claim',
    on: errand.today,
    at: errand.now,
    by,
    organisationId,
  })
}

async function anAsker(): Promise<Asker> {
  const organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'manager', organisationId })
  return { door: 'agent', organisationId, role: 'manager', agentId }
}
