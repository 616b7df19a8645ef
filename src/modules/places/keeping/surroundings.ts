import type { KeepingErrand } from './held-place.ts'
import { findCommuneInUse } from './keeping-store.ts'
import type { PlacesOptions } from '../places-options.ts'
import type { Surroundings } from './parts/part.ts'

/** What is known around an address: the operator’s files, and the communes the directory already names. */
export function surroundingsOf({ db }: KeepingErrand, { addresses, territory }: PlacesOptions): Surroundings {
  return { addresses, territory, communeInUse: (said) => findCommuneInUse(db, said) }
}
