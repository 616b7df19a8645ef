import type { VNode } from 'preact'
import { QrCode } from '#platform/ui/qr-code.tsx'

/** A question about the visit, asked by another module: the same on every page handed over that day. */
export interface ReceiptOffer {
  readonly title: string
  readonly text: string
  /** For the camera. */
  readonly url: string
  /** As people type it. */
  readonly address: string
  /** What the QR code is, for those who listen. */
  readonly qrLabel: string
}

/** A sentence, an address and its QR code, after what matters on the page. */
export function ReceiptOfferPart({ offer }: { readonly offer: ReceiptOffer }): VNode {
  return (
    <section class="receipt__part">
      <h2 class="receipt__subtitle">{offer.title}</h2>
      <div class="receipt__phone-access">
        <QrCode text={offer.url} label={offer.qrLabel} size={96} />
        <div>
          <p>{offer.text}</p>
          <p class="receipt__offer">
            <bdi dir="ltr">{offer.address}</bdi>
          </p>
        </div>
      </div>
    </section>
  )
}
