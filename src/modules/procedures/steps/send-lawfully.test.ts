import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { underMeasure } from '#test/support/a-protected-person.ts'
import { aPerson, aProcedure } from '#test/support/a-visit.ts'
import type { Database } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import type { ProcedureId } from '../procedure.ts'
import { sendLawfully } from './send-lawfully.ts'

const db = testDatabase<Database>()
let asker: Asker

beforeAll(async () => {
  const organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'mediator', organisationId })
  asker = { door: 'agent', organisationId, agentId, role: 'mediator' }
})

const sending = { on: toDay('2026-03-02'), way: 'online', mode: 'avec', receipt: '' } as const
const inWriting = { manner: 'in-writing', givenBy: 'UDAF' } as const

test('under tutelle a procedure is not sent without her tutor, who need not be asked again for it', async () => {
  await db.undone(asker, async (errand) => {
    const procedureId = await underTutelle(errand)
    expect(await sendLawfully(errand, { procedureId, ...sending })).toMatchObject({
      refusal: 'representative-signs',
    })
    const sent = await sendLawfully(errand, { procedureId, ...sending, assent: inWriting })
    expect(sent).toMatchObject({ ok: true })
    const again = { ...sending, on: toDay('2026-03-03') }
    expect(await sendLawfully(errand, { procedureId, ...again })).toMatchObject({ ok: true })
  })
})

test('without a measure nothing is asked', async () => {
  await db.undone(asker, async (errand) => {
    const procedureId = await aProcedure(errand, await aPerson(errand))
    expect(await sendLawfully(errand, { procedureId, ...sending })).toMatchObject({ ok: true })
  })
})

async function underTutelle(errand: Errand<Database>): Promise<ProcedureId> {
  const personId = await aPerson(errand)
  await underMeasure(errand, personId, { kind: 'tutelle' })
  return aProcedure(errand, personId)
}
