import { showPage } from '#platform/http/answer.ts'
import type { Form } from '#platform/http/form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { Ask } from '../places-options.ts'
import { columnsForm, readColumns } from './columns-form.ts'
import { ColumnsPage } from './columns-page.tsx'
import { EndPage } from './end-page.tsx'
import { listAnomalies, listDifferences } from './finding-store.ts'
import { countOf, findingKinds, type ShownFindings } from './findings-section.tsx'
import { mostOfAKind } from './most-findings.ts'
import { PlanPage } from './plan-page.tsx'
import { isAtWork, type Upload } from './upload.ts'
import { WorkingPage } from './working-page.tsx'

const secondsBetweenLooks = '2'
const perPage = 50

/** The page of a file, as far as it has come. */
export async function showUpload(asked: Ask, upload: Upload, problems?: Problems): Promise<Response> {
  const { frame } = asked.var
  const { state } = upload
  if (isAtWork(state)) {
    // The browser comes back by itself, with or without scripts.
    asked.header('refresh', secondsBetweenLooks)
    return showPage(asked, <WorkingPage {...{ frame, upload, state }} />)
  }
  if (state === 'mapping') return showColumns(asked, upload)
  if (state === 'planned') return showPlan(asked, upload, problems)
  return showPage(asked, <EndPage {...{ frame, upload, state }} />)
}

/** The columns as they are read, or as they were just said. */
export function showColumns(
  asked: Ask,
  upload: Upload,
  sent?: { readonly form: Form; readonly problems?: Problems | undefined },
): Response {
  const { frame, errand } = asked.var
  const { reading, mapping: kept } = upload
  if (!reading) throw new Error(`file ${upload.id} was never read`)
  const form = sent?.form ?? columnsForm(reading, kept ?? { rules: {} })
  const mapping = sent ? readColumns(sent.form, reading) : (kept ?? { rules: {} })
  const shown = { frame, upload, reading, form, mapping, today: errand.today, problems: sent?.problems }
  return showPage(asked, <ColumnsPage {...shown} />, sent?.problems ? 422 : 200)
}

async function showPlan(asked: Ask, upload: Upload, problems: Problems | undefined): Promise<Response> {
  const { frame } = asked.var
  const { report } = upload
  if (!report) throw new Error(`file ${upload.id} was never tried`)
  const findings = await findingsOf(asked, upload, report)
  return showPage(
    asked,
    <PlanPage {...{ frame, upload, report, findings, problems }} />,
    problems ? 422 : 200,
  )
}

async function findingsOf(
  asked: Ask,
  { id }: Upload,
  report: NonNullable<Upload['report']>,
): Promise<ShownFindings> {
  const { errand } = asked.var
  const wanted = asked.req.query('voir')
  const fullest = findingKinds.find((each) => countOf(report, each) > 0) ?? 'created'
  const kind = findingKinds.find((each) => each === wanted) ?? fullest
  const pages = Math.max(1, Math.ceil(Math.min(mostOfAKind, countOf(report, kind)) / perPage))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(asked.req.query('page'))) || 1))
  const slice = { id, limit: perPage, offset: (page - 1) * perPage }
  const isAnomalies = kind === 'anomaly'
  return {
    kind,
    page,
    pages,
    today: errand.today,
    anomalies: isAnomalies ? await listAnomalies(errand.db, slice) : [],
    differences: isAnomalies ? [] : await listDifferences(errand.db, { ...slice, kind }),
  }
}
