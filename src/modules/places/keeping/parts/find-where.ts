import { resolveCommune } from '#platform/communes/resolve-commune.ts'
import type { Form } from '#platform/http/form.ts'
import type { PlaceCommune, Position } from '../../place.ts'
import type { Surroundings } from './part.ts'

/** A street and its commune. */
export interface Where {
  readonly street: string
  readonly commune: PlaceCommune
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
