import readXlsxFile from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { readCsv, type Recount, recount } from '#test/support/recount-activity.ts'
import { aTownOfAMonth, march, type TownOfAMonth } from '#test/support/town-of-a-month.ts'
import { cutNames, type Figures } from './figure.ts'
import { rowInWords } from './figure-in-words.ts'
import { readReport } from './read-report.ts'
import type { Report } from './report.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let town: TownOfAMonth

beforeAll(async () => {
  town = await aTownOfAMonth(db, app())
}, 120_000)

test.each(['Karim', 'Amina', 'Sophie', 'Marc'] as const)(
  'every figure that %s reads is counted again from the CSV files alone, and from the workbook alone',
  async (who) => {
    const { figures, names } = await reportOf(who)
    const expected = inLabels(figures, names)
    const csv = recount(await csvOf('export.csv', who), await csvOf('complements.csv', who))
    const [national = [], complements = []] = await sheetsOf(who)
    expect(withoutAgentsOf(who, csv)).toEqual(withoutAgentsOf(who, expected))
    expect(recount(national, complements)).toEqual(csv)
    expect(figures.totals.workshops).toBeGreaterThan(0)
  },
)

test.each(['Karim', 'Amina'] as const)(
  'each number on the page of %s opens a list, page after page, that adds up to it',
  async (who) => {
    const page = await app().get(`/activite?${march}`, town.sessions[who])
    const links = [...page.html.matchAll(/<a href="(\/activite\/visites[^"]+)">([^<]+)<span/g)]
    expect(links.length).toBeGreaterThan(60)
    const wrong: string[] = []
    for (const [, href = '', written = ''] of links) {
      const sum = await addedUp(href.replaceAll('&amp;', '&'), town.sessions[who])
      if (sum !== numberIn(written)) wrong.push(`${href}: ${written} on the page, ${sum} in the list`)
    }
    expect(wrong).toEqual([])
  },
  60_000,
)

test('a manager counts the visits of social workers and reads nothing of them', async () => {
  const { figures } = await reportOf('Karim')
  const own = (await reportOf('Sophie')).figures.totals
  const social = figures.agents.find(({ agentId }) => agentId === town.sessions.Sophie.agentId)
  expect(social).toMatchObject({ visits: own.visits, participations: own.participations })
  const path = `/activite/visites?${march}&agent=${town.sessions.Sophie.agentId}&compte=accompagnements`
  const { html } = await app().get(path, town.sessions.Karim)
  expect(html).toContain('Couvert par le secret professionnel')
  expect(html).not.toMatch(/J’accompagne|E-mail|Prénom/)
})

test('a mediator counts her own work and no one else’s, whatever the address says', async () => {
  const { figures } = await reportOf('Amina')
  expect(figures.agents.map(({ agentId }) => agentId)).toEqual([town.sessions.Amina.agentId])
  const path = `/activite?${march}&agent=${town.sessions.Sophie.agentId}`
  const [asked, plain] = await Promise.all([
    app().get(path, town.sessions.Amina),
    app().get(`/activite?${march}`, town.sessions.Amina),
  ])
  expect(asked.html).toBe(plain.html)
})

test('the data-protection officer counts nothing', async () => {
  for (const path of ['/activite', '/activite/imprimer', '/activite/export.csv', '/activite/export.xlsx']) {
    expect((await app().get(path, town.sessions.Claire)).status).toBe(403)
  }
})

test('the administrator counts what is shared, and not that somebody saw a social worker', async () => {
  const { figures } = await reportOf('Marc')
  expect(figures.agents.map(({ agentId }) => agentId)).not.toContain(town.sessions.Sophie.agentId)
})

test('a team counts its members, an agent herself, and the file follows', async () => {
  const amina = (await reportOf('Amina')).figures.totals
  const national = await csvOf('export.csv', 'Karim', `&agent=${town.sessions.Amina.agentId}`)
  expect(national.length - 1).toBe(amina.participations)
})

test('what no figure says is not a page', async () => {
  for (const asked of ['', 'compte=tout', 'compte=visites&theme=email', 'compte=accompagnements&theme=x']) {
    const { status } = await app().get(`/activite/visites?${march}&${asked}`, town.sessions.Karim)
    expect(status).toBe(404)
  }
})

test('each file is written in the journal', async () => {
  const countOf = async (): Promise<number> => {
    const { rows } = await db.owner.pool.query(
      `select from journal_entry where action = 'visits.exported' and agent_id = $1`,
      [town.sessions.Karim.agentId],
    )
    return rows.length
  }
  const before = await countOf()
  await csvOf('complements.csv', 'Karim')
  expect(await countOf()).toBe(before + 1)
})

