import { byteOrderMark, csvLine } from '#platform/spreadsheet/csv.ts'
import { say } from '../say.ts'
import { acceptanceRate, meanDelay, type ReferralFigures, waitingOf } from './figures.ts'

/** Both tables, one under the other, for a spreadsheet. */
export function figuresCsv({ partners, needs }: ReferralFigures): string {
  const lines = [
    [say('partner'), say('sent'), say('accepted'), say('declined'), say('expired'), say('waiting')].concat(
      say('rate'),
      say('delay'),
    ),
    ...partners.map((one) => [
      one.name,
      one.sent,
      one.accepted,
      one.declined,
      one.expired,
      waitingOf(one),
      acceptanceRate(one) ?? '',
      meanDelay(one) ?? '',
    ]),
    [],
    [say('need'), say('sent'), say('served'), say('declined'), say('expired'), say('unserved')].concat(
      say('nobodyFound'),
    ),
    ...needs.map(({ need, sent, served, declined, expired, unserved, nobody }) => [
      say(`need-${need}`),
      sent,
      served,
      declined,
      expired,
      unserved,
      nobody,
    ]),
  ]
  return byteOrderMark + lines.map(csvLine).join('')
}
