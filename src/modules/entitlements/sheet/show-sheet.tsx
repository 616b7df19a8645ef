import { type AtDraft, atTheResult, draftActUrl } from '#modules/forms/index.ts'
import { showPage } from '#platform/http/answer.ts'
import { tellRights, type TownKnowledge } from '../result/rights.ts'
import { largeField, sheetUrl } from '../urls.ts'
import { SheetPage } from './sheet-page.tsx'

/** The sheet to print of a simulation as it stands. */
export function showSheet(at: AtDraft, town: TownKnowledge): Response {
  const { asked, draft, by } = at
  const isLarge = asked.req.query(largeField) === 'oui'
  const props = {
    frame: asked.var.frame,
    audience: by === 'agent' ? ('agent' as const) : ('resident' as const),
    rights: tellRights(at.sitting, town),
    resume: atTheResult(at).resume,
    backHref: draftActUrl(draft.id, 'result'),
    otherSizeHref: isLarge ? sheetUrl(draft.id) : `${sheetUrl(draft.id)}?${largeField}=oui`,
    isLarge,
  }
  return showPage(asked, <SheetPage {...props} />)
}
