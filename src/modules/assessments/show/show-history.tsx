import { languages } from '#kernel/language.ts'
import { draftUrl, startDraft } from '#modules/forms/index.ts'
import { fileUrl, fullName, type Person } from '#modules/people/index.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Ask, AssessmentsOptions } from '../assessments-options.ts'
import { autonomy } from '../definition/autonomy.ts'
import { listAssessmentsOf } from '../keep/assessment-store.ts'
import { listPlannedOf } from '../learning/learning-store.ts'
import { say } from '../say.ts'
import { assessmentsOfUrl } from '../urls.ts'
import { personOf } from './asked-assessment.ts'
import { HistoryPage } from './history-page.tsx'

/** The assessments of the person of the address. */
export async function showHistory(asked: Ask): Promise<Response> {
  const person = await personOf(asked)
  return person ? historyOf(asked, person) : notThere(asked)
}

async function historyOf(asked: Ask, person: Person, problem?: string): Promise<Response> {
  const { errand, frame } = asked.var
  const props = {
    frame,
    name: fullName(person.names),
    fileHref: fileUrl(person.id),
    action: assessmentsOfUrl(person.id),
    requestId: errand.newId(),
    assessments: await listAssessmentsOf(errand.db, person.id),
    planned: await listPlannedOf(errand.db, person.id),
    problem,
  }
  return showPage(asked, <HistoryPage {...props} />, problem === undefined ? 200 : 409)
}

/** Begins an assessment that the agent leads aloud, in the language of the person. */
export async function beginAloud(asked: Ask, { sealingKey }: AssessmentsOptions): Promise<Response> {
  const person = await personOf(asked)
  if (!person) return notThere(asked)
  const said = (await readForm(asked)).text('langue')
  const language = languages.find((one) => one === said) ?? 'fr'
  const begun = await startDraft(asked.var.errand, {
    formId: autonomy.id,
    language,
    personId: person.id,
    sealingKey,
  })
  if (!begun.ok) return historyOf(asked, person, say('startRefused'))
  return goTo(asked, `${draftUrl(begun.value.id)}?langue=${language}`)
}
