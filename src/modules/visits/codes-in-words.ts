import { coded } from '#platform/i18n/coded.ts'
import { isChannel } from './channel.ts'
import type { Terms } from './national-terms.ts'
import { isCancelReason } from './correction/cancellation.ts'
import { say } from './say.ts'

/** « Par téléphone ». */
export function channelInWords(code: string): string {
  return isChannel(code) ? say(`channel_${code}`) : code
}

/** « Notée deux fois ». */
export function reasonInWords(code: string): string {
  return isCancelReason(code) ? say(`reason_${code}`) : code
}

/** « donné à voix haute ». */
export function agreementInWords(code: string): string {
  return say(code === 'aloud' ? 'agreedAloud' : 'agreementNotAsked')
}

/** Says several codes of one list of terms: « Emploi, Santé ». */
export function termsOf(terms: Terms): (codes: readonly string[] | string) => string {
  return (codes) => [codes].flat().map(coded(terms)).join(', ')
}
