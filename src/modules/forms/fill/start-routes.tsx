import { readBirthDate } from '#kernel/birth-date.ts'
import { isId, type OrganisationId } from '#kernel/ids.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { draftOrigins } from '../draft/draft.ts'
import { startAlone } from '../draft/start-draft.ts'
import { minutesFor } from '../draft/minutes-for.ts'
import { sayProblem } from '../fields/say-problem.ts'
import type { TypedDate } from '#platform/ui/date-field.tsx'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { lastVersion } from '../library/published.ts'
import type { FormVersion } from '../library/form-version.ts'
import { StartPage } from '../pages/start-page.tsx'
import { carryKey, kioskOf } from './draft-cookie.ts'
import { sayFilling } from './say.ts'
import { showClosedForm } from './show-closed-form.tsx'
import { backField, draftActUrl, draftUrl, startUrl } from './urls.ts'

/** Beginning a form alone: from a link, a QR code, the kiosk. */
export function addStartRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  const url = startUrl(':organisationId', ':formId')
  routes.get(url, everyone, (asked) =>
    withForm(asked, (at) => showStart(at, kioskOf(asked.req.query(backField)))),
  )
  routes.post(url, everyone, (asked) => withForm(asked, (at) => begin(at, options)))
}

interface AtForm {
  readonly asked: Ask
  readonly errand: Errand<Tables>
  readonly version: FormVersion
}

async function withForm(asked: Ask, work: (at: AtForm) => Promise<Response>): Promise<Response> {
  const organisationId = asked.req.param('organisationId') ?? ''
  if (!isId<'organisation'>(organisationId)) return showClosedForm(asked, 'notFound')
  const errand = await atTheDoor(asked, organisationId)
  const version = await lastVersion(errand, asked.req.param('formId') ?? '')
  if (version && !version.withdrawnAt) return work({ asked, errand, version })
  const atKiosk = kioskOf(asked.req.query(backField)) !== undefined
  const isWithdrawn = version !== undefined
  return showClosedForm(asked, isWithdrawn ? 'withdrawn' : 'notFound', { atKiosk, hasCode: isWithdrawn })
}

// An agent who follows the link, to see it or to lend her screen, is nobody here: nothing says who answered.
function atTheDoor({ var: { errand } }: Ask, organisationId: OrganisationId): Promise<Errand<Tables>> {
  return continueAs(errand, { door: 'site', organisationId })
}

async function showStart(
  { asked, errand, version }: AtForm,
  back: string | undefined,
  wrong?: { readonly problem: string; readonly typed: TypedDate },
): Promise<Response> {
  const { definition } = version
  const props = {
    frame: asked.var.frame,
    definition,
    action: startUrl(organisationOf(errand.asker), version.formId),
    requestId: errand.newId(),
    atKiosk: back !== undefined,
    asksBirthDate: definition.policies.identity === 'code',
    minutes: minutesFor(definition),
    hidden: back === undefined ? {} : { [backField]: back },
    ...wrong,
  }
  return showPage(asked, <StartPage {...props} />, wrong === undefined ? 200 : 422)
}

async function begin(at: AtForm, options: FormsOptions): Promise<Response> {
  const { asked, errand, version } = at
  const form = await readForm(asked)
  const { language } = asked.var.frame
  const back = kioskOf(form.text(backField))
  const typed = typedBirth(form)
  const birth = readBirthDate(typed, errand.today)
  if (!birth.ok) return showStart(at, back, { problem: sayProblem(language, birth.refusal), typed })
  const begun = await startAlone(errand, {
    formId: version.formId,
    language,
    sealingKey: options.sealingKey,
    birth: birth.value,
    origin: back === undefined ? draftOrigins[0] : 'kiosk',
    back,
  })
  if (!begun.ok) {
    const refusal = begun.refusal === 'needs-a-person' ? 'start-needs-a-person' : 'start-not-published'
    return showStart(at, back, { problem: sayFilling(language)(refusal), typed })
  }
  const { draft, secret } = begun.value
  carryKey(asked, { draftId: draft.id, secret, secure: options.secureCookies })
  const isAnonymous = version.definition.policies.identity === 'none'
  return goTo(asked, `${isAnonymous ? draftUrl(draft.id) : draftActUrl(draft.id, 'code')}?langue=${language}`)
}

function typedBirth(form: Form): TypedDate {
  return { day: form.text('birth_day'), month: form.text('birth_month'), year: form.text('birth_year') }
}
