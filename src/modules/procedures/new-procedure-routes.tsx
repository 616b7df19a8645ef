import { isId, type PersonId } from '#kernel/ids.ts'
import { grant, type Result } from '#kernel/result.ts'
import { caseworkers } from '#kernel/role.ts'
import { askWhy, findPerson } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { readMode } from './act-submission.ts'
import { type Ask, personShown, returnOf, type Tables } from './asked-procedure.tsx'
import { isBodyKind, searchCatalogue } from './catalogue/search-catalogue.ts'
import { proceduresOf } from './find-procedure.ts'
import { NewProcedurePage } from './new-procedure-page.tsx'
import { openProcedure, type WhatToFollow } from './open-procedure.ts'
import type { Problem } from './problem.ts'
import { isRunning, type ProcedureId } from './procedure.ts'
import { sayProblem } from './say.ts'
import { bodyField, newProcedureUrl, proceduresOfUrl, procedureUrl } from './urls.ts'

/** Beginning to follow a procedure for a person. */
export function addNewProcedureRoutes(routes: Routes<Tables>): void {
  routes.get(newProcedureUrl(':personId'), agents(...caseworkers), async (asked) => {
    const personId = personIdOf(asked)
    const person = personId && (await findPerson(asked.var.errand, personId))
    return (person && (await askWhy(asked, person.id))) || showChoice(asked, readQuery(asked))
  })
  routes.post(proceduresOfUrl(':personId'), agents(...caseworkers), async (asked) => {
    const personId = personIdOf(asked)
    if (!personId) return notThere(asked)
    const form = await readForm(asked)
    const secrets = secretsInForm(form, ['title', 'body', 'documents'])
    if (secrets) return showChoice(asked, secrets.form, secrets.problems)
    const opened = await open(asked, personId, form)
    if (opened.ok) return goTo(asked, returnOf(form) ?? procedureUrl(opened.value))
    if (opened.refusal === 'unknown-person') return notThere(asked)
    return showChoice(asked, form, { [fields[opened.refusal] ?? 'title']: sayProblem(opened.refusal) })
  })
}

const fields: Readonly<Partial<Record<Problem, string>>> = {
  'mandate-needed': 'mode',
  'unknown-code': 'mode',
  'body-missing': 'body',
  'body-too-long': 'body',
  'document-too-long': 'documents',
  'too-many-documents': 'documents',
}

async function open(asked: Ask, personId: PersonId, form: Form): Promise<Result<ProcedureId, Problem>> {
  const mode = readMode(form)
  if (!mode.ok) return mode
  const requestId = `${personId}:open:${requestIdOf(form, asked.var.errand)}`
  const asking = { personId, what: whatOf(form), mode: mode.value, requestId }
  const opened = await openProcedure(asked.var.errand, asking)
  return opened.ok ? grant(opened.value) : opened
}

function whatOf(form: Form): WhatToFollow {
  const code = form.text('demarche')
  if (code !== '') return { kind: 'catalogued', code }
  const documents = form.text('documents').split('\n')
  return { kind: 'free', title: form.text('title'), bodyName: form.text('body'), documents }
}

async function showChoice(asked: Ask, form: Form, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const personId = personIdOf(asked)
  const person = personId && (await personShown(asked, personId))
  if (!personId || !person) return notThere(asked)
  const running = (await proceduresOf(errand, personId)).filter(isRunning)
  const searched = form.text('q')
  const body = [form.text(bodyField)].find(isBodyKind)
  const entries = searchCatalogue(searched, { body })
  const page = (
    <NewProcedurePage
      {...{ frame, personId, person, searched, body, entries, problems }}
      requestId={errand.newId()}
      running={new Set(running.flatMap(({ catalogueCode }) => catalogueCode ?? []))}
      typed={form.typed}
      returnTo={returnOf(form)}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

function personIdOf(asked: Ask): PersonId | undefined {
  const id = asked.req.param('personId') ?? ''
  return isId<'person'>(id) ? id : undefined
}
