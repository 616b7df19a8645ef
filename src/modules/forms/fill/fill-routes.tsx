import { everyone } from '#platform/http/access.ts'
import { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import { addLibraryRoutes } from '../library/library-routes.tsx'
import { type AtDraft, atDraft } from './at-draft.ts'
import { addCodeRoutes } from './code-routes.tsx'
import { addCommuneRoutes } from './commune-routes.ts'
import { addEndRoutes } from './end-routes.tsx'
import { goNext } from './go-next.ts'
import { addPersonRoutes } from './person-routes.tsx'
import { addResultRoutes } from './result-routes.tsx'
import { addResumeRoutes } from './resume-routes.tsx'
import { addRowsRoutes } from './rows-routes.tsx'
import { savePage, showPageOf } from './save-what-is-sent.tsx'
import { addSheetRoutes } from './sheet-routes.tsx'
import { addStartRoutes } from './start-routes.tsx'
import { draftUrl, pageUrl } from './urls.ts'

/** Filling a form in: everything under `/formulaire`, `/reponses` and `/reprise`. */
export function fillRoutes(options: FormsOptions): Routes<Tables> {
  const routes = new Routes<Tables>('forms')
  addStartRoutes(routes, options)
  addResumeRoutes(routes, options)
  routes.get(draftUrl(':draftId'), everyone, atDraft(options, goOn))
  for (const url of [pageUrl(':draftId', ':page'), pageUrl(':draftId', ':page', ':row')]) {
    routes.get(url, everyone, atDraft(options, showPageOf))
    routes.post(url, everyone, atDraft(options, savePage))
  }
  addRowsRoutes(routes, options)
  addEndRoutes(routes, options)
  addResultRoutes(routes, options)
  addSheetRoutes(routes, options)
  addCodeRoutes(routes, options)
  addCommuneRoutes(routes, options)
  addPersonRoutes(routes, options)
  addLibraryRoutes(routes, options)
  return routes
}

/** Where she stopped. */
async function goOn(at: AtDraft): Promise<Response> {
  if (at.by === 'agent')
    await writeInJournal(at.errand, {
      action: 'forms.draft-opened',
      subject: { kind: 'form-draft', id: at.draft.id },
      personId: at.draft.personId,
    })
  return goNext(at)
}
