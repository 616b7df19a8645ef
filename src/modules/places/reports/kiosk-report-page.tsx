import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { PictogramName } from '#platform/ui/pictogram.tsx'
import { TileButton, Tiles } from '#platform/ui/tile.tsx'
import { stepUrl } from '../directory/kiosk/at-kiosk.ts'
import { type KioskProps, KioskScreen } from '../directory/kiosk/kiosk-screen.tsx'
import type { Wish } from '../directory/wish.ts'
import type { KeptPlace } from '../kept-place.ts'
import { kioskPlaceUrl, kioskReportUrl } from '../urls.ts'
import { type ReportKind, reportKinds } from './report.ts'
import { sayReport } from './say.ts'

export interface KioskReportPageProps extends KioskProps {
  readonly place: KeptPlace
  readonly wish: Wish
  readonly requestId: string
  /** `too-many`: a hall that presses again and again. */
  readonly answer?: 'thanks' | 'too-many' | undefined
}

const pictograms: Readonly<Record<ReportKind, PictogramName>> = {
  hours: 'clock',
  moved: 'pin',
  phone: 'phone',
  closed: 'alert',
  other: 'speech',
}

/** At a kiosk: one touch says what is wrong; nothing is typed on a screen that everybody reads. */
export function KioskReportPage({ place, wish, requestId, answer, ...props }: KioskReportPageProps): VNode {
  const { at } = props
  const say = sayReport(at.language)
  const placeHref = stepUrl(kioskPlaceUrl(place.id), at, wish)
  return (
    <KioskScreen {...props} title={say('ask')} backHref={placeHref}>
      {answer === undefined ? (
        <>
          <h1>{say('title')}</h1>
          <p lang="fr" dir="auto">
            {place.facts.name}
          </p>
          <Form action={stepUrl(kioskReportUrl(place.id), at, wish)} requestId={requestId} autocomplete="off">
            <Tiles>
              {reportKinds.map((kind) => (
                <TileButton
                  key={kind}
                  name="erreur"
                  value={kind}
                  pictogram={pictograms[kind]}
                  title={say(kind)}
                />
              ))}
            </Tiles>
          </Form>
        </>
      ) : (
        <>
          <h1>
            <bdi lang="fr">{place.facts.name}</bdi>
          </h1>
          <Notice tone={answer === 'thanks' ? 'success' : 'warning'}>{say(answer)}</Notice>
          <ButtonRow>
            <ButtonLink href={placeHref}>{say('back')}</ButtonLink>
          </ButtonRow>
        </>
      )}
    </KioskScreen>
  )
}
