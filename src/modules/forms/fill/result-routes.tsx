import { everyone } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import { FillingPage } from '../pages/filling-page.tsx'
import { type AtDraft, atDraft } from './at-draft.ts'
import { atTheResult } from './at-the-result.ts'
import { fillingProps } from './filling-props.ts'
import { draftActUrl, stopUrl } from './urls.ts'

/** The result of a form that shows one before anything is sent: an answer is changed from there, and leads back to it. */
export function addResultRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  routes.get(draftActUrl(':draftId', 'result'), everyone, atDraft(options, showResult))
}

async function showResult(at: AtDraft): Promise<Response> {
  const { asked, draft, errand, options } = at
  const own = await options.afterwards[draft.kind]?.result?.(errand, atTheResult(at))
  if (!own) return goTo(asked, draftActUrl(draft.id, 'check'))
  const last = at.walked().path.findLast(({ passed }) => passed === undefined)
  const backHref = last && stopUrl(draft.id, last.at)
  return showPage(
    asked,
    <FillingPage filling={fillingProps(at, { backHref })} title={own.title}>
      {own.content}
    </FillingPage>,
  )
}
