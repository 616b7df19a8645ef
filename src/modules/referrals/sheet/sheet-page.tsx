import type { VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'
import { placeUrl } from '#modules/places/index.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { type House, RequestFacts } from '../answer/partner-page.tsx'
import type { PersonShown } from '../asked-referral.tsx'
import { declineReasons, type Referral, solutions } from '../referral.ts'
import { say, sayMoment, sayToResident } from '../say.ts'
import { answerDoorUrl, answerUrl, referralUrl } from '../urls.ts'
import { AppointmentSaid } from './appointment-said.tsx'
import { Where } from './where.tsx'

export interface SheetPageProps {
  readonly frame: Frame
  readonly shown: PersonShown
  readonly referral: Referral
  readonly house: House
  readonly publicUrl: string
  /** The link that opens now; absent when there is none any more. */
  readonly link: { readonly code: string; readonly expiresAt: Date } | undefined
  readonly language: Language
  readonly largePrint: boolean
}

/** Two sheets: one for a partner without internet, that does not name her; one for her, in her language. */
export function SheetPage(props: SheetPageProps): VNode {
  const { frame, shown, referral, link, largePrint } = props
  const title = say('sheetTitle', { name: shown.name })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: referralUrl(referral.id), text: say('backToReferral') }}
      largePrint={largePrint}
    >
      <div class="no-print">
        <h1>{title}</h1>
        {link === undefined ? <Notice tone="warning" title={say('sheetNoLink')} /> : null}
        <PrintButton>{say('print')}</PrintButton>
      </div>
      <ForPartner {...props} />
      <ForHer {...props} />
    </Page>
  )
}

function ForPartner(props: SheetPageProps): VNode {
  const { frame, referral, house } = props
  const address = frame.town.address.join(', ')
  return (
    <article class="referral-sheet">
      <h2>{say('sheetForPartner', { partner: referral.partner.name })}</h2>
      <p>
        {say('sheetFrom', { organisation: house.name })} – <strong dir="ltr">{house.phone}</strong>
      </p>
      <RequestFacts referral={referral} />
      <p>{say('sheetAnswerHere')}</p>
      <ul class="referral-boxes">
        <li>☐ {say('answer-accepted')}</li>
        <li>{say('sheetDate')} ………………………………</li>
        <li>☐ {say('answer-declined')}</li>
        {declineReasons.map((reason) => (
          <li key={reason}>☐ {say(`reason-${reason}`)}</li>
        ))}
        <li>{say('otherProposal')} ………………………………</li>
      </ul>
      <AfterTheDay />
      <p>{say('sheetReturn', { organisation: house.name, address })}</p>
      <ByCode {...props} />
    </article>
  )
}

/** Whether she came and what came of it, for a sheet that comes back later. */
function AfterTheDay(): VNode {
  return (
    <>
      <p>{say('sheetAfter')}</p>
      <ul class="referral-boxes">
        <li>☐ {say('answer-honoured')}</li>
        <li>☐ {say('answer-absent')}</li>
        <li>
          {say('solved')} {solutions.map((solved) => `☐\u00A0${say(`solved-${solved}`)}`).join(' ')}
        </li>
      </ul>
    </>
  )
}

function ByCode({ link, publicUrl }: SheetPageProps): VNode | null {
  if (link === undefined) return null
  const shown = publicUrl.replace(/^https?:\/\//, '')
  return (
    <>
      <QrCode text={`${publicUrl}${answerUrl(link.code)}`} label={say('sheetQr')} size={160} />
      <p>
        {say('sheetTyped', { address: `${shown}${answerDoorUrl}` })}{' '}
        <strong class="referral-code" dir="ltr">
          {inFours(link.code)}
        </strong>
      </p>
      <p>{say('sheetUntil', { moment: sayMoment(link.expiresAt) })}</p>
    </>
  )
}

/** « 7F3K-92QX-0M4T-B6ZH ». */
function inFours(code: string): string {
  return code.replaceAll('-', '').match(/.{4}/g)?.join('-') ?? code
}

function ForHer({ referral, house, publicUrl, language }: SheetPageProps): VNode {
  const { partner, need, state, appointment } = referral
  const speak = sayToResident(language)
  const names = { partner: partner.name, organisation: house.name, phone: apart(house.phone) }
  return (
    <article
      class="referral-sheet"
      lang={language === 'fr-simple' ? 'fr' : language}
      dir={direction(language)}
    >
      <h2>{speak('sheetTitle', names)}</h2>
      <p>
        {speak('sheetNeed')} <strong>{speak(`need-${need}`)}</strong>
      </p>
      {state === 'accepted' ? <p>{speak('ownAccepted', names)}</p> : null}
      <AppointmentSaid {...{ appointment, language }} />
      <Where partner={partner} language={language} />
      {state === 'accepted' ? null : <p>{speak('sheetNext', names)}</p>}
      <p>{speak('sheetMind', names)}</p>
      {partner.placeId === undefined ? null : (
        <>
          <h3>{speak('sheetPlace')}</h3>
          <QrCode text={`${publicUrl}${placeUrl(partner.placeId)}`} label={speak('sheetPlace')} size={140} />
          <p dir="ltr">{`${publicUrl.replace(/^https?:\/\//, '')}${placeUrl(partner.placeId)}`}</p>
        </>
      )}
    </article>
  )
}

// Its pairs of figures would be read from right to left in a sentence in Arabic.
function apart(phone: string): string {
  return `\u2066${phone}\u2069`
}
