import { isId } from '#kernel/ids.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Handler, Routes } from '#platform/http/routes.ts'
import { seenBoxes } from '#platform/http/seen-boxes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { findPlace } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { Ask, PlacesOptions, Tables } from '../places-options.ts'
import type { PlaceReport } from '../reports/report.ts'
import { listReports } from '../reports/report-store.ts'
import { correctionUrl } from '../urls.ts'
import { changeStatus, chosenStatuses } from './change-status.ts'
import { correctPlace } from './correct-place.ts'
import { CorrectionPage } from './correction-page.tsx'
import { heldPlace } from './held-place.ts'
import { partUrl, saved, statusUrl, unlockUrl, verificationUrl } from './keeping-urls.ts'
import { type Difference, differencesOf, typedMeanwhile } from './meanwhile.ts'
import { PartPage } from './part-page.tsx'
import { partNames, parts, type PartName } from './parts/parts.ts'
import { isOnPart } from './reports/corrected-at.ts'
import { settleReports } from './reports/settle-reports.ts'
import { surroundingsOf } from './surroundings.ts'
import { inSentences } from './say.ts'
import { unlockField, wouldComeBack } from './unlock-field.ts'
import { verifyPlace } from './verify-place.ts'
import { correctors } from './who-keeps.ts'

const allowed = agents(...correctors)
const anyPlace = ':placeId' as PlaceId

/** What a place says, put right part by part. */
export function addCorrectionRoutes(routes: Routes<Tables>, options: PlacesOptions): void {
  routes.get(correctionUrl(anyPlace), allowed, reading(showPlace))
  for (const part of partNames) addPartRoutes(routes, options, part)
  routes.post(
    verificationUrl(anyPlace),
    allowed,
    holding(async (asked, place) => {
      await verifyPlace(asked.var.errand, place)
      return done(asked, place)
    }),
  )
  routes.post(
    statusUrl(anyPlace),
    allowed,
    holding(async (asked, place) => {
      const wanted = (await readForm(asked)).text('etat')
      const status = chosenStatuses.find((each) => each === wanted)
      if (status) await changeStatus(asked.var.errand, { place, status })
      if (status === 'closed') await answerReports(asked, place, ({ kind }) => kind === 'closed')
      return done(asked, place)
    }),
  )
  routes.post(
    unlockUrl(anyPlace),
    allowed,
    holding(async (asked, place) => {
      await unlockField(asked.var.errand, { place, field: (await readForm(asked)).text('champ') })
      return done(asked, place)
    }),
  )
}

function addPartRoutes(routes: Routes<Tables>, options: PlacesOptions, part: PartName): void {
  routes.get(
    partUrl(anyPlace, part),
    allowed,
    reading((asked, place) => showPart(asked, { part, place, form: parts[part].start(place) })),
  )
  routes.post(
    partUrl(anyPlace, part),
    allowed,
    holding(async (asked, place) => {
      const { errand } = asked.var
      const sent = await readForm(asked)
      const { version } = place
      const { form, isClashing } = typedMeanwhile(sent, { saved: parts[part].start(place), version })
      const read = await parts[part].read(form, place, surroundingsOf(errand, options))
      if ('problems' in read)
        return showPart(asked, { part, place, form, problems: inSentences(read.problems) })
      const differences = isClashing ? differencesOf(place, read.told, errand.today) : []
      if (differences.length > 0) return showPart(asked, { part, place, form, differences })
      const corrected = await correctPlace(errand, { before: place, after: read.told })
      const shown = sent.all('signalement')
      if (corrected.ok && corrected.value.length > 0)
        await answerReports(asked, place, (report) => shown.includes(report.id) && isOnPart(report, part))
      return done(asked, place)
    }),
  )
}

// Only what was shown is answered: a report that came meanwhile still waits.
async function answerReports(
  { var: { errand } }: Ask,
  { id }: KeptPlace,
  isAnswered: (report: PlaceReport) => boolean,
): Promise<void> {
  const reports = (await listReports(errand.db, id)).filter(isAnswered)
  await settleReports(errand, { placeId: id, reports, as: 'corrected' })
}

/** For whoever keeps the place; the address of a merged one leads to the one that stands for it. */
export function reading(
  show: (asked: Ask, place: KeptPlace) => Response | Promise<Response>,
): Handler<Tables> {
  return async (asked) => {
    const id = idIn(asked)
    const place = id && (await findPlace(asked.var.errand.db, id))
    if (!place || place.keeper !== asked.var.errand.asker.organisationId) return notThere(asked)
    return place.id === id ? show(asked, place) : goTo(asked, correctionUrl(place.id))
  }
}

/** The same, the place being held until the answer is written. */
export function holding(
  change: (asked: Ask, place: KeptPlace) => Response | Promise<Response>,
): Handler<Tables> {
  return async (asked) => {
    const id = idIn(asked)
    const place = id && (await heldPlace(asked.var.errand, id))
    return place ? change(asked, place) : notThere(asked)
  }
}

function idIn(asked: Ask): PlaceId | undefined {
  const id = asked.req.param('placeId') ?? ''
  return isId<'place'>(id) ? id : undefined
}

/** Back to the whole place, with a word that it is done. */
export function done(asked: Ask, { id }: KeptPlace): Response {
  return goTo(asked, `${correctionUrl(id)}?${saved}`)
}

async function showPlace(asked: Ask, place: KeptPlace): Promise<Response> {
  const { errand, frame } = asked.var
  const { verifiedBy } = place
  const names = await nameAgents(errand, verifiedBy ? [verifiedBy] : [])
  const page = (
    <CorrectionPage
      frame={frame}
      place={place}
      today={errand.today}
      verifier={verifiedBy && names.get(verifiedBy)}
      isSaved={asked.req.query(saved) !== undefined}
      reports={await listReports(errand.db, place.id)}
      givings={await wouldComeBack(errand, place)}
    />
  )
  return showPage(asked, page)
}

interface ShownPart {
  readonly part: PartName
  readonly place: KeptPlace
  readonly form: Form
  readonly problems?: Problems
  readonly differences?: readonly Difference[]
}

async function showPart(
  asked: Ask,
  { part, place, form, problems, differences }: ShownPart,
): Promise<Response> {
  const { frame, errand } = asked.var
  const reports = (await listReports(errand.db, place.id)).filter((report) => isOnPart(report, part))
  const Fields = parts[part].fields
  const page = (
    <PartPage
      {...{ frame, place, part, problems, differences, reports }}
      seen={seenBoxes(parts[part].start(place))}
      fields={<Fields form={form} problems={problems} />}
    />
  )
  if (differences) return showPage(asked, page, 409)
  return showPage(asked, page, problems ? 422 : 200)
}
