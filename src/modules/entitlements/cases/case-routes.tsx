import {
  type AtDraft,
  draftActUrl,
  draftRoute,
  type FileChoice,
  linkToFile,
  showFileChoice,
  takeFileChoice,
} from '#modules/forms/index.ts'
import { agents } from '#platform/http/access.ts'
import { caseworkers } from '#kernel/role.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Routes } from '#platform/http/routes.ts'
import { benefitIds } from '../benefit.ts'
import type { EntitlementsOptions, Tables } from '../entitlements-options.ts'
import { say } from '../result/say.ts'
import { casesUrl, fileChoiceUrl } from '../urls.ts'
import { openCase } from './open-case.ts'

/** What an agent does from a result: puts it into a file, opens the procedure of a benefit. */
export function addCaseRoutes(routes: Routes<Tables>, { forms }: EntitlementsOptions): void {
  const access = agents(...caseworkers)
  const sentToo = { alsoWhenSent: true }
  routes.post(casesUrl(':draftId'), access, draftRoute(forms, open, sentToo))
  routes.get(fileChoiceUrl(':draftId'), access, draftRoute(forms, showLink, sentToo))
  routes.post(fileChoiceUrl(':draftId'), access, draftRoute(forms, takeLink, sentToo))
}

async function open(at: AtDraft): Promise<Response> {
  const { asked, draft } = at
  const form = await readForm(asked)
  const benefit = benefitIds.find((id) => id === form.text('aide'))
  if (at.by !== 'agent' || !draft.personId || !benefit) return notThere(asked)
  const errand = wholeErrand(at)
  const opened = await openCase(errand, {
    personId: draft.personId,
    benefit,
    requestId: requestIdOf(form, at.errand),
  })
  return opened.ok ? goTo(asked, `${resultUrl(draft.id)}#droit-${benefit}`) : notThere(asked)
}

// A form that was sent leads from its result to its end by itself.
function resultUrl(id: AtDraft['draft']['id']): string {
  return draftActUrl(id, 'result')
}

/** The errand of a request sees every table; forms only know their own. */
function wholeErrand({ errand }: AtDraft): Errand<Tables> {
  return errand as Errand<unknown> as Errand<Tables>
}

function showLink(at: AtDraft): Response | Promise<Response> {
  return at.by === 'agent' ? showFileChoice(at.asked, choiceFor(at)) : notThere(at.asked)
}

function takeLink(at: AtDraft): Response | Promise<Response> {
  return at.by === 'agent' ? takeFileChoice(at.asked, choiceFor(at)) : notThere(at.asked)
}

function choiceFor({ draft, errand, options }: AtDraft): FileChoice {
  return {
    say,
    backHref: resultUrl(draft.id),
    action: fileChoiceUrl(draft.id),
    put: (chosen) => linkToFile(errand, { draftId: draft.id, sealingKey: options.sealingKey, ...chosen }),
  }
}
