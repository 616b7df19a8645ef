import type { Day } from '#kernel/day.ts'
import { caseworkers } from '#kernel/role.ts'
import { findPerson } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import { boxesWith } from '#platform/http/typed-day.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { ActPage } from './act-page.tsx'
import { fieldOf, submissions } from './act-submission.ts'
import { type Ask, followed, personShown, procedureIdOf, returnOf, type Tables } from './asked-procedure.tsx'
import { findProcedure } from './find-procedure.ts'
import { colleaguesToChoose } from './hand-over/colleagues-to-choose.ts'
import type { FollowedProcedure } from './procedure.ts'
import { sayProblem } from './say.ts'
import { forbiddenInSending } from './steps/send-lawfully.ts'
import { type Act, acts, actUrl, procedureUrl } from './urls.ts'

/** One page and one answer for each thing an agent writes about a procedure. */
export function addActRoutes(routes: Routes<Tables>): void {
  for (const act of acts) {
    routes.get(
      actUrl(':id', act),
      agents(...caseworkers),
      followed((asked) => showForm(asked, act)),
    )
    routes.post(
      actUrl(':id', act),
      agents(...caseworkers),
      followed((asked) => takeForm(asked, act)),
    )
  }
}

async function showForm(asked: Ask, act: Act): Promise<Response> {
  const id = procedureIdOf(asked)
  const procedure = id && (await findProcedure(asked.var.errand, id))
  if (!procedure) return notThere(asked)
  const returnTo = returnOf(readQuery(asked))
  return showAct(asked, {
    act,
    procedure,
    returnTo,
    typed: firstTyped(act, procedure, asked.var.errand.today),
  })
}

async function takeForm(asked: Ask, act: Act): Promise<Response> {
  const { errand } = asked.var
  const procedureId = procedureIdOf(asked)
  const procedure = procedureId && (await findProcedure(errand, procedureId))
  if (!procedureId || !procedure) return notThere(asked)
  const form = await readForm(asked)
  const returnTo = returnOf(form)
  const secrets = secretsInForm(form, ['note', 'title'])
  if (secrets) {
    const { problems } = secrets
    return showAct(asked, { act, procedure, returnTo, typed: secrets.form.typed, problems })
  }
  const requestId = `${procedureId}:${act}:${requestIdOf(form, errand)}`
  const changed = await submissions[act](errand, { procedureId, requestId }, form)
  if (changed.ok) return goTo(asked, returnTo ?? procedureUrl(procedureId))
  const problems = { [fieldOf(act, changed.refusal)]: sayProblem(changed.refusal) }
  return showAct(asked, { act, procedure, returnTo, typed: form.typed, problems })
}

interface ShownForm {
  readonly act: Act
  readonly procedure: FollowedProcedure
  readonly returnTo: string | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems
}

async function showAct(asked: Ask, form: ShownForm): Promise<Response> {
  const person = await personShown(asked, form.procedure.personId)
  if (!person) return notThere(asked)
  const { frame, errand } = asked.var
  const her = form.act === 'sending' ? await findPerson(errand, form.procedure.personId) : undefined
  const forbidden = her && forbiddenInSending(her, errand.today, 'any')
  const colleagues = form.act === 'handOver' ? await colleaguesToChoose(asked) : undefined
  const page = <ActPage {...{ frame, person, colleagues, forbidden }} requestId={errand.newId()} {...form} />
  return showPage(asked, page, form.problems ? 422 : 200)
}

/** What a form begins with: what is already known, today where today is likely. */
function firstTyped(act: Act, procedure: FollowedProcedure, today: Day): Readonly<Record<string, string>> {
  const { sending, receipt, deadline, blocked, title } = procedure
  const begins: Readonly<Record<Act, () => Record<string, string | undefined>>> = {
    sending: () => ({
      ...boxesWith('on', sending?.on ?? today),
      way: sending?.way,
      mode: sending ? sending.mode : procedure.mode,
      receipt,
    }),
    receipt: () => ({ receipt }),
    deadline: () =>
      deadline ? { ...boxesWith('on', deadline.on), reason: deadline.reason, note: deadline.note } : {},
    block: () => (blocked ? { blocker: blocked.blocker, note: blocked.note } : {}),
    callBack: () => ({}),
    outcome: () => boxesWith('on', today),
    title: () => ({ title }),
    attempt: () => ({}),
    handOver: () => ({}),
  }
  const known = Object.entries(begins[act]()).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(known)
}
