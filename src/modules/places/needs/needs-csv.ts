import { byteOrderMark, csvLine } from '#platform/spreadsheet/csv.ts'
import type { PlaceId } from '../place.ts'
import { indicatorInWords } from './figures.ts'
import { orderCommunes } from './order-communes.ts'
import type { CommuneNeeds } from './needs.ts'
import type { Needs } from './read-needs.ts'
import { say } from './say.ts'

/** Every commune of the answer, for a spreadsheet; an empty cell is what is not known. */
export function needsCsv(needs: Needs, nameOf: (place: PlaceId) => string | undefined): string {
  const { question, indicator, withStop } = needs
  const after = new Map(withStop?.map(({ code, nearest }) => [code, nearest?.km]))
  const rows = orderCommunes(needs.communes, { sort: 'distance', isDown: true }, question.farKm)
  return [
    byteOrderMark,
    csvLine([
      'code_insee',
      say('commune'),
      say('people'),
      `${say('distance')} (km)`,
      say('nearest'),
      say('hours', { km: question.farKm }),
      ...(indicator ? [indicatorInWords(indicator)] : []),
      ...(withStop ? [`${say('distanceAfter')} (km)`] : []),
    ]),
    ...rows.map((commune) =>
      csvLine([
        ...cells(commune, nameOf),
        ...(indicator ? [decimal(commune.need)] : []),
        ...(withStop ? [decimal(after.get(commune.code))] : []),
      ]),
    ),
  ].join('')
}

function cells(
  commune: CommuneNeeds,
  nameOf: (place: PlaceId) => string | undefined,
): readonly (string | number)[] {
  const { code, name, population = '', nearest, middle, minutesNear } = commune
  const place = nearest?.offer.place
  return [
    code,
    name,
    population,
    decimal(nearest?.km),
    (place && nameOf(place)) ?? '',
    decimal(middle && minutesNear / 60),
  ]
}

function decimal(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(1).replace('.', ',')
}
