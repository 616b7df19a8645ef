import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { continueAs } from '#platform/db/errand.ts'
import { agents, everyone } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { boxesWith, readDay } from '#platform/http/typed-day.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { WrittenText } from '../ideas/consultation.ts'
import { problemAt } from '../run/run-routes.tsx'
import { listSurveys } from '../survey-store.ts'
import { type Ask, surveyors, type Tables } from '../surveys-options.ts'
import { changesUrl, changeUrl, writeChangesUrl } from '../urls.ts'
import type { ChangeSource } from './change.ts'
import { listChanges } from './change-store.ts'
import { ChangesPage } from './changes-page.tsx'
import { PublicChangesPage } from './public-changes-page.tsx'
import { publishChange, withdrawChange, writeChange, type WriteChangeRefusal } from './write-change.ts'

/** What was changed: written by agents, read by everybody. */
export function addChangesRoutes(routes: Routes<Tables>): void {
  const access = agents(...surveyors)
  routes.get(changesUrl, everyone, showPublic)
  routes.get(writeChangesUrl, access, (asked) => showChanges(asked, firstForm(asked)))
  routes.post(writeChangesUrl, access, write)
  routes.post(changeUrl(':changeId'), access, decide)
}

// An agent sees here what everybody sees.
async function showPublic(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const visitor = await continueAs(errand, { door: 'visitor' })
  const changes = await listChanges(visitor.db)
  return showPage(asked, <PublicChangesPage frame={frame} changes={changes} />)
}

function firstForm({ var: { errand } }: Ask): Form {
  const boxes = Object.entries(boxesWith('depuis', errand.today))
  return formOf(boxes.map(([box, text]) => [box, [text]] as const))
}

async function showChanges(asked: Ask, form: Form, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const surveys = await listSurveys(errand.db)
  const props = {
    frame,
    changes: await listChanges(errand.db),
    sources: surveys.map(({ id, title }) => ({ value: id, label: title })),
    requestId: errand.newId(),
    typed: form.typed,
    problems,
  }
  return showPage(asked, <ChangesPage {...props} />, problems === undefined ? 200 : 422)
}

async function write(asked: Ask): Promise<Response> {
  const form = await readForm(asked)
  const doneOn = readDay(form, 'depuis')
  if (!doneOn.ok) return showChanges(asked, form, problemAt('depuis', doneOn.refusal))
  const written = await writeChange(asked.var.errand, {
    said: writtenIn(form, 'dit'),
    done: writtenIn(form, 'fait'),
    doneOn: doneOn.value,
    from: await sourceIn(asked, form),
    requestId: form.text('request_id') || undefined,
  })
  if (written.ok) return goTo(asked, writeChangesUrl)
  return showChanges(asked, form, problemAt(fields[written.refusal], written.refusal))
}

const fields: Readonly<Record<WriteChangeRefusal, string>> = {
  'said-missing': 'dit_fr',
  'done-missing': 'fait_fr',
  'text-too-long': 'dit_fr',
}

/** A text in French and in the languages that were written. */
export function writtenIn(form: Form, name: string): WrittenText {
  const others = languages.flatMap((language) => {
    const words = form.text(`${name}_${language}`)
    return words === '' ? [] : [[language, words] as const]
  })
  return { fr: '', ...Object.fromEntries(others) }
}

async function sourceIn({ var: { errand } }: Ask, form: Form): Promise<ChangeSource> {
  const survey = (await listSurveys(errand.db)).find(({ id }) => id === form.text('source'))
  return survey ? { kind: 'survey', surveyId: survey.id } : { kind: 'none' }
}

async function decide(asked: Ask): Promise<Response> {
  const id = asked.req.param('changeId') ?? ''
  if (!isId<'survey-change'>(id)) return notThere(asked)
  const act = (await readForm(asked)).text('acte')
  if (act === 'publier') await publishChange(asked.var.errand, id)
  if (act === 'retirer') await withdrawChange(asked.var.errand, id)
  return goTo(asked, writeChangesUrl)
}
