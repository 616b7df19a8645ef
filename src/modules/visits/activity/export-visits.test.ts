import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { undoMove } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { continueAs } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aDraft, anAct, aPerson, aProcedure, aVisit } from '#test/support/a-visit.ts'
import { receive, sitAt } from '#test/support/at-the-counter.ts'
import { testDatabase } from '#test/support/database.ts'
import { readCsv } from '#test/support/recount-activity.ts'
import { exportHeaders } from '../export-columns.ts'
import type { RecordTables } from '../record/record-visit.ts'
import { countFigures } from '../report/report-store.ts'
import { csvOf } from './export-routes.ts'
import type { ExportRequest } from './export-visits.ts'

const db = testDatabase<RecordTables>()
type Asking = Errand<RecordTables>
const march = { from: toDay('2026-03-01'), to: toDay('2026-03-31') }
const others = { ...march, whose: 'others' } as const
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

test('the file begins with the mark of its encoding and the national headers, in order', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    expect(await csv(errand, others)).toBe(
      `\uFEFF${exportHeaders({ whose: 'others', withSource: false, timeZone: 'Europe/Paris' }).join(';')}\r\n`,
    )
  })
})

test('the file of others carries no name and no note, one’s own carries both and runs no formula', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    const personId = await aPerson(errand)
    await aVisit(errand, { personId, draft: { ...aDraft, notes: '=HYPERLINK("http://x")' } })
    expect(await csv(errand, others)).not.toMatch(/HYPERLINK|Amina B\./)
    const own = await csv(errand, { ...march, whose: 'own', agentIds: [errand.asker.agentId as AgentId] })
    expect(own).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(own).toContain(';Amina B.;')
  })
})

test('the name of the procedure and the details of its theme leave in their columns', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    const personId = await aPerson(errand, { birth: { year: 1955, month: undefined, day: undefined } })
    const procedureId = await aProcedure(errand, personId)
    const act = {
      ...anAct,
      themes: ['aide_aux_demarches_administratives'] as const,
      administrativeThemes: ['social_sante'] as const,
      procedureId,
    }
    await aVisit(errand, { personId, draft: { ...aDraft, acts: [act] } })
    expect((await cellsOf(errand))[0]).toMatchObject({
      Date: '03/03/2026',
      Participants: '1/1',
      'Thématique(s) d’accompagnement': 'Aide aux démarches administratives\nSocial - Santé',
      'Nom de la démarche administrative': 'Renouveler la Complémentaire santé solidaire (CSS)',
      'Tranche d’âge du bénéficiaire': '70 ans et plus',
    })
  })
})

test('a visit finished, taken back and finished again counts once, and says when it was changed', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    await sitAt(errand, hall)
    const ticketId = await receive(errand, hall)
    const first = await aVisit(errand, { ticketId })
    expect(await undoMove(errand, { ticketId, requestId: v7() })).toMatchObject({ ok: true })
    const second = await aVisit(errand, { ticketId, draft: { ...aDraft, minutes: 75 } })
    expect(second).not.toBe(first)
    expect((await countFigures(errand.db, march)).totals).toMatchObject({ visits: 1, minutes: 75 })
    const [line, ...more] = await cellsOf(errand)
    expect(more).toEqual([])
    expect(line).toMatchObject({ 'ID CRA': second, 'Dernière modification le': '03/03/2026 à 10:00' })
  })
})

test('another organisation exports nothing of ours', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    await aVisit(errand)
    const elsewhere = await continueAs(errand, { door: 'system', organisationId: v7() as never })
    expect(readCsv(await csv(elsewhere, others))).toHaveLength(1)
    expect((await countFigures(elsewhere.db, march)).totals).toMatchObject({ visits: 0, minutes: 0 })
  })
})

type Cells = Readonly<Record<string, string>>

function csv(errand: Asking, request: Omit<ExportRequest, 'salt'>): Promise<string> {
  return textOf(csvOf((work) => work(errand), 'national', { ...request, salt: Buffer.alloc(16) }))
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

/** Reads the file back as any spreadsheet would. */
async function cellsOf(errand: Asking): Promise<readonly Cells[]> {
  const [headers = [], ...lines] = readCsv(await csv(errand, others))
  return lines.map((line) => Object.fromEntries(headers.map((header, index) => [header, line[index] ?? ''])))
}
