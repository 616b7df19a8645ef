import type { AskedCriteria, AskedWrongly } from '../search/asked-criteria.ts'
import type { Cursor } from '../search/list-after-store.ts'
import type { Form } from '#platform/http/form.ts'
import { cursorIn } from './cursor-text.ts'

/** The parameters of the list, in the order they are described. */
export const parameters = {
  besoin: { schema: { type: 'string' }, example: 'demarches' },
  commune: { schema: { type: 'string' }, example: '62498' },
  ou: { schema: { type: 'string', maxLength: 200 }, example: '12 rue du Port 62300 Lens' },
  lat: { schema: { type: 'number', minimum: -90, maximum: 90 }, example: '50.43' },
  lon: { schema: { type: 'number', minimum: -180, maximum: 180 }, example: '2.83' },
  rayon: { schema: { type: 'number', exclusiveMinimum: 0, maximum: 200, default: 20 }, example: '10' },
  mots: { schema: { type: 'string', maxLength: 200 }, example: 'mediatheque' },
  ouvert: { schema: { type: 'string' }, example: '2026-03-03T10:00' },
  gratuit: { schema: { enum: ['1'] }, example: '1' },
  accessible: { schema: { enum: ['1'] }, example: '1' },
  parle: { schema: { type: 'string', pattern: '^[a-z]{2,3}$' }, example: 'ar' },
  itinerant: { schema: { enum: ['0', '1'] }, example: '1' },
  acteur: { schema: { type: 'string', maxLength: 200 }, example: 'ccas-d-alpha' },
  nombre: { schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 }, example: '100' },
  apres: { schema: { type: 'string' }, example: '' },
  format: { schema: { enum: ['json', 'geojson'], default: 'json' }, example: 'geojson' },
} as const

export type Parameter = keyof typeof parameters

/** A list as its address asks for it. */
export interface AskedList {
  readonly criteria: AskedCriteria
  readonly limit: number
  readonly after: Cursor | undefined
  readonly isGeoJson: boolean
  /** Parameters that do not exist, or whose value is none of theirs. */
  readonly unknown: readonly string[]
  readonly wrong: readonly Parameter[]
}

/** Reads the query of a list. */
export function readAskedList(form: Form): AskedList {
  const said = (name: Parameter): string | undefined =>
    form.all(name).length > 0 ? form.text(name) : undefined
  const limit = said('nombre') ?? '50'
  const after = cursorIn(said('apres') ?? '')
  const format = said('format') ?? 'json'
  const flags = (['gratuit', 'accessible', 'itinerant'] as const).filter(
    (name) => !(parameters[name].schema.enum as readonly string[]).includes(said(name) ?? '1'),
  )
  return {
    criteria: criteriaIn(form, said),
    limit: Number(limit),
    after,
    isGeoJson: format === 'geojson',
    unknown: Object.keys(form.typed).filter((name) => !Object.hasOwn(parameters, name)),
    wrong: [
      ...flags,
      ...(/^([1-9]\d?|1\d\d|200)$/.test(limit) ? [] : (['nombre'] as const)),
      ...(said('apres') !== undefined && !after ? (['apres'] as const) : []),
      ...(format === 'json' || format === 'geojson' ? [] : (['format'] as const)),
    ],
  }
}

function criteriaIn(form: Form, said: (name: Parameter) => string | undefined): AskedCriteria {
  const openAt = said('ouvert')
  const itinerant = said('itinerant')
  return {
    words: said('mots')?.slice(0, 200),
    services: form.all('besoin'),
    communes: form.all('commune'),
    where: said('ou')?.slice(0, 200),
    around: pointIn(said),
    within: said('rayon'),
    // The word of other software is never taken for ours.
    openAt: openAt === 'maintenant' ? 'now' : openAt?.replace(/^now$/, '?'),
    isFree: said('gratuit') === '1',
    isAccessible: said('accessible') === '1',
    languages: form.all('parle'),
    actor: said('acteur')?.slice(0, 200),
    ...(itinerant !== undefined && { isItinerant: itinerant === '1' }),
  }
}

function pointIn(said: (name: Parameter) => string | undefined): AskedCriteria['around'] {
  const [latitude, longitude] = [said('lat'), said('lon')]
  if (latitude === undefined && longitude === undefined) return undefined
  return { latitude: latitude ?? '', longitude: longitude ?? '' }
}

/** Which parameter a criterion that is not understood was asked by. */
export const parameterOf: Readonly<Record<AskedWrongly['criterion'], Parameter>> = {
  service: 'besoin',
  commune: 'commune',
  'commune-of-several': 'commune',
  where: 'ou',
  'where-of-several': 'ou',
  'two-starts': 'ou',
  near: 'lat',
  within: 'rayon',
  'within-of-nothing': 'rayon',
  'open-at': 'ouvert',
  language: 'parle',
  actor: 'acteur',
}
