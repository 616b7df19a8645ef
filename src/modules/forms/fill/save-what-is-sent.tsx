import { isId } from '#kernel/ids.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Question } from '../definition/question.ts'
import { saveAnswers, type Written } from '../draft/save-answers.ts'
import { canVisit, nextStep, standingAt } from '../journey/next-step.ts'
import type { Standing, Stop } from '../journey/walk.ts'
import { rawFrom } from '../pages/form-names.ts'
import { type AtDraft, readAgain } from './at-draft.ts'
import { goNext, hasResult } from './go-next.ts'
import { showConflicts } from './show-conflicts.tsx'
import { showQuestion } from './show-question.tsx'
import { draftActUrl, pageUrl, returnField, returnOf, stopUrl } from './urls.ts'

/** The stop of the address, if it is on the path now. */
export function standingOf(at: AtDraft): Standing | undefined {
  const page = at.asked.req.param('page') ?? ''
  const row = at.asked.req.param('row')
  return standingAt(at.walked(), row === undefined ? { stop: 'page', page } : { stop: 'page', page, row })
}

/** Shows a page; what is off the path, or too far ahead, leads to what is left to do. */
export async function showPageOf(at: AtDraft): Promise<Response> {
  const standing = standingOf(at)
  const { order } = at.version.definition.policies
  if (!standing || !canVisit(at.walked(), standing.at, order)) return goTo(at.asked, hrefToDo(at))
  return showQuestion(at, standing, { returnTo: returnOf(at.asked.req.query(returnField)) })
}

/** What is left to do, or her list of answers, or her result. */
export function hrefToDo(at: AtDraft): string {
  const next: Stop | undefined = nextStep(at.walked())
  if (next) return stopUrl(at.draft.id, next)
  return draftActUrl(at.draft.id, hasResult(at) ? 'result' : 'check')
}

/**
 * Saves a page as it was typed, then leads on; a page that left the path meanwhile is saved all the same. An autosave
 * is answered in one line.
 */
export async function savePage(at: AtDraft): Promise<Response> {
  const stop = stopOf(at, { page: at.asked.req.param('page') ?? '', row: at.asked.req.param('row') })
  if (!stop) return notThere(at.asked)
  return saveSent(at, await readForm(at.asked), stop)
}

/** The same for a form that was sent before, and carried along while her code was asked. */
export async function saveSent(at: AtDraft, form: Form, stop: PageStop): Promise<Response> {
  const { asked, draft } = at
  const saved = await saveForm(at, form, stop)
  const conflicts = saved.ok ? saved.value : []
  if ((asked.req.header('accept') ?? '').startsWith('application/json')) {
    const isSaved = saved.ok && conflicts.length === 0
    return asked.json({ saved: isSaved }, isSaved ? 200 : 409)
  }
  if (!saved.ok) return goTo(asked, draftActUrl(draft.id, 'end'))
  const returnTo = returnOf(form.text(returnField))
  if (conflicts.length > 0) {
    const action = pageUrl(draft.id, stop.page, stop.row)
    return showConflicts(at, { conflicts, action, returnTo })
  }
  return goNext(await readAgain(at), { after: stop, returnTo })
}

export type PageStop = Extract<Stop, { stop: 'page' }>

/** A page of the form, on the path or not: what was typed there is kept. */
export function stopOf(
  at: Pick<AtDraft, 'version' | 'sitting'>,
  { page, row }: { readonly page: string; readonly row: string | undefined },
): PageStop | undefined {
  if (!isPage(at, page)) return undefined
  if (row === undefined) return { stop: 'page', page }
  return at.sitting.answers.rows.some(({ id }) => id === row) ? { stop: 'page', page, row } : undefined
}

function isPage(at: Pick<AtDraft, 'version'>, id: string): boolean {
  return pagesOf(at).some((page) => page.id === id)
}

function pagesOf({ version }: Pick<AtDraft, 'version'>) {
  return version.definition.sections.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.step === 'page' ? [step] : step.pages)),
  )
}

function questionsOf(at: Pick<AtDraft, 'version'>, id: string): readonly Question[] {
  const page = pagesOf(at).find((one) => one.id === id)
  return (page?.nodes ?? []).filter((node): node is Question => node.node === 'question')
}

/** Keeps what a page sent, for the person or the agent who has the draft open. */
function saveForm(at: AtDraft, form: Form, stop: PageStop): ReturnType<typeof saveAnswers> {
  const requestId = form.text('request_id')
  return saveAnswers(at.errand, {
    draft: at.draft,
    definition: at.version.definition,
    written: writtenIn(at, form, stop),
    requestId: isId(requestId) ? requestId : undefined,
    sealingKey: at.options.sealingKey,
  })
}

// What only an agent writes is not taken from anybody else, whatever a form says.
function writtenIn(at: AtDraft, form: Form, { page, row }: PageStop): readonly Written[] {
  const questions = questionsOf(at, page).filter(({ agentOnly }) => at.by === 'agent' || agentOnly !== true)
  return rawFrom(form, questions).flatMap(({ question, raw, choice, revision }) => {
    const asked = questions.find(({ id }) => id === question)
    if (!asked) return []
    return [{ question, ...(row === undefined ? {} : { row }), asked, raw, choice, basedOn: revision }]
  })
}
