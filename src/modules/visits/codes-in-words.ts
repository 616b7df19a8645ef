import { isChannel } from './channel.ts'
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