test('no count from one to four leaves on paper', async () => {
  const { html } = await app().get(
    `/activite/imprimer?${march}&agent=${town.sessions.Julien.agentId}`,
    town.sessions.Karim,
  )
  const cells = [...html.matchAll(/<td class="numeric">([^<]*)</g)].map(([, text = '']) => text)
  expect(cells).toContain('masqué')
  expect(cells.filter((text) => /^[1-4]$/.test(text))).toEqual([])
})

test('what a visit sums up is what its acts, corrections and cancellations say', async () => {
  expect(await wronglySummedUp()).toEqual([])
  await db.owner.pool.query(`update visit_cancellation set undone_at = now(), undone_by = cancelled_by
    where id = (select min(id::text)::uuid from visit_cancellation)`)
  expect(await wronglySummedUp()).toEqual([])
})

async function wronglySummedUp(): Promise<readonly unknown[]> {
  const { rows } = await db.owner.pool.query(`
    with said as (select visit_id, mode, unnest(themes) as theme, null as detail from visit_act
      union all select visit_id, mode, null, unnest(administrative_themes) from visit_act),
    counted as (select v.id, not exists (select from visit later where later.replaces_id = v.id)
        and not exists (select from visit_cancellation c where c.visit_id = v.id and c.undone_at is null) as stands,
      array(select distinct mode from said where visit_id = v.id order by 1) as modes,
      array(select distinct theme from said where visit_id = v.id and theme is not null order by 1) as themes,
      array(select distinct detail from said where visit_id = v.id and detail is not null order by 1) as details
      from visit v)
    select v.id from visit v join counted using (id)
    where (v.over_at is null) <> counted.stands or v.modes <> counted.modes or v.themes <> counted.themes
      or v.administrative_themes <> counted.details`)
  return rows
}

function reportOf(who: keyof TownOfAMonth['sessions']): Promise<Report> {
  const { organisationId, agentId } = town.sessions[who]
  const role = { Karim: 'manager', Sophie: 'social-worker', Marc: 'administrator' } as const
  const asker = {
    door: 'agent',
    organisationId,
    agentId,
    role: Reflect.get(role, who) ?? 'mediator',
  } as const
  const month = { from: toDay('2026-03-01'), to: toDay('2026-03-31') }
  return db.kept(asker, (errand) => readReport(errand, month))
}

/** The figures as a spreadsheet would name them. */
function inLabels({ totals, cuts, days, agents }: Figures, names: Report['names']): Recount {
  const tables = cutNames.map((name) => {
    const rows = Object.entries(cuts[name]).map(([code, count]) => [rowInWords(name, code), count])
    return [name, Object.fromEntries(rows)]
  })
  return {
    totals,
    tables: Object.fromEntries(tables),
    days,
    agents: Object.fromEntries(agents.map(({ agentId, ...work }) => [names.get(agentId) ?? '', work])),
  }
}

// Her own file does not say whose it is.
function withoutAgentsOf(who: string, counted: Recount): Omit<Recount, 'agents'> {
  const { totals, tables, days } = counted
  return who === 'Karim' || who === 'Marc' ? counted : { totals, tables, days }
}

async function csvOf(
  file: string,
  who: keyof TownOfAMonth['sessions'],
  only = '',
): Promise<ReturnType<typeof readCsv>> {
  const { status, html } = await app().get(`/activite/${file}?${march}${only}`, town.sessions[who])
  expect(status).toBe(200)
  return readCsv(html)
}

async function sheetsOf(who: keyof TownOfAMonth['sessions']): Promise<readonly (readonly string[])[][]> {
  const request = new Request(`http://127.0.0.1:3000/activite/export.xlsx?${march}`, {
    headers: { cookie: town.sessions[who].cookie },
  })
  const answer = await app().fetch(request)
  const sheets = await readXlsxFile(Buffer.from(await answer.arrayBuffer()), { trim: false })
  return sheets.map(({ data }) => data.map((row) => row.map((cell) => String(cell ?? ''))))
}

async function addedUp(href: string, session: Session): Promise<number> {
  const isTime = href.includes('compte=temps')
  let sum = 0
  let next: string | undefined = href
  while (next) {
    const { html }: { html: string } = await app().get(next, session)
    const rows = [...html.matchAll(/<tr><th scope="row"(.*?)<\/tr>/gs)].map(([, row = '']) => row)
    const minutes = rows.map((row) => Number(/>(\d+)\u00A0min</.exec(row)?.[1] ?? 0))
    sum += isTime ? minutes.reduce((total, each) => total + each, 0) : rows.length
    next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  return sum
}

/** « 1 240 », « 23 h 05 » in minutes. */
function numberIn(written: string): number {
  const [, hours, minutes] = /^([\d\s]+)\u00A0h\u00A0(\d{2})$/u.exec(written) ?? []
  const digits = (text: string): number => Number(text.replaceAll(/\s/gu, ''))
  return hours === undefined ? digits(written) : digits(hours) * 60 + Number(minutes)
}
