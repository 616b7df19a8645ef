import type { Errand } from '#platform/db/errand.ts'
import type { PlacesTables } from '../../tables.ts'
import { kioskNeedUrl } from '../../urls.ts'
import { sayDirectory } from '../say.ts'
import { hasPlaces } from '../where-store.ts'
import { anyWish } from '../wish.ts'
import { type AtKiosk, stepUrl } from './at-kiosk.ts'

/** The door of the kiosk that leads to the directory; nothing while the directory is empty. */
export async function directoryAtKiosk(
  errand: Errand<PlacesTables>,
  { back, language }: AtKiosk,
): Promise<{ readonly href: string; readonly pictogram: 'pin'; readonly title: string } | undefined> {
  if (!(await hasPlaces(errand.db))) return undefined
  const href = stepUrl(kioskNeedUrl, { back, language }, anyWish)
  return { href, pictogram: 'pin', title: sayDirectory(language)('title') }
}
