import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { undoMove } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { continueAs } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aDraft, anAct, aPerson, aProcedure, aVisit } from '#test/support/a-visit.ts'
import { receive, sitAt } from '#test/support/at-the-counter.ts'
import { testDatabase } from '#test/support/database.ts'
import { exportHeaders } from '../export-columns.ts'
import { administrativeThemes, durationRange, durationRanges, themes } from '../national-terms.ts'
import type { RecordTables } from '../record/record-visit.ts'
import { exportVisits } from './export-visits.ts'
import { countVisits } from './figures-store.ts'

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
    const [first] = await linesOf(errand, others)
    expect(first).toBe(
      `\uFEFF${exportHeaders({ whose: 'others', withSource: false, timeZone: 'Europe/Paris' }).join(';')}\r\n`,
    )
  })
})

test('the figures of the page are those that anybody counts in the file', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    await someVisits(errand)
    const figures = await countVisits(errand.db, march)
    const recount = recounted(await cellsOf(errand))
    expect(figures).toMatchObject({ visits: 5, people: 2, anonymous: 2, referred: 2 })
    expect(recount).toEqual({
      visits: figures.visits,
      minutes: figures.minutes,
      referred: figures.referred,
      themes: inFrench(figures.themes, themes),
      administrativeThemes: inFrench(figures.administrativeThemes, administrativeThemes),
      durations: inFrench(figures.durations, durationRanges),
    })
  })
})

test('the file of others carries no name and no note, one’s own carries both and runs no formula', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    const personId = await aPerson(errand)
    await aVisit(errand, { personId, draft: { ...aDraft, notes: '=HYPERLINK("http://x")' } })
    expect((await linesOf(errand, others)).join('')).not.toMatch(/HYPERLINK|Amina B\./)
    const own = (await linesOf(errand, { ...march, whose: 'own', agentId: hall.agents[0] })).join('')
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
    expect(await countVisits(errand.db, march)).toMatchObject({ visits: 1, minutes: 75, modes: { avec: 1 } })
    const [line, ...more] = await cellsOf(errand)
    expect(more).toEqual([])
    expect(line).toMatchObject({ 'ID CRA': second, 'Dernière modification le': '03/03/2026 à 10:00' })
  })
})

test('another organisation exports nothing of ours', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    await someVisits(errand)
    const elsewhere = await continueAs(errand, { door: 'system', organisationId: v7() as never })
    expect(await linesOf(elsewhere, others)).toHaveLength(1)
    expect(await countVisits(elsewhere.db, march)).toMatchObject({ visits: 0, minutes: 0 })
  })
})

async function someVisits(errand: Asking): Promise<void> {
  const [amina, other] = [await aPerson(errand), await aPerson(errand)]
  await aVisit(errand, { personId: amina })
  await aVisit(errand, { personId: amina, draft: { ...aDraft, minutes: 30, acts: [anAct, anAct] } })
  await aVisit(errand, { personId: other, draft: { ...aDraft, minutes: 60, referredTo: 'aide_sociale' } })
  await aVisit(errand, {
    draft: { ...aDraft, minutes: 119, acts: [{ ...anAct, themes: ['sante', 'email'] }] },
  })
  const detailed = {
    ...anAct,
    mode: 'relais' as const,
    themes: ['aide_aux_demarches_administratives'] as const,
    administrativeThemes: ['logement', 'justice'] as const,
  }
  await aVisit(errand, { draft: { ...aDraft, minutes: 120, acts: [detailed] } })
}

async function linesOf(errand: Asking, request: Parameters<typeof exportVisits>[1]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportVisits(errand, request)) lines.push(line)
  return lines
}

type Cells = Readonly<Record<string, string>>

/** Reads the file back as any spreadsheet would. */
async function cellsOf(errand: Asking): Promise<readonly Cells[]> {
  const [head = '', ...lines] = await linesOf(errand, others)
  const headers = split(head.replace('\uFEFF', ''))
  return lines.map((line) => {
    const cells = split(line)
    return Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? '']))
  })
}

function split(line: string): readonly string[] {
  const cells = line.replace(/\r\n$/, '').match(/(?:"(?:[^"]|"")*"|[^;]*)(?:;|$)/g) ?? []
  return cells.map((cell) => cell.replace(/;$/, '').replaceAll(/^"|"$/g, '').replaceAll('""', '"'))
}

function recounted(lines: readonly Cells[]) {
  const minutes = lines.map((line) => Number(line['Durée (min)']))
  const said = lines.flatMap((line) => (line['Thématique(s) d’accompagnement'] ?? '').split('\n'))
  const among = (terms: Readonly<Record<string, string>>) =>
    said.filter((label) => Object.values(terms).includes(label))
  return {
    visits: lines.length,
    minutes: minutes.reduce((sum, each) => sum + each, 0),
    referred: lines.filter((line) => line['Bénéficiaire réorienté'] === 'Oui').length,
    themes: tallied(among(themes)),
    administrativeThemes: tallied(among(administrativeThemes)),
    durations: tallied(
      minutes.map((each) => durationRanges[durationRange(each) as keyof typeof durationRanges]),
    ),
  }
}

function tallied(labels: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  return counts
}

function inFrench(counts: Readonly<Record<string, number>>, terms: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(counts).map(([code, count]) => [terms[code], count]))
}
