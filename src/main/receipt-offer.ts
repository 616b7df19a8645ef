import { surveysOffered } from '#modules/surveys/index.ts'
import type { VisitsOptions } from '#modules/visits/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Database } from './database.ts'

/** The question asked on the page people leave with: the first open survey that is answered from there. */
export function receiptOfferAt(publicUrl: string): VisitsOptions['receiptOffer'] {
  return async (errand, language) => {
    const whole = errand as Errand<unknown> as Errand<Database>
    const [survey] = await surveysOffered(whole, { way: 'receipt', language })
    return (
      survey && {
        title: survey.title,
        text: survey.text,
        url: publicUrl + survey.href,
        address: publicUrl.replace(/^https?:\/\//, '') + survey.shortHref,
        qrLabel: survey.qrLabel,
      }
    )
  }
}
