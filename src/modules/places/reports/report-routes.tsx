import { hideSecrets } from '#kernel/found-secrets.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { atPlace } from '../directory/at-place.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { Ask, PlacesOptions, Tables } from '../places-options.ts'
import { placeUrl, reportUrl } from '../urls.ts'
import { reportKinds } from './report.ts'
import { reportError, type ReportRefusal } from './report-error.ts'
import { ReportPage } from './report-page.tsx'
import { sayReport } from './say.ts'

/** Mark on the address of a sheet: somebody told an error. */
export const told = 'signale'

/** « Une erreur ? Dites-le »: for whoever reads a sheet, agents too. */
export function addReportRoutes(routes: Routes<Tables>, { sealingKey }: PlacesOptions): void {
  const url = reportUrl(':id' as PlaceId)
  routes.get(
    url,
    everyone,
    atPlace((asked, place) => show(asked, place, { form: formOf([]) })),
  )
  routes.post(
    url,
    everyone,
    atPlace(async (asked, place) => {
      const form = await readForm(asked)
      const { errand, address } = asked.var
      const kept = await reportError(errand, {
        place,
        kind: reportKinds.find((kind) => kind === form.text('erreur')),
        words: form.text('mots'),
        requestId: form.text('request_id') || undefined,
        pacing: { address, sealingKey },
      })
      if (kept.ok) return goTo(asked, `${placeUrl(place.id)}?${told}`)
      return show(asked, place, { form, refusal: kept.refusal })
    }),
  )
}

interface Shown {
  readonly form: Form
  readonly refusal?: ReportRefusal
}

function show(asked: Ask, place: KeptPlace, { form, refusal }: Shown): Response {
  const { errand, frame } = asked.var
  const say = sayReport(frame.language)
  const problems = refusal && { [refusal === 'kind-missing' ? 'erreur' : 'mots']: say(refusal) }
  const typed = { ...form.typed, mots: hideSecrets(form.typed['mots'] ?? '') }
  const page = <ReportPage {...{ frame, place, typed, problems }} requestId={errand.newId()} />
  if (refusal === 'too-many') return showPage(asked, page, 429)
  return showPage(asked, page, refusal ? 422 : 200)
}
