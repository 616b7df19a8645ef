import { jo } from './line.ts'
import type { Revision } from './revisions.ts'

const order = 'https://www.legifrance.gouv.fr/loda/article_lc'

/** The revisions of rents, charges and least participation, each 1 October (L823-4 CCH). */
export const octobers: readonly Revision[] = [
  {
    from: '2025-10-01',
    cite: 'arrêté du 27 septembre 2019, modifié par l’arrêté du 5 septembre 2025',
    href: jo('JORFTEXT000052212770'),
    checkedOn: '2026-11-22',
  },
  {
    from: '2024-10-01',
    cite: 'arrêté du 27 septembre 2024, art. 1',
    href: `${order}/LEGIARTI000050286647`,
  },
  {
    from: '2023-10-01',
    cite: 'arrêté du 22 septembre 2023, art. 1',
    href: jo('JORFTEXT000048107807'),
  },
  {
    from: '2022-07-01',
    cite: 'arrêté du 27 septembre 2019 (version du 1er juillet 2022)',
    href: `${order}/LEGIARTI000046206217`,
  },
  {
    from: '2021-10-01',
    cite: 'arrêté du 27 septembre 2019 (version du 1er octobre 2021)',
    href: `${order}/LEGIARTI000044137432`,
  },
  {
    from: '2020-10-01',
    cite: 'arrêté du 27 septembre 2019 (version du 1er octobre 2020)',
    href: `${order}/LEGIARTI000042378448`,
  },
  {
    from: '2019-10-01',
    cite: 'arrêté du 27 septembre 2019',
    href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039160329/',
  },
  {
    from: '2017-10-01',
    cite: 'décret 2017-1413 et arrêté du 28 septembre 2017',
    href: jo('JORFTEXT000035665790'),
  },
]

/** The revisions of the allowance on resources R0, each 1 January (D823-17, 5° CCH). */
export const januaries: readonly Revision[] = [
  {
    from: '2026-01-01',
    cite: 'arrêté du 28 décembre 2025, art. 1 (montants inchangés)',
    href: jo('JORFTEXT000053202812'),
  },
  {
    from: '2025-01-01',
    cite: 'arrêté du 27 septembre 2019, art. 15, modifié par l’arrêté du 30 décembre 2024',
    href: `${order}/LEGIARTI000050931814`,
    checkedOn: '2026-11-22',
  },
  { from: '2024-01-01', cite: 'arrêté du 15 décembre 2023, art. 1', href: jo('JORFTEXT000048621292') },
  { from: '2023-01-01', cite: 'arrêté du 26 décembre 2022, art. 1', href: jo('JORFTEXT000046829580') },
  { from: '2022-07-01', cite: 'arrêté du 29 juillet 2022, art. 1', href: jo('JORFTEXT000046114992') },
  { from: '2022-01-01', cite: 'arrêté du 20 décembre 2021, art. 1', href: jo('JORFTEXT000044572817') },
  { from: '2020-01-01', cite: 'décret 2020-6 et arrêté du 3 janvier 2020' },
  { from: '2019-01-01', cite: 'décret 2018-1316, art. 1', href: jo('JORFTEXT000037880844') },
  { from: '2016-01-01', cite: 'arrêté du 21 janvier 2016, art. 5' },
]

/** What the order of 2019 took over as it stood. */
export const takenOver: readonly Revision[] = [
  {
    from: '2019-10-01',
    cite: 'arrêté du 27 septembre 2019',
    href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039160329/',
    checkedOn: '2026-11-22',
  },
  { from: '2017-10-01', cite: 'art. D542-5 et suivants du CSS, avant leur abrogation' },
]
