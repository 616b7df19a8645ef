import type { PersonId } from '#kernel/ids.ts'
import { reachOf } from '#kernel/secrecy.ts'
import { findPeople, fullName, listLeftOut, peopleById, type PeopleTables } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { ReportAddress } from '../urls.ts'
import type { BehindRows, Shown } from './behind.ts'
import { countBehind, listPeopleBehind, listVisitsBehind } from './behind-store.ts'
import type { Figure } from './figure.ts'
import { counting, type ReportTables, scopeOf } from './read-report.ts'
import type { ReportScope } from './report.ts'

export type BehindTables = ReportTables & PeopleTables

export interface FigureBehind {
  readonly address: ReportAddress
  readonly value: number
  readonly rows: BehindRows
  readonly page: number
  readonly pages: number
}

export const rowsOfAPage = 50

/** One page of what stands behind a figure; the names are for who reports her own work. */
export async function readBehind(
  errand: Errand<BehindTables>,
  { address, figure, page }: { address: ReportAddress; figure: Figure; page: number },
): Promise<FigureBehind> {
  const scope = await scopeOf(errand, address)
  const { rows, minutes } = await counting(errand, () => countBehind(errand.db, scope.slice, figure))
  const pages = Math.max(1, Math.ceil(rows / rowsOfAPage))
  const shownPage = Math.min(Math.max(1, page), pages)
  const paging = { figure, limit: rowsOfAPage, offset: (shownPage - 1) * rowsOfAPage }
  return {
    address: scope.address,
    value: figure.measure === 'minutes' ? minutes : rows,
    rows: await rowsBehind(errand, scope, paging),
    page: shownPage,
    pages,
  }
}

async function rowsBehind(
  errand: Errand<BehindTables>,
  scope: ReportScope,
  paging: { readonly figure: Figure; readonly limit: number; readonly offset: number },
): Promise<BehindRows> {
  if (paging.figure.measure === 'people') {
    const people = await counting(errand, () => listPeopleBehind(errand.db, scope.slice, paging))
    return { kind: 'people', people: await shownTo(errand, scope, people) }
  }
  const visits = await counting(errand, () => listVisitsBehind(errand.db, scope.slice, paging))
  return { kind: 'visits', visits: await shownTo(errand, scope, visits) }
}

async function shownTo<Row extends { readonly personId: PersonId | undefined; readonly secrecy: string }>(
  errand: Errand<BehindTables>,
  { whose }: ReportScope,
  rows: readonly Row[],
): Promise<readonly Shown<Row>[]> {
  const ids = whose === 'own' ? [...new Set(rows.flatMap(({ personId }) => personId ?? []))] : []
  const people = peopleById(await findPeople(errand, ids))
  // Art. 21 RGPD: who objected to statistics is counted, and named to nobody for them.
  const leftOut = new Set(await listLeftOut(errand.db, 'figures'))
  const mayReadAll = whose === 'own' || readsSocial(errand)
  return rows.map((row) => {
    const mayRead = mayReadAll || row.secrecy !== 'social'
    if (row.personId && leftOut.has(row.personId))
      return { ...row, personId: undefined, personName: undefined, mayRead, isUnnamed: true }
    const person = row.personId && people.get(row.personId)
    return { ...row, personName: person ? fullName(person.names) : undefined, mayRead }
  })
}

function readsSocial({ asker }: Errand<BehindTables>): boolean {
  const access = { content: 'visit', secrecy: 'social', action: 'read' } as const
  return asker.role !== undefined && reachOf(asker.role, access) === 'all'
}
