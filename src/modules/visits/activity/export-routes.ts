import { agents } from '#platform/http/access.ts'
import { goTo } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import { longAnswer } from '#platform/http/long-answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { byteOrderMark, csvLine } from '#platform/spreadsheet/csv.ts'
import { workbook } from '#platform/spreadsheet/xlsx-stream.ts'
import { countedFor, scopeOf } from '../report/read-report.ts'
import { readReportForm } from '../report/report-form.ts'
import { activityUrl, complementsUrl, exportUrl, exportXlsxUrl, reportUrl } from '../urls.ts'
import type { Ask, Tables, VisitsOptions } from '../visits-options.ts'
import { type ExportedSheet, type ExportRequest, exportVisits, type InTurn } from './export-visits.ts'

const csv = 'text/csv; charset=utf-8'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The files of a period, in the columns of the national report, written as they are read. */
export function addExportRoutes(routes: Routes<Tables>, { inTurn }: VisitsOptions): void {
  const counters = agents(...countedFor)

  routes.get(exportUrl, counters, (asked) =>
    answer(asked, {
      name: 'activites',
      type: csv,
      of: (request) => csvOf(turnsOf(asked), 'national', request),
    }),
  )
  routes.get(complementsUrl, counters, (asked) =>
    answer(asked, {
      name: 'complements',
      type: csv,
      of: (request) => csvOf(turnsOf(asked), 'complements', request),
    }),
  )
  routes.get(exportXlsxUrl, counters, (asked) =>
    answer(asked, { name: 'activites', type: xlsx, of: (request) => xlsxOf(turnsOf(asked), request) }),
  )

  function turnsOf(asked: Ask): InTurn {
    const { asker } = asked.var.errand
    return (work) => inTurn(asker, work)
  }
}

interface FileAsked {
  readonly name: string
  readonly type: string
  readonly of: (request: ExportRequest) => AsyncIterable<string | Uint8Array>
}

async function answer(asked: Ask, { name, type, of }: FileAsked): Promise<Response> {
  const { errand } = asked.var
  const form = readQuery(asked)
  const { address, problems } = readReportForm(form, errand.today)
  if (problems) return goTo(asked, `${activityUrl}?${new URLSearchParams(form.typed)}`)
  const { whose, slice, address: allowed } = await scopeOf(errand, address)
  const { from, to } = slice
  await writeInJournal(errand, {
    action: 'visits.exported',
    subject: { kind: 'visits' },
    content: { from, to, file: reportUrl(allowed, exportUrl), kind: name },
  })
  const request = { ...slice, whose: whose === 'own' ? 'own' : 'others', salt: errand.chance(16) } as const
  const extension = type === xlsx ? 'xlsx' : 'csv'
  // The request ends, and its connection is given back, before the file is read page by page.
  return asked.body(longAnswer(of(request)), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}-${from}-${to}.${extension}"`,
  })
}

/** The file as text for spreadsheets; its headers come first, alone. */
export async function* csvOf(
  inTurn: InTurn,
  sheet: ExportedSheet,
  request: ExportRequest,
): AsyncGenerator<string> {
  let mark = byteOrderMark
  for await (const page of exportVisits(inTurn, sheet, request)) {
    yield mark + page.map(csvLine).join('')
    mark = ''
  }
}

/** The file as a workbook: the national sheet, then what a recount needs beside it. */
export function xlsxOf(inTurn: InTurn, request: ExportRequest): AsyncGenerator<Uint8Array> {
  return workbook([
    { name: 'Activités', pages: exportVisits(inTurn, 'national', request) },
    { name: 'Compléments', pages: exportVisits(inTurn, 'complements', request) },
  ])
}
