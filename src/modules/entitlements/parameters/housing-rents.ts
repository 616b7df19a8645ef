import { octobers } from './housing-texts.ts'
import type { Parameter } from './parameter.ts'
import { atEach } from './revisions.ts'

/** Of 2023, article 7 was compared; charges and the least participation were not. */
const rentTexts = octobers.map((text) =>
  text.from === '2023-10-01'
    ? {
        ...text,
        href: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000048109313',
        checkedOn: '2026-11-22',
      }
    : text,
)

/** Most rent taken into account, by rent zone and family (arrêté du 27 septembre 2019, art. 7). */
export const rentCeilings = {
  zone1: {
    single: october('zone 1, personne seule', [333.14, 329.71, 319.3, 308.5, 298.07, 296.82, 295.93, 295.05]),
    couple: october('zone 1, couple', [401.78, 397.64, 385.09, 372.07, 359.49, 357.99, 356.92, 355.85]),
    one: october(
      'zone 1, une personne à charge',
      [454.1, 449.43, 435.24, 420.52, 406.3, 404.6, 403.39, 402.18],
    ),
    more: october(
      'zone 1, par personne à charge en plus',
      [65.89, 65.21, 63.15, 61.01, 58.95, 58.7, 58.52, 58.34],
    ),
  },
  zone2: {
    single: october(
      'zone 2, personne seule',
      [290.34, 287.35, 278.28, 268.87, 259.78, 258.69, 257.92, 257.14],
    ),
    couple: october('zone 2, couple', [355.38, 351.72, 340.62, 329.1, 317.97, 316.64, 315.69, 314.74]),
    one: october(
      'zone 2, une personne à charge',
      [399.89, 395.77, 383.28, 370.32, 357.8, 356.3, 355.23, 354.17],
    ),
    more: october(
      'zone 2, par personne à charge en plus',
      [58.21, 57.61, 55.79, 53.9, 52.08, 51.86, 51.7, 51.54],
    ),
  },
  zone3: {
    single: october('zone 3, personne seule', [272.12, 269.32, 260.82, 252, 243.48, 242.46, 241.73, 241]),
    couple: october('zone 3, couple', [329.88, 326.48, 316.17, 305.48, 295.15, 293.92, 293.04, 292.16]),
    one: october(
      'zone 3, une personne à charge',
      [369.88, 366.07, 354.51, 342.52, 330.94, 329.56, 328.57, 327.59],
    ),
    more: october(
      'zone 3, par personne à charge en plus',
      [53.01, 52.47, 50.81, 49.09, 47.43, 47.23, 47.09, 46.95],
    ),
  },
}

/** Flat charges (art. 9 and 16; overseas, art. 46). */
export const flatCharges = {
  mainland: {
    home: charges('', [60.59, 59.97, 58.08, 56.12, 54.22, 53.99, 53.83, 53.67]),
    sharedAlone: charges(
      ', personne seule en colocation',
      [30.29, 29.98, 29.03, 28.05, 27.1, 26.99, 26.91, 26.83],
    ),
    more: charges(', par personne à charge', [13.74, 13.6, 13.17, 12.72, 12.29, 12.24, 12.2, 12.16]),
  },
  overseas: {
    home: charges(', outre-mer', [40.68, 40.26, 38.99, 37.67, 36.4, 36.25, 36.14, 36.03]),
    sharedAlone: charges(
      ', personne seule en colocation, outre-mer',
      [20.93, 20.71, 20.06, 19.38, 18.72, 18.64, 18.58, 18.53],
    ),
    more: charges(', par personne à charge, outre-mer', [10.47, 10.36, 10.03, 9.69, 9.36, 9.32, 9.29, 9.26]),
  },
}

export const leastParticipation: Parameter = {
  label: 'Participation personnelle minimale (P0), au moins',
  unit: 'euros',
  revisedIn: 10,
  values: atEach(octobers, [39.56, 39.15, 37.91, 36.63, 35.39, 35.24, 35.13, 35.02]),
}

function october(who: string, values: readonly number[]): Parameter {
  return {
    label: `Plafond de loyer, ${who}`,
    unit: 'euros',
    revisedIn: 10,
    values: atEach(rentTexts, values),
  }
}

function charges(who: string, values: readonly number[]): Parameter {
  return { label: `Forfait de charges${who}`, unit: 'euros', revisedIn: 10, values: atEach(octobers, values) }
}
