import type { ComponentChildren, VNode } from 'preact'
import { QrCode } from '#platform/ui/qr-code.tsx'
import type { WeekInWords } from '../said/week-in-words.ts'
import type { SheetLabels, SheetText } from './guide-text.ts'

interface SheetPartProps {
  readonly sheet: SheetText
  readonly labels: SheetLabels
  readonly children?: ComponentChildren
}

/** One place on paper: never cut in two by the end of a page. */
export function SheetPart({ sheet, labels, children }: SheetPartProps): VNode {
  return (
    <section class="guide__sheet" aria-labelledby={sheet.anchor}>
      <h3 id={sheet.anchor}>
        <bdi lang="fr">{sheet.title}</bdi>
      </h3>
      <div class="guide__columns">
        <div class="guide__told">
          <Reach sheet={sheet} labels={labels} />
          <Hours sheet={sheet} labels={labels} />
          {sheet.sentences.length === 0 ? null : <p>{sheet.sentences.join(' ')}</p>}
          {sheet.languages === undefined ? null : <p>{sheet.languages}</p>}
          <Told label={labels.services} items={sheet.services} />
          {sheet.access === '' ? null : (
            <p>
              <strong>
                {labels.access}
                {labels.colon}
              </strong>{' '}
              {sheet.access}
            </p>
          )}
          <p class="guide__verified">{sheet.verified}</p>
        </div>
        <p class="guide__qr">
          <QrCode text={sheet.qr.address} label={sheet.qr.label} size={110} />
          <a href={sheet.qr.address} aria-label={sheet.qr.says}>
            {sheet.qr.link}
          </a>
        </p>
      </div>
      {children}
    </section>
  )
}

function Reach({ sheet: { address, phones }, labels }: SheetPartProps): VNode {
  return (
    <>
      <p class="guide__address" lang="fr" dir="auto">
        {address.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {phones.length === 0 ? null : (
        <p class="guide__phone">
          {labels.phone}
          {labels.colon}{' '}
          {phones.map(({ text, href }, rank) => (
            <>
              {rank === 0 ? null : ', '}
              <a key={href} href={href} dir="ltr">
                {text}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  )
}

function Hours({ sheet, labels }: SheetPartProps): VNode {
  return (
    <>
      {sheet.hours.map((week) => (
        <Week key={week.when ?? ''} week={week} labels={labels} />
      ))}
      {sheet.hoursNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  )
}

function Week({ week, labels }: { readonly week: WeekInWords; readonly labels: SheetLabels }): VNode {
  const { when, lines, holidays } = week
  return (
    <>
      <p class="guide__label">{when === undefined ? labels.hours : `${labels.hours} (${when})`}</p>
      <ul>
        {lines.map(({ days, hours }) => (
          <li key={days}>
            {days}
            {labels.colon} {hours}
          </li>
        ))}
        <li>{holidays}</li>
      </ul>
    </>
  )
}

function Told({ label, items }: { readonly label: string; readonly items: readonly string[] }): VNode | null {
  if (items.length === 0) return null
  return (
    <>
      <p class="guide__label">{label}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}
