import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { readPosition } from '../../normalise/read-position.ts'
import type { PlaceCommune, Position } from '../../place.ts'
import { say } from '../say.ts'
import { type Told, withFacts } from '../told.ts'
import { boxesOf, formWith, textIfAny } from './boxes.ts'
import { findPosition, readCommuneBoxes, type Where } from './find-where.ts'
import type { FieldsProps, PlacePart, Surroundings } from './part.ts'

/** Where it is. */
export const addressPart: PlacePart = {
  says: ['street', 'addressComplement', 'commune', 'position', 'isFixed', 'isItinerant'],
  start: ({ facts }) =>
    formWith({
      rue: facts.street,
      complement: facts.addressComplement ?? '',
      code_postal: facts.commune.postalCode,
      commune: facts.commune.name,
      latitude: degrees(facts.position?.latitude),
      longitude: degrees(facts.position?.longitude),
      itinerance: [...(facts.isFixed ? ['fixe'] : []), ...(facts.isItinerant ? ['itinerant'] : [])],
    }),
  read: async (form, told, around) => {
    const commune = await readCommuneBoxes(form, around)
    if (!commune) return { problems: { commune: 'commune-unknown' } }
    const typed = typedPoint(form, commune)
    if (typed === 'unreadable') return { problems: { latitude: 'point-unreadable' } }
    const street = form.text('rue')
    const position = await positionOf({ street, commune, typed }, told, around)
    const ways = form.all('itinerance')
    return {
      told: withFacts(told, {
        street,
        addressComplement: textIfAny(form, 'complement'),
        commune,
        position,
        isFixed: flag(ways.includes('fixe'), told.facts.isFixed),
        isItinerant: flag(ways.includes('itinerant'), told.facts.isItinerant),
      }),
    }
  },
  fields: (props) => (
    <>
      <AddressFields {...props} />
      <PointFields {...props} />
      <Checkboxes
        name="itinerance"
        label={say('box-movement')}
        choices={[
          { value: 'fixe', label: say('movement-fixed') },
          { value: 'itinerant', label: say('movement-itinerant') },
        ]}
        values={props.form.all('itinerance')}
        problems={props.problems}
      />
    </>
  ),
}

function AddressFields(props: FieldsProps): VNode {
  const box = boxesOf(props)
  return (
    <>
      <TextField {...box('rue')} label={say('box-street')} />
      <TextField {...box('complement')} label={say('box-complement')} optional={say('optional')} />
      <TextField {...box('code_postal')} label={say('box-postal-code')} width="code" inputmode="numeric" />
      <TextField {...box('commune')} label={say('box-commune')} />
    </>
  )
}

function PointFields(props: FieldsProps): VNode {
  const box = boxesOf(props)
  return (
    <>
      <TextField
        {...box('latitude')}
        label={say('box-latitude')}
        hint={say('hint-point')}
        optional={say('optional')}
        width="phone"
        inputmode="decimal"
      />
      <TextField
        {...box('longitude')}
        label={say('box-longitude')}
        optional={say('optional')}
        width="phone"
        inputmode="decimal"
      />
    </>
  )
}

function typedPoint(form: Form, { postalCode }: PlaceCommune): Position | 'unreadable' | undefined {
  const [latitude, longitude] = [form.text('latitude'), form.text('longitude')]
  if (latitude === '' && longitude === '') return undefined
  const written = { latitude, longitude, postalCode, precision: 'address' as const }
  return readPosition(written, () => undefined) ?? 'unreadable'
}

// A point typed by hand is believed; one that was there is kept as long as the address is; else it is looked for.
async function positionOf(
  { typed, ...where }: Where & { readonly typed: Position | undefined },
  { facts }: Told,
  around: Surroundings,
): Promise<Position | undefined> {
  const { position: before } = facts
  const isSamePoint = pointText(typed) === pointText(before)
  if (!isSamePoint && typed) return typed
  const isSameAddress = where.street === facts.street && where.commune.code === facts.commune.code
  if (isSamePoint && isSameAddress) return before
  return isSameAddress ? undefined : findPosition(where, around)
}

const pointText = (point: Position | undefined): string =>
  `${degrees(point?.latitude)} ${degrees(point?.longitude)}`

function degrees(value: number | undefined): string {
  return value === undefined
    ? ''
    : value
        .toFixed(6)
        .replace(/\.?0+$/, '')
        .replace('.', ',')
}

// Not ticked and never said stays not said.
function flag(isTicked: boolean, before: boolean | undefined): boolean | undefined {
  return isTicked || (before === undefined ? undefined : false)
}
