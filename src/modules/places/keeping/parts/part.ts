import type { VNode } from 'preact'
import type { AddressFinder } from '#platform/geocoder/address-finder.ts'
import type { Form } from '#platform/http/form.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { PlaceField } from '../../kept-place.ts'
import type { PlaceCommune } from '../../place.ts'
import type { ProblemKey } from '../say.ts'
import type { Told } from '../told.ts'

export interface FieldsProps {
  readonly form: Form
  readonly problems?: Problems | undefined
}

/** What is known around a place when its address changes. */
export interface Surroundings {
  readonly addresses: AddressFinder
  readonly territory: Territory
  /** A commune that places of the directory already name; the official list has not everything. */
  readonly communeInUse: (said: SaidCommune) => Promise<PlaceCommune | undefined>
}

export type SaidCommune = Pick<PlaceCommune, 'name' | 'postalCode'>

export type ReadPart =
  | { readonly told: Told }
  | { readonly problems: Readonly<Partial<Record<string, ProblemKey>>> }

/** A part of what a place says, corrected on a page of its own. */
export interface PlacePart {
  readonly fields: (props: FieldsProps) => VNode
  /** What it corrects, in the order it is shown. */
  readonly says: readonly PlaceField[]
  /** The boxes as the place fills them. */
  readonly start: (told: Told) => Form
  readonly read: (form: Form, told: Told, around: Surroundings) => ReadPart | Promise<ReadPart>
}

/** A form of texts and of boxes that may be ticked several times. */
export type Boxes = Readonly<Record<string, string | readonly string[]>>
