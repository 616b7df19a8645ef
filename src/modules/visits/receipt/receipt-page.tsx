import type { VNode } from 'preact'
import { direction, type Language, languages } from '#kernel/language.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { say, sayToResident } from '../say.ts'
import { counterUrl, receiptUrl } from '../urls.ts'
import { languagesOf, type ReceiptContent } from './receipt-content.ts'
import type { ReceiptOffer } from './receipt-offer.tsx'
import { type PhoneAccess, ReceiptSheet } from './receipt-sheet.tsx'

export interface ReceiptPageProps {
  readonly frame: Frame
  readonly content: ReceiptContent
  /** Absent once the page can no longer be opened on a phone. */
  readonly phone: PhoneAccess | undefined
  readonly language: Language
  readonly largePrint: boolean
  /** In the language of the page. */
  readonly offer?: ReceiptOffer | undefined
}

/** The page an agent prints for the person: her language first, simplified French below. */
export function ReceiptPage(props: ReceiptPageProps): VNode {
  const { frame, content, phone, language, largePrint, offer } = props
  const back = { href: counterUrl, text: say('backToCounter') }
  return (
    <Page {...frame} audience="agent" title={say('receiptPage')} back={back} largePrint={largePrint}>
      <PrintBar {...props} />
      {languagesOf(language).map((each, index) => (
        <ReceiptSheet
          key={each}
          content={content}
          language={each}
          isFirst={index === 0}
          phone={index === 0 ? phone : undefined}
          offer={index === 0 ? offer : undefined}
        />
      ))}
      {phone?.pin === undefined ? null : <PinSlip pin={phone.pin} language={language} />}
    </Page>
  )
}

function PrintBar({ content, language, largePrint }: ReceiptPageProps): VNode {
  const { id } = content.visit
  return (
    <div class="receipt-bar no-print">
      <PrintButton>{say('print')}</PrintButton>
      <p>{say('howToPrint')}</p>
      <nav aria-label={say('receiptLanguage')}>
        {languages.map((each) => (
          <a
            key={each}
            href={receiptUrl(id, { language: each, largePrint })}
            aria-current={each === language ? 'true' : undefined}
          >
            {say(`language_${each}`)}
          </a>
        ))}
        <a href={receiptUrl(id, { language, largePrint: !largePrint })}>
          {say(largePrint ? 'ordinaryPrint' : 'largePrint')}
        </a>
      </nav>
    </div>
  )
}

function PinSlip({ pin, language }: { pin: string; language: Language }): VNode {
  const speak = sayToResident(language)
  return (
    <aside class="receipt__pin" lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      <p>
        {speak('pinTitle')}&nbsp;: <strong dir="ltr">{pin}</strong>
      </p>
      <p>{speak('pinKeepApart')}</p>
    </aside>
  )
}
