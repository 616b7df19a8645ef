import { frontLine } from '#kernel/role.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, type PageStatus, showPage } from '#platform/http/answer.ts'
import { formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { typedDay } from '../record/away-form.ts'
import { listTags } from '../tag/tag-store.ts'
import { newWorkshopUrl, visitUrl, workshopsUrl } from '../visit-urls.ts'
import type { Ask, Tables } from '../visits-options.ts'
import { recordWorkshop } from './record-workshop.ts'
import { listLastWorkshops } from './workshop-list-store.ts'
import { NewWorkshopPage, WorkshopsPage } from './workshop-pages.tsx'
import {
  type Naming,
  nameParticipants,
  namingOf,
  readSubmission,
  workshopProblem,
} from './workshop-submission.ts'

const holders = agents(...frontLine)
const listedAtMost = 50

/** Workshops: those held, and one more. */
export function addWorkshopRoutes(routes: Routes<Tables>): void {
  routes.get(workshopsUrl, holders, async (asked) => {
    const { errand, frame } = asked.var
    const workshops = await listLastWorkshops(errand.db, listedAtMost)
    return showPage(asked, <WorkshopsPage {...{ frame, workshops }} />)
  })
  routes.get(newWorkshopUrl, holders, async (asked) => {
    const form = formOf(Object.entries(typedDay(asked.var.errand.today)))
    return show(asked, await namingOf(asked.var.errand, form))
  })
  routes.post(newWorkshopUrl, holders, record)
}

async function record(asked: Ask): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const read = readSubmission(form, errand.today)
  // Nothing leaves a form with a secret in it, not even to look for somebody.
  const naming = await nameParticipants(errand, read.ok ? form : read.form)
  if (naming) return show(asked, naming)
  if (!read.ok) return show(asked, await namingOf(errand, read.form), read.problems)
  const requestId = requestIdOf(form, errand)
  const recorded = await recordWorkshop(errand, { ...read.said, requestId })
  if (recorded.ok) return goTo(asked, `${visitUrl(recorded.value)}?fait=recorded`)
  return show(asked, await namingOf(errand, form), workshopProblem(recorded.refusal))
}

async function show(asked: Ask, naming: Naming, problems: Problems = {}): Promise<Response> {
  const { errand, frame } = asked.var
  const status: PageStatus = Object.keys(problems).length > 0 ? 422 : 200
  const page = (
    <NewWorkshopPage
      {...{ frame, problems, ...naming }}
      today={errand.today}
      tags={await listTags(errand.db)}
      requestId={errand.newId()}
    />
  )
  return showPage(asked, page, status)
}
