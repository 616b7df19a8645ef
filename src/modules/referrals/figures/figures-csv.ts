import { shown } from '#kernel/small-counts.ts'
import { byteOrderMark, csvLine } from '#platform/spreadsheet/csv.ts'
import { say } from '../say.ts'
import { acceptanceRate, type ReferralFigures, waitingOf } from './figures.ts'
import { countSaid, unmetLines } from './unmet-lines.ts'

/** The tables, one under the other, for a spreadsheet. */
export function figuresCsv({ partners, needs, unmet }: ReferralFigures): string {
  const lines = [
    [say('partner'), say('sent'), say('accepted'), say('declined'), say('expired'), say('waiting')].concat(
      say('rate'),
      say('delay'),
      say('answers'),
    ),
    ...partners.map((one) => [
      one.name,
      one.sent,
      one.accepted,
      one.declined,
      one.expired,
      waitingOf(one),
      acceptanceRate(one) ?? '',
      one.medianDays ?? '',
      one.answered,
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
      countSaid(shown(nobody)),
    ]),
    [],
    [say('need'), say('commune'), say('nobodyFound')],
    ...unmetLines(unmet).map(({ need, where, count }) => [say(`need-${need}`), where, countSaid(count)]),
  ]
  return byteOrderMark + lines.map(csvLine).join('')
}
