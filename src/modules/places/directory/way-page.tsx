import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { wayUrl } from '../urls.ts'
import { sayDirectory } from './say.ts'
import { sheetFrom } from './sheet-from.ts'
import { WaySheet, type WaySheetProps } from './way-sheet.tsx'

export interface WayPageProps extends Omit<WaySheetProps, 'language'> {
  readonly frame: Frame
  /** Where she starts from, as typed. */
  readonly where: string
}

/** The way to a place, and what to know before going: one sheet of paper. */
export function WayPage({ frame, where, ...way }: WayPageProps): VNode {
  const { language } = frame
  const { place } = way
  const say = sayDirectory(language)
  return (
    <Page
      {...frame}
      audience="resident"
      title={`${say('wayTitle')} – ${place.facts.name}`}
      back={{ href: sheetFrom(place.id, where), text: say('sheet') }}
    >
      <WaySheet {...way} language={language} />
      <p class="printed-on">{say('printedOn', { day: dayInWords(way.now.day, language) })}</p>
      <div class="no-print">
        <ButtonRow>
          <PrintButton>{say('print')}</PrintButton>
        </ButtonRow>
        <Form action={wayUrl(place.id)} method="get">
          <TextField name="ou" label={say('wayFrom')} hint={say('whereHint')} value={where} />
          <ButtonRow>
            <Button tone="secondary">{say('wayShow')}</Button>
          </ButtonRow>
        </Form>
      </div>
    </Page>
  )
}
