import { isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Form } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { ServiceId, SiteId } from '../site.ts'
import type { TicketWish } from '../take-ticket.ts'

export const serviceField = 'service'
export const priorityField = 'priorite'

interface Standing {
  readonly siteId: SiteId
  readonly language: Language
  readonly newId: () => string
}

/** What the kiosk was asked for; nothing when one of its two questions has no answer. */
export function readTicketForm(form: Form, { siteId, language, newId }: Standing): TicketWish | undefined {
  const serviceId = form.text(serviceField)
  const priority = form.text(priorityField)
  if (!isId<'service'>(serviceId) || (priority !== 'oui' && priority !== 'non')) return undefined
  return {
    siteId,
    serviceId: serviceId satisfies ServiceId,
    origin: 'kiosk',
    language,
    legalPriority: priority === 'oui',
    requestId: requestIdOf(form, { newId }),
  }
}
