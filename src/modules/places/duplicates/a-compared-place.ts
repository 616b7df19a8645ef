import type { ComparedPlace } from './score-profile.ts'

/** An invented place to compare others with, in tests. */
export function aComparedPlace(id: string, told: Partial<ComparedPlace> = {}): ComparedPlace {
  return {
    id,
    source: `source of ${id}`,
    name: 'Médiathèque du Vieux Moulin',
    commune: { name: 'Saint-Amand', postalCode: '18200', code: '18197' },
    street: '3 rue du Moulin',
    position: { latitude: 48, longitude: 2, precision: 'address' },
    phones: [],
    emails: [],
    ...told,
  }
}
