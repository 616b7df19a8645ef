import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { ButtonRow } from '#platform/ui/button.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { sayReport } from '../../reports/say.ts'
import { kioskListUrl, kioskReportUrl } from '../../urls.ts'
import { sayDirectory } from '../say.ts'
import { WaySheet, type WaySheetProps } from '../way-sheet.tsx'
import type { Wish } from '../wish.ts'
import { stepUrl } from './at-kiosk.ts'
import { type KioskProps, KioskScreen } from './kiosk-screen.tsx'

export interface KioskPlacePageProps extends KioskProps {
  readonly wish: Wish
  readonly way: Omit<WaySheetProps, 'language'>
}

/** Last screen: the way, to print or to carry away on a telephone. */
export function KioskPlacePage({ wish, way, ...props }: KioskPlacePageProps): VNode {
  const { at } = props
  const say = sayDirectory(at.language)
  return (
    <KioskScreen {...props} title={way.place.facts.name} backHref={stepUrl(kioskListUrl, at, wish)}>
      <ButtonRow>
        <PrintButton>{say('print')}</PrintButton>
      </ButtonRow>
      <WaySheet {...way} language={at.language} isAtKiosk />
      <p>{say('printedOn', { day: dayInWords(way.now.day, at.language) })}</p>
      <p class="no-print">
        <a href={stepUrl(kioskReportUrl(way.place.id), at, wish)}>{sayReport(at.language)('ask')}</a>
      </p>
    </KioskScreen>
  )
}
