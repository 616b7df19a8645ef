import { addMonths } from '#kernel/day.ts'
import { findSecrets } from '#kernel/found-secrets.ts'
import { isId } from '#kernel/ids.ts'
import { fileUrl, findPeople, findPerson, fullName } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { answerers } from '../copy/who-gives.ts'
import type { Ask, PrivacyOptions, Tables } from '../privacy-options.ts'
import { composeRegister } from '../register/compose-register.ts'
import { retentionReportUrl, retentionSettingUrl, retentionUrl } from '../urls.ts'
import { ReportPage } from './report-page.tsx'
import { RetentionPage, sayRetention } from './retention-page.tsx'
import {
  findWait,
  insertHold,
  insertRun,
  listCandidates,
  listReports,
  type RetentionReport,
  saveWait,
} from './retention-store.ts'
import { runRetentionJob } from './run-retention.ts'

const shownAtMost = 200

/** How long each thing is kept; what is past its time, and what is decided of it. */
export function addRetentionRoutes(routes: Routes<Tables>, options: PrivacyOptions): void {
  const access = agents(...answerers)
  const report = retentionReportUrl(':reportId')
  routes.get(retentionUrl, access, (asked) => showRetention(asked, options))
  routes.post(retentionSettingUrl, access, (asked) => saveSetting(asked, options))
  routes.get(report, access, (asked) => withReport(asked, (one) => showReport(asked, one, options)))
  routes.post(`${report}/effacement`, access, (asked) => withReport(asked, (one) => confirm(asked, one)))
  routes.post(`${report}/report`, access, (asked) => withReport(asked, (one) => setAside(asked, one)))
  routes.post(`${report}/garder`, access, (asked) => withReport(asked, (one) => keep(asked, one, options)))
}

async function showRetention(
  asked: Ask,
  { catalogue }: PrivacyOptions,
  again?: { readonly wait: string; readonly problems: Problems },
): Promise<Response> {
  const { errand, frame } = asked.var
  const tables = composeRegister(catalogue).lines.flatMap((line) => line.tables)
  const page = {
    frame,
    tables,
    reports: await listReports(errand),
    requestId: errand.newId(),
    wait: String((await findWait(errand)) ?? ''),
    ...again,
  }
  return showPage(asked, <RetentionPage {...page} />, again ? 422 : 200)
}

async function saveSetting(asked: Ask, options: PrivacyOptions): Promise<Response> {
  const { errand } = asked.var
  const wait = (await readForm(asked)).text('jours')
  const days = Number(wait)
  if (wait !== '' && !(Number.isInteger(days) && days >= 7 && days <= 365))
    return showRetention(asked, options, { wait, problems: { jours: sayRetention('wrong-days') } })
  await saveWait(errand, wait === '' ? undefined : days)
  await writeInJournal(errand, {
    action: 'privacy.retention-set',
    subject: { kind: 'retention-setting' },
    content: { days: wait === '' ? null : days },
  })
  return goTo(asked, retentionUrl)
}

async function showReport(
  asked: Ask,
  report: RetentionReport,
  { catalogue, problems }: Pick<PrivacyOptions, 'catalogue'> & { readonly problems?: Problems },
): Promise<Response> {
  const { errand, frame } = asked.var
  const people = await findPeople(errand, await listCandidates(errand, report.id, shownAtMost))
  const page = {
    frame,
    report,
    problems,
    requestId: errand.newId(),
    people: people.map(({ id, names }) => ({ id, name: fullName(names), href: fileUrl(id) })),
    holds: (table: string) => {
      const declaration = catalogue[table]
      return declaration?.about === 'nobody' ? undefined : declaration?.holds
    },
    isStarted: asked.req.query('lance') === '1',
  }
  return showPage(asked, <ReportPage {...page} />, problems ? 422 : 200)
}

async function confirm(asked: Ask, { id, ended }: RetentionReport): Promise<Response> {
  const { errand } = asked.var
  if (ended) return goTo(asked, retentionReportUrl(id))
  const { organisationId, agentId } = agentOf(asked)
  await writeInJournal(errand, {
    action: 'privacy.retention-confirmed',
    subject: { kind: 'retention-report', id },
  })
  const payload = { organisationId, agentId, reportId: id }
  await enqueue(errand, { job: runRetentionJob, payload, key: `${runRetentionJob} ${id}` })
  return goTo(asked, `${retentionReportUrl(id)}?lance=1`)
}

async function setAside(asked: Ask, { id, ended }: RetentionReport): Promise<Response> {
  const { errand } = asked.var
  if (!ended) {
    await insertRun(errand, { id, kind: 'set-aside', done: [] })
    await writeInJournal(errand, {
      action: 'privacy.retention-set-aside',
      subject: { kind: 'retention-report', id },
    })
  }
  return goTo(asked, retentionUrl)
}

async function keep(asked: Ask, report: RetentionReport, options: PrivacyOptions): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const typed = form.text('personne')
  const person = isId<'person'>(typed) ? await findPerson(errand, typed) : undefined
  if (!person) return notThere(asked)
  const months = Number(form.text('mois'))
  const reason = form.text('raison')
  const problem = problemOf(reason, months)
  if (problem) return showReport(asked, report, { catalogue: options.catalogue, problems: problem })
  const until = addMonths(errand.today, months)
  await insertHold(errand, { personId: person.id, reason, until, by: agentOf(asked).agentId })
  await writeInJournal(errand, {
    action: 'privacy.file-held',
    subject: { kind: 'person', id: person.id },
    personId: person.id,
    content: { until },
  })
  return goTo(asked, retentionReportUrl(report.id))
}

function problemOf(reason: string, months: number): Problems | undefined {
  if (reason.length < 10 || reason.length > 500) return { raison: sayRetention('reason-short') }
  if (findSecrets(reason).length > 0) return { raison: sayRetention('secret-found') }
  if (!Number.isInteger(months) || months < 1 || months > 24) return { mois: sayRetention('wrong-months') }
  return undefined
}

async function withReport(
  asked: Ask,
  work: (report: RetentionReport) => Response | Promise<Response>,
): Promise<Response> {
  const id = asked.req.param('reportId') ?? ''
  const [report] = isId<'retention-report'>(id) ? await listReports(asked.var.errand, id) : []
  return report ? work(report) : notThere(asked)
}
