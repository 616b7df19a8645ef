import type { Intercommunality } from '#platform/communes/intercommunality.ts'
import type { Department } from '#platform/communes/department-list.ts'
import type { Indicator } from '#platform/territory/territory.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PlaceId } from '../place.ts'
import type { AskedNeeds } from './ask-needs.ts'
import type { CommuneNeeds } from './needs.ts'
import type { UnmetNeeds, UnmetRow } from './unmet-needs.ts'

/** An answer as its page shows it. */
export interface NeedsPageProps extends AskedNeeds {
  readonly frame: Frame
  readonly departments: readonly Department[]
  /** Of the department. */
  readonly groups: readonly Intercommunality[]
  readonly indicators: readonly Indicator[]
  readonly hasMap: boolean
  /** Absent for whoever may not count them. */
  readonly unmet: UnmetNeeds | undefined
  readonly unmetRows: readonly UnmetRow[]
  /** The part of the table shown. */
  readonly rows: readonly CommuneNeeds[]
  readonly names: ReadonlyMap<PlaceId, string>
  readonly page: number
  readonly pages: number
}
