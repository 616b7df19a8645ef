import { resolveCommune } from '#platform/communes/resolve-commune.ts'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { readPosition } from '../../normalise/read-position.ts'
import type { PlaceCommune, Position } from '../../place.ts'
import { say } from '../say.ts'
import { type Told, withFacts } from '../told.ts'
import { formWith, textIfAny } from './boxes.ts'
import type { PlacePart, Surroundings } from './part.ts'

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
  fields: ({ form, problems }) => (
    <>
      <TextField name="rue" label={say('box-street')} value={form.typed['rue']} problems={problems} />
      <TextField
        name="complement"
        label={say('box-complement')}
        optional={say('optional')}
        value={form.typed['complement']}
        problems={problems}
      />
      <TextField
        name="code_postal"
        label={say('box-postal-code')}
        width="code"
        inputmode="numeric"
        value={form.typed['code_postal']}
        problems={problems}
      />
      <TextField
        name="commune"
        label={say('box-commune')}
        value={form.typed['commune']}
        problems={problems}
      />
      <TextField
        name="latitude"
        label={say('box-latitude')}
        hint={say('hint-point')}
        optional={say('optional')}
        width="phone"
        inputmode="decimal"
        value={form.typed['latitude']}
        problems={problems}
      />
      <TextField
        name="longitude"
        label={say('box-longitude')}
        optional={say('optional')}
        width="phone"
        inputmode="decimal"
        value={form.typed['longitude']}
        problems={problems}
      />
      <Checkboxes
        name="itinerance"
        label={say('box-movement')}
        choices={[
          { value: 'fixe', label: say('movement-fixed') },
          { value: 'itinerant', label: say('movement-itinerant') },
        ]}
        values={form.all('itinerance')}
        problems={problems}
      />
    </>
  ),
}

/** The commune that the boxes name, if the official list or the directory has it. */
export async function readCommuneBoxes(
  form: Form,
  { communeInUse }: Pick<Surroundings, 'communeInUse'>,
): Promise<PlaceCommune | undefined> {
  const [name, postalCode] = [form.text('commune'), form.text('code_postal').replaceAll(/\s/g, '')]
  if (name === '') return undefined
  const inUse = await communeInUse({ name, postalCode })
  if (inUse) return inUse
  const found = resolveCommune({ name, postalCode, code: '' })
  if (!found) return undefined
  const { commune } = found
  return {
    name: found.by === 'likely' ? commune.name : name,
    postalCode: /^\d{5}$/.test(postalCode) ? postalCode : (commune.postalCodes[0] ?? ''),
    code: commune.code,
  }
}

interface Where {
  readonly street: string
  readonly commune: PlaceCommune
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
  const isSamePoint =
    degrees(typed?.latitude) === degrees(before?.latitude) &&
    degrees(typed?.longitude) === degrees(before?.longitude)
  if (!isSamePoint && typed) return typed
  const isSameAddress = where.street === facts.street && where.commune.code === facts.commune.code
  if (isSamePoint && isSameAddress) return before
  return isSameAddress ? undefined : findPosition(where, around)
}

const sureEnough = 0.6

/** The point of an address, or the middle of its commune, as far as the installation knows. */
export async function findPosition(
  { street, commune }: Where,
  { addresses, territory }: Surroundings,
): Promise<Position | undefined> {
  const found = await addresses.find(`${street} ${commune.postalCode} ${commune.name}`)
  const [best] = found === 'unavailable' ? [] : found
  if (best && best.score >= sureEnough && best.communeCode === commune.code) {
    return { latitude: best.latitude, longitude: best.longitude, precision: 'address' }
  }
  const middle = territory.pointOf(commune.code ?? '')
  return middle && { latitude: middle.latitude, longitude: middle.longitude, precision: 'commune' }
}

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
