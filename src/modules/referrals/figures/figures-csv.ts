import { byteOrderMark, csvLine } from '#platform/spreadsheet/csv.ts'
import { say } from '../say.ts'
import { communeNamed } from './commune-named.ts'
import { acceptanceRate, type ReferralFigures, waitingOf } from './figures.ts'

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
      nobody,
    ]),
    [],
    [say('need'), say('commune'), say('nobodyFound')],
    ...unmet.map(({ need, communeCode, count }) => [say(`need-${need}`), communeNamed(communeCode), count]),
  ]
  return byteOrderMark + lines.map(csvLine).join('')
}
