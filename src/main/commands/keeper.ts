import type { OrganisationId } from '#kernel/ids.ts'
import { listOrganisations } from '#modules/organisations/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { seedIfEmpty } from '../demo-town.ts'
import type { Workplace } from './command.ts'

const sentences = {
  none: 'Aucune organisation dans cette base. Pour l’ouvrir : bin/cote organisation add …',
  unknown: 'Aucune organisation ne porte ce nom. Dans cette base :',
  several:
    'Plusieurs organisations dans cette base : dites laquelle avec --organisation NOM. Dans cette base :',
} as const

/**
 * The organisation that keeps the directory: the one that is named, the only one of the base, the CCAS of the demo
 * town. Otherwise says why on the error output.
 */
export async function keeperOf(
  place: Workplace,
  name: string | undefined,
): Promise<OrganisationId | undefined> {
  if (place.config.demo) await seedIfEmpty(place)
  const { db, surroundings } = place.services
  const known = await runErrand({ db, surroundings, asker: { door: 'system' } }, listOrganisations)
  const [only, ...others] = name === undefined ? known : known.filter((each) => each.name === name)
  if (only && others.length === 0) return only.id
  const ofDemo = place.config.demo && name === undefined && known.find(({ kind }) => kind === 'ccas')
  if (ofDemo) return ofDemo.id
  const names = known.map((each) => `\n  ${each.name}`).join('')
  const why = name === undefined ? 'several' : 'unknown'
  console.error(known.length === 0 ? sentences.none : `${sentences[why]}${names}`)
  return undefined
}
