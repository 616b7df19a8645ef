import { beforeAll, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { Database } from '#test/support/app.ts'
import { aDraft, anAct, aPerson, aProcedure, sealingKey } from '#test/support/a-visit.ts'
import { underMeasure } from '#test/support/a-protected-person.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import type { Act } from '../visit.ts'
import { recordVisit, type VisitToRecord } from './record-visit.ts'

const db = testDatabase<Database>()
let asker: Asker

beforeAll(async () => {
  const organisationId: OrganisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'mediator', organisationId })
  asker = { door: 'agent', organisationId, agentId, role: 'mediator' }
})

const inHerPlace: Partial<Act> = { mode: 'a_la_place_presence', agreedAloud: true }
const present = { manner: 'present', givenBy: 'M. Leroy, tuteur' } as const
const byPhone = { manner: 'by-phone', givenBy: 'M. Leroy' } as const

describe('a visit with somebody protected', () => {
  test('a procedure under tutelle is refused until her tutor is there, and says who was', async () => {
    await db.undone(asker, async (errand) => {
      const personId = await protectedPerson(errand, 'tutelle')
      const acts = [{ ...anAct, procedureId: await aProcedure(errand, personId) }]
      expect(await tryVisit(errand, { personId, acts })).toMatchObject({ refusal: 'representative-signs' })
      expect(await tryVisit(errand, { personId, acts, assent: byPhone })).toMatchObject({ ok: false })
      expect(await tryVisit(errand, { personId, acts, assent: present })).toMatchObject({ ok: true })
      const kept = await query(errand.db).selectFrom('representative_assent').selectAll().execute()
      expect(kept).toMatchObject([
        { act: 'ask-for-a-benefit', measure: 'tutelle', manner: 'present', given_by: 'M. Leroy, tuteur' },
      ])
    })
  })

  test('under curatelle she asks for a benefit with us, but nobody does it in her place without her curator', async () => {
    await db.undone(asker, async (errand) => {
      const personId = await protectedPerson(errand, 'curatelle-simple')
      const procedureId = await aProcedure(errand, personId)
      expect(await tryVisit(errand, { personId, acts: [{ ...anAct, procedureId }] })).toMatchObject({
        ok: true,
      })
      const acts = [{ ...anAct, ...inHerPlace, procedureId }]
      expect(await tryVisit(errand, { personId, acts })).toMatchObject({ refusal: 'curator-signs' })
      expect(await tryVisit(errand, { personId, acts, assent: present })).toMatchObject({ ok: true })
    })
  })

  test('under sauvegarde de justice somebody must have looked at the decision', async () => {
    await db.undone(asker, async (errand) => {
      const personId = await protectedPerson(errand, 'sauvegarde-de-justice')
      const acts = [{ ...anAct, procedureId: await aProcedure(errand, personId) }]
      expect(await tryVisit(errand, { personId, acts })).toMatchObject({ refusal: 'entrusted-or-not' })
      const assent = { manner: 'not-entrusted', givenBy: undefined } as const
      expect(await tryVisit(errand, { personId, acts, assent })).toMatchObject({ ok: true })
    })
  })

  test('learning and being sent on are hers under every measure', async () => {
    await db.undone(asker, async (errand) => {
      const personId = await protectedPerson(errand, 'tutelle')
      const acts = [
        { ...anAct, mode: 'forme' as const },
        { ...anAct, mode: 'relais' as const },
      ]
      expect(await tryVisit(errand, { personId, acts })).toMatchObject({ ok: true })
    })
  })

  test('a measure whose last day has passed forbids nothing by itself', async () => {
    await db.undone(asker, async (errand) => {
      const personId = await protectedPerson(errand, 'tutelle', '2026-03-02')
      const acts = [{ ...anAct, procedureId: await aProcedure(errand, personId) }]
      expect(await tryVisit(errand, { personId, acts })).toMatchObject({ ok: true })
    })
  })
})

async function protectedPerson(errand: Errand<Database>, kind: string, endsOn?: string): Promise<PersonId> {
  const personId = await aPerson(errand)
  await underMeasure(errand, personId, endsOn === undefined ? { kind } : { kind, endsOn })
  return personId
}

function tryVisit(
  errand: Errand<Database>,
  { personId, acts, assent }: Pick<VisitToRecord, 'personId' | 'assent'> & { acts: readonly Act[] },
): ReturnType<typeof recordVisit> {
  const visit = { draft: { ...aDraft, acts }, personId, assent, ticketId: undefined, requestId: v7() }
  return recordVisit(errand, visit, sealingKey)
}
