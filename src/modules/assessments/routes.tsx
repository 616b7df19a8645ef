import { isId } from '#kernel/ids.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import { Routes } from '#platform/http/routes.ts'
import type { Ask, AssessmentsOptions, Tables } from './assessments-options.ts'
import { finishLearning, planLearning } from './learning/plan-learning.ts'
import { say } from './say.ts'
import { assessmentOf } from './show/asked-assessment.ts'
import { askingWhy } from './show/asking-why.ts'
import { showAssessment } from './show/show-assessment.tsx'
import { beginAloud, showHistory } from './show/show-history.tsx'
import { showLink, takeLink } from './show/show-link.tsx'
import { assessmentsOfUrl, assessmentUrl, fileChoiceUrl, learnedUrl, planUrl } from './urls.ts'
import { readers, writers } from './who-may.ts'

/** Everything under `/autonomie`, and the assessments of a person from her file. */
export function assessmentsRoutes(options: AssessmentsOptions): Routes<Tables> {
  const routes = new Routes<Tables>('assessments')
  routes.get(assessmentsOfUrl(':personId'), agents(...readers), showHistory)
  routes.post(assessmentsOfUrl(':personId'), agents(...writers), (asked) => beginAloud(asked, options))
  routes.post(learnedUrl(':stepId'), agents(...writers), markDone)
  routes.get(assessmentUrl(':id'), agents(...readers), (asked) => showAssessment(asked))
  routes.post(planUrl(':id'), agents(...writers), takePlan)
  routes.get(fileChoiceUrl(':id'), agents(...writers), (asked) => showLink(asked, options))
  routes.post(fileChoiceUrl(':id'), agents(...writers), (asked) => takeLink(asked, options))
  return askingWhy(routes)
}

async function takePlan(asked: Ask): Promise<Response> {
  const assessment = await assessmentOf(asked)
  if (!assessment) return notThere(asked)
  const form = await readForm(asked)
  const planned = await planLearning(asked.var.errand, {
    assessmentId: assessment.id,
    steps: form.all('apprentissage'),
    requestId: requestIdOf(form, asked.var.errand),
  })
  if (planned.ok && assessment.personId) return goTo(asked, assessmentsOfUrl(assessment.personId))
  return showAssessment(asked, say('planNone'))
}

async function markDone(asked: Ask): Promise<Response> {
  const id = asked.req.param('stepId') ?? ''
  const done = isId<'learning-step'>(id) ? await finishLearning(asked.var.errand, id) : undefined
  return done?.ok ? goTo(asked, assessmentsOfUrl(done.value.personId)) : notThere(asked)
}
