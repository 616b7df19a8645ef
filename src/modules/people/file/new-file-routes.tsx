import { isId } from '#kernel/ids.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { DoublesPage } from '../double/doubles-page.tsx'
import { findLikelyDoubles } from '../double/find-doubles.ts'
import { type FieldProblems, problemsInWords } from '../form-problems.ts'
import type { NewFile } from '../open-file.ts'
import type { Ask, Tables } from '../people-options.ts'
import { newFileUrl, peopleUrl } from '../urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { completeFile } from './complete-file.ts'
import { fileUrlAfter } from './file-message.ts'
import { comparableOf, newFileForm, readNewFile } from './new-file-form.ts'
import { NewFilePage } from './new-file-page.tsx'
import { openFileOnce } from './open-file-once.ts'
import { requestOf } from './request-key.ts'

const openers = agents(...rolesThatMay('open-file'))

/** Opening a file, and the look at likely doubles before. */
export function addNewFileRoutes(routes: Routes<Tables>): void {
  routes.get(newFileUrl, openers, (asked) =>
    showNewFile(asked, newFileForm(readQuery(asked).text('q'), asked.var.errand.today)),
  )

  // Back from the page of doubles, with everything typed.
  routes.post(newFileUrl, openers, async (asked) => showNewFile(asked, await readForm(asked)))

  routes.post(peopleUrl, openers, async (asked) => {
    const { errand } = asked.var
    const form = await readForm(asked)
    const draft = readNewFile(form, errand.today)
    if (!draft.ok) return showNewFile(asked, form, draft.problems)
    if (form.text('same') !== '') return complete(asked, form.text('same'), draft.value)
    const isNoDouble = form.text('known_doubles') !== ''
    const request = requestOf(errand, form, 'open-file')
    const opened = await openFileOnce(errand, { draft: draft.value, request, isNoDouble })
    return opened.ok
      ? goTo(asked, fileUrlAfter(opened.value, 'opened'))
      : showDoubles(asked, form, draft.value)
  })
}

function showNewFile(asked: Ask, form: Form, problems?: FieldProblems): Response {
  const { errand, frame } = asked.var
  const requestId = requestIdOf(form, errand)
  const page = <NewFilePage {...{ frame, form, requestId }} problems={problemsInWords(problems)} />
  return showPage(asked, page, problems ? 422 : 200)
}

async function showDoubles(asked: Ask, form: Form, draft: NewFile): Promise<Response> {
  const { errand, frame } = asked.var
  const doubles = await findLikelyDoubles(errand, comparableOf(draft))
  const { names } = draft
  return showPage(asked, <DoublesPage {...{ frame, form, doubles, names }} today={errand.today} />, 409)
}

async function complete(asked: Ask, same: string, draft: NewFile): Promise<Response> {
  if (!isId<'person'>(same)) return notThere(asked)
  const completed = await completeFile(asked.var.errand, { personId: same, draft })
  return completed.ok ? goTo(asked, fileUrlAfter(same, 'completed')) : notThere(asked)
}
