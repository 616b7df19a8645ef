import type { ComponentChildren, VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'
import { nearDayInWords, weekdayInWords } from '#platform/i18n/format.ts'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { phoneHref } from '#platform/ui/town-look.ts'
import { sayToResident } from '../say.ts'
import { type ReceiptOffer, ReceiptOfferPart } from './receipt-offer.tsx'
import { type ReceiptContent, tellActs, tellProcedures, type ToldProcedure } from './receipt-content.ts'

export interface ReceiptSheetProps {
  readonly content: ReceiptContent
  readonly language: Language
  /** The first sheet carries the title of the page. */
  readonly isFirst: boolean
  /** How to read this page on a phone; absent on the phone. */
  readonly phone?: PhoneAccess | undefined
  /** What is asked about the visit, on paper only. */
  readonly offer?: ReceiptOffer | undefined
}

/** The way to the page from a phone. */
export interface PhoneAccess {
  readonly code: string
  /** Absent when the date of birth is asked instead. */
  readonly pin: string | undefined
  /** With the code, for the camera. */
  readonly url: string
  /** As people type it. */
  readonly address: string
  readonly until: Date
}

/** What was done, what comes next and whom to call, in one language. */
export function ReceiptSheet({ content, language, isFirst, phone, offer }: ReceiptSheetProps): VNode {
  const procedures = tellProcedures(content, language)
  const inside = { content, language, isFirst }
  return (
    <article class="receipt" lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      <SheetHeader {...inside} />
      <Done {...inside} />
      <Numbers {...inside} procedures={procedures} />
      <Next {...inside} procedures={procedures} />
      <Bring {...inside} procedures={procedures} />
      <WhomToCall {...inside} procedures={procedures} />
      {phone === undefined ? null : <OnThePhone {...inside} phone={phone} />}
      {offer === undefined ? null : <ReceiptOfferPart offer={offer} />}
      <Law {...inside} />
    </article>
  )
}

type Inside = Pick<ReceiptSheetProps, 'content' | 'language' | 'isFirst'>
type WithProcedures = Inside & { readonly procedures: readonly ToldProcedure[] }

function SheetHeader({ content, language, isFirst }: Inside): VNode {
  const say = sayToResident(language)
  const { visit, personName, organisationName } = content
  const Title = isFirst ? 'h1' : 'h2'
  const values = {
    day: weekdayInWords(visit.visitedOn, language),
    agent: visit.agentName,
  }
  return (
    <header class="receipt__header">
      <Title class="receipt__title">{say('receiptTitle')}</Title>
      {personName === undefined ? null : (
        <p class="receipt__person">{say('receivedFor', { name: personName })}</p>
      )}
      <p>
        {say('receivedOn', values)} <bdi>{visit.placeName ?? organisationName}</bdi>
      </p>
    </header>
  )
}

function Done({ content, language, isFirst }: Inside): VNode {
  const say = sayToResident(language)
  return (
    <Part title={say('done')} isFirst={isFirst}>
      <ul>
        {tellActs(content, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  )
}

function Numbers({ language, procedures }: WithProcedures): VNode | null {
  const say = sayToResident(language)
  const numbered = procedures.filter(({ receipt }) => receipt !== undefined)
  if (numbered.length === 0) return null
  return (
    <>
      {numbered.map(({ title, receipt }) => (
        <p class="receipt__number" key={receipt}>
          <span class="receipt__number-label">
            {say('yourNumber')} – {title}
          </span>
          <strong>
            <bdi dir="ltr">{receipt}</bdi>
          </strong>
        </p>
      ))}
    </>
  )
}

function Next({ content, language, isFirst, procedures }: WithProcedures): VNode {
  const say = sayToResident(language)
  const { referredTo } = content.visit
  const isQuiet = procedures.length === 0 && referredTo === undefined
  return (
    <Part title={say('next')} isFirst={isFirst}>
      {isQuiet ? <p>{say('nothingNext')}</p> : null}
      <ul>
        {procedures.map(({ text, mustAct }) => (
          <li key={text}>{mustAct ? <strong>{text}</strong> : text}</li>
        ))}
        {referredTo === undefined ? null : (
          <li>{say('seeNext', { structure: say(`structure_${referredTo}`) })}</li>
        )}
      </ul>
    </Part>
  )
}

function Bring({ language, isFirst, procedures }: WithProcedures): VNode | null {
  const documents = [...new Set(procedures.filter(({ mustAct }) => mustAct).flatMap((one) => one.documents))]
  if (documents.length === 0) return null
  return (
    <Part title={sayToResident(language)('bring')} isFirst={isFirst}>
      <ul class="receipt__ticks">
        {documents.map((document) => (
          <li key={document}>{document}</li>
        ))}
      </ul>
    </Part>
  )
}

function WhomToCall({ content, language, isFirst, procedures }: WithProcedures): VNode {
  const say = sayToResident(language)
  const { ccasName, phone, address, openingHours } = content.town
  const bodies = new Map(
    procedures.flatMap(({ bodyName, bodyPhone }) => (bodyPhone ? [[bodyName, bodyPhone]] : [])),
  )
  return (
    <Part title={say('whomToCall')} isFirst={isFirst}>
      <ul>
        <li>
          <bdi>{ccasName}</bdi>&nbsp;: <Phone number={phone} />
          <span class="receipt__address">
            <bdi>{[address.join(', '), openingHours].filter(Boolean).join('. ')}</bdi>
          </span>
        </li>
        {[...bodies].map(([name, number]) => (
          <li key={name}>
            <bdi>{name}</bdi>&nbsp;: <Phone number={number} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Phone({ number = '' }: { number?: string | undefined }): VNode {
  return (
    <a class="receipt__phone" href={phoneHref(number)} dir="ltr">
      {number}
    </a>
  )
}

function OnThePhone({ content, language, isFirst, phone }: Inside & { phone: PhoneAccess }): VNode {
  const say = sayToResident(language)
  const how = phone.pin === undefined ? 'phoneHow' : 'phoneHowPin'
  const until = phone.until.toISOString().slice(0, 10) as typeof content.today
  return (
    <Part title={say('phonePage')} isFirst={isFirst}>
      <div class="receipt__phone-access">
        {isFirst ? <QrCode text={phone.url} label={say('qrLabel')} size={116} /> : null}
        <div>
          <p>{say(how, { address: phone.address })}</p>
          <p class="receipt__code">
            {say('yourCode')}&nbsp;: <strong dir="ltr">{phone.code}</strong>
          </p>
          <p>{say('phoneUntil', { day: nearDayInWords(until, content.today, language) })}</p>
        </div>
      </div>
    </Part>
  )
}

function Law({ content, language }: Inside): VNode {
  const { organisationName, town } = content
  const values = { organisation: organisationName, email: town.privacyEmail }
  return <p class="receipt__law">{sayToResident(language)('law', values)}</p>
}

interface PartProps {
  readonly title: string
  readonly isFirst: boolean
  readonly children: ComponentChildren
}

function Part({ title, isFirst, children }: PartProps): VNode {
  const Title = isFirst ? 'h2' : 'h3'
  return (
    <section class="receipt__part">
      <Title class="receipt__subtitle">{title}</Title>
      {children}
    </section>
  )
}
