import { everyone } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Section } from '../definition/definition.ts'
import { submitted } from '../draft/submit-draft.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import { canVisit, isToDo, isWhole, nextStep } from '../journey/next-step.ts'
import type { Standing } from '../journey/walk.ts'
import { CheckPage } from '../pages/check-page.tsx'
import { TasksPage } from '../pages/tasks-page.tsx'
import type { TasksPageProps } from '../pages/page-props.ts'
import { type AtDraft, atDraft } from './at-draft.ts'
import { checkSections, missingEntries } from './check-entries.ts'
import { fillingProps } from './filling-props.ts'
import { hasResult, send } from './go-next.ts'
import { showEnd } from './show-end.tsx'
import { draftActUrl, stopUrl } from './urls.ts'

/** The list of tasks, the list of answers, the sending and the end. */
export function addEndRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  const url = (act: Parameters<typeof draftActUrl>[1]): string => draftActUrl(':draftId', act)
  routes.get(url('tasks'), everyone, atDraft(options, showTasks))
  routes.get(url('check'), everyone, atDraft(options, showCheck))
  routes.get(
    url('sending'),
    everyone,
    atDraft(options, ({ asked, draft }) => goTo(asked, draftActUrl(draft.id, 'check'))),
  )
  routes.post(url('sending'), everyone, atDraft(options, send))
  routes.get(url('end'), everyone, atDraft(options, showSent, { alsoWhenSent: true }))
}

function showTasks(at: AtDraft): Response {
  const { asked, draft, version } = at
  const walk = at.walked()
  const tasks = version.definition.sections.flatMap((section) => {
    const stops = walk.path.filter((standing) => standing.section === section.id)
    return stops.length === 0 ? [] : [taskOf(at, section, stops)]
  })
  const props = {
    ...fillingProps(at, { says: version.definition.sections }),
    tasks,
    checkHref: draftActUrl(draft.id, 'check'),
    isWhole: isWhole(walk),
  }
  return showPage(asked, <TasksPage {...props} />)
}

type Task = TasksPageProps['tasks'][number]

function taskOf(at: AtDraft, section: Section, stops: readonly Standing[]): Task {
  const first = stops.find(isToDo) ?? stops[0]
  const order = at.version.definition.policies.order
  const href = first && canVisit(at.walked(), first.at, order) ? stopUrl(at.draft.id, first.at) : undefined
  const asked = stops.flatMap(({ questions }) => questions.map(({ id }) => id))
  return {
    section,
    status: statusOf(stops, href),
    ...(href === undefined ? {} : { href }),
    newQuestions: at.draft.newQuestions.filter((id) => asked.includes(id)).length,
  }
}

function statusOf(stops: readonly Standing[], href: string | undefined): Task['status'] {
  if (!stops.some(isToDo)) return 'done'
  if (href === undefined) return 'not-yet'
  return stops.some(({ visited, questions }) => visited && questions.length > 0) ? 'begun' : 'to-do'
}

async function showCheck(at: AtDraft): Promise<Response> {
  const { asked, draft, version } = at
  const walk = at.walked()
  const left = nextStep(walk)
  const last = walk.path.findLast(({ passed }) => passed === undefined)
  const props = {
    ...fillingProps(at, {
      says: version.definition.sections,
      backHref: last && stopUrl(draft.id, last.at),
    }),
    sections: await checkSections(at),
    sendAction: draftActUrl(draft.id, 'sending'),
    ...(hasResult(at) ? { resultHref: draftActUrl(draft.id, 'result') } : {}),
    ...(left === undefined || isWhole(walk) ? {} : { blockedAt: stopUrl(draft.id, left) }),
    missing: await missingEntries(at),
  }
  return showPage(asked, <CheckPage {...props} />)
}

async function showSent(at: AtDraft): Promise<Response> {
  const { draft, facts, options } = at
  const submission = await submitted(at.errand, { draft, facts, options })
  return submission ? showEnd(at, submission) : goTo(at.asked, draftActUrl(draft.id, 'check'))
}
