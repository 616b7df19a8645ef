import { toDay } from '#kernel/day.ts'
import { nothingTold } from '../bare-place.ts'
import type { PlaceFacts } from '../place.ts'

/** An invented place that fills every column, to export in tests. */
export const fullPlace: PlaceFacts = {
  pivot: '21180197200015',
  name: 'Médiathèque « Le Moulin », salle 2',
  commune: { name: 'Saint-Amand', postalCode: '18200', code: '18197' },
  street: '3 rue du Moulin',
  addressComplement: 'Derrière la mairie',
  position: { latitude: 46.7225, longitude: -2.505, precision: 'address' },
  types: ['BIB', 'EPN'],
  phones: ['3949', '+33248000001', '+33248000002'],
  emails: ['contact@moulin.example', 'accueil@moulin.example'],
  websites: ['https://moulin.example/'],
  hours: { raw: 'lundi 9h-12h', osm: 'Mo 09:00-12:00' },
  summary: 'On vous aide,\nsans rendez-vous.',
  description: 'Un lieu calme, avec des ordinateurs.',
  collectedBy: 'Ville de Saint-Amand',
  isItinerant: true,
  isFixed: true,
  parentOrganisation: 'Communauté du Val',
  updatedOn: toDay('2026-11-02'),
  services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
  audiences: ['Jeunes', 'Seniors'],
  specialCares: ['Illettrisme', 'Langues étrangères (anglais)'],
  fees: ['Gratuit sous condition', 'Gratuit'],
  programmes: ['France Services', "Point d'accès numérique CAF"],
  trainingLabels: ['Formé à « Mon Espace Santé »', 'SUD LABS (PACA)'],
  otherLabels: ['QPV'],
  accessModes: ['Se présenter', 'Téléphoner'],
  supportModes: ['En autonomie', 'À distance'],
  accessibilitySheet: 'https://acceslibre.beta.gouv.fr/app/lieu/',
  bookingPage: 'https://rdv.example/moulin',
}

/** An invented place of which almost nothing is known. */
export const barePlace: PlaceFacts = {
  name: 'Point info',
  commune: { name: 'Bué', postalCode: '18300' },
  street: '1 place de la Mairie',
  ...nothingTold,
  updatedOn: toDay('2026-11-02'),
}
