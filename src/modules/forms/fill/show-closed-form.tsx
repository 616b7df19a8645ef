import { showPage } from '#platform/http/answer.ts'
import type { Draft } from '../draft/draft.ts'
import type { Ask } from '../forms-options.ts'
import { ClosedPage, type ClosedPageProps, type ClosedReason } from '../pages/closed-page.tsx'
import { resumeUrl, startUrl } from './urls.ts'

const statuses = { expired: 410, withdrawn: 410, over: 410, sentAlready: 409, notFound: 404 } as const

export interface Closing {
  /** The form to begin again, where one can. */
  readonly again?: Pick<Draft, 'organisationId' | 'formId' | 'identity'> | undefined
  readonly atKiosk?: boolean
  readonly sentHref?: string
  /** Whether a code may lead further. */
  readonly hasCode?: boolean
}

/** A form that cannot be filled any more, and what to do then. A page saved by itself is answered in one line. */
export function showClosedForm(asked: Ask, reason: ClosedReason, closing: Closing = {}): Response {
  const isAuto = (asked.req.header('accept') ?? '').startsWith('application/json')
  if (isAuto) return asked.json({ saved: false, reason: 'closed' }, reason === 'sentAlready' ? 409 : 401)
  const { atKiosk = false } = closing
  const props = { frame: asked.var.frame, reason, atKiosk, ...waysOn(closing) }
  return showPage(asked, <ClosedPage {...props} />, statuses[reason])
}

function waysOn({
  again,
  sentHref,
  hasCode = false,
}: Closing): Pick<ClosedPageProps, 'againHref' | 'sentHref' | 'resumeHref'> {
  const mayBegin = again && again.identity !== 'person'
  return {
    ...(mayBegin ? { againHref: startUrl(again.organisationId, again.formId) } : {}),
    ...(sentHref === undefined ? {} : { sentHref }),
    ...(hasCode ? { resumeHref: resumeUrl } : {}),
  }
}
