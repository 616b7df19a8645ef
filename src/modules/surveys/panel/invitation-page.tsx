import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { direction, type Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { say, sayToResident } from '../say.ts'

export interface InvitationPageProps {
  readonly frame: Frame
  readonly name: string
  readonly organisation: string
  /** The language she agreed in. */
  readonly language: Language
  readonly question: string
  /** The one everybody has: nothing in it says who comes by it. */
  readonly address: string
  /** To be typed. */
  readonly shortAddress: string
  /** Where she may leave the panel by herself. */
  readonly ownPageAddress: string
  readonly closesOn: Day | undefined
  readonly largePrint: boolean
  readonly back: string
}

/** A letter to print: what is asked, where to answer, and that nobody will know who answered. */
export function InvitationPage(props: InvitationPageProps): VNode {
  const { frame, name, largePrint, back } = props
  const title = say('invitationTitle', { name })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: back, text: say('panelOf', { name }) }}
      largePrint={largePrint}
    >
      <div class="no-print">
        <h1>{title}</h1>
        <PrintButton>{say('print')}</PrintButton>
      </div>
      <Letter {...props} />
    </Page>
  )
}

function Letter(props: InvitationPageProps): VNode {
  const { name, organisation, language, question, address, shortAddress, ownPageAddress, closesOn } = props
  const speak = sayToResident(language)
  return (
    <article lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      <p>{organisation}</p>
      <h2>{speak('letterTitle')}</h2>
      <p>{speak('letterDear', { name })}</p>
      <p>{speak('letterText')}</p>
      <p>
        <strong dir="auto">{question}</strong>
      </p>
      <p>{speak('letterHow')}</p>
      <QrCode text={address} label={speak('posterQr')} size={200} />
      <p>
        <strong dir="ltr">{shortAddress}</strong>
      </p>
      {closesOn === undefined ? null : <p>{speak('until', { day: dayInWords(closesOn, language) })}</p>}
      <p>{speak('letterSame')}</p>
      <p>{speak('letterFree')}</p>
      <p>
        <strong dir="ltr">{ownPageAddress}</strong>
      </p>
    </article>
  )
}
