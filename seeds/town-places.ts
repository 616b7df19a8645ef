import type { LocalFacts, PlaceFacts } from '../src/modules/places/place.ts'

type Always = 'name' | 'commune' | 'street' | 'services'
type Dated = 'hours' | 'updatedOn' | 'collectedBy'

/** An invented place, as briefly as it can be told; days count from the day of the seed. */
export interface DemoPlace extends Partial<Omit<PlaceFacts, Always | Dated>>, Pick<PlaceFacts, Always> {
  /** Opening hours in OSM syntax. */
  readonly osm?: string
  /** As they were received, when nobody can read them. */
  readonly rawHours?: string
  /** Who told it; the CCAS unless said. */
  readonly source?: string
  readonly updatedDaysAgo?: number
  readonly verifiedDaysAgo?: number
  readonly local?: Partial<Omit<LocalFacts, 'closures'>> & {
    readonly closures?: readonly {
      readonly inDays: number
      readonly days: number
      readonly reason: string
    }[]
  }
}

// No commune of France has a code or a postal code in 99: nobody mistakes Alpha for hers.
export const alphaCommune = { name: 'Alpha', postalCode: '99000', code: '99001' }

/** A point of the demo town, so many metres east and north of its town hall. */
export function pointAt(east: number, north: number): NonNullable<PlaceFacts['position']> {
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
  return {
    latitude: round(47.052 + north / 111_200),
    longitude: round(2.318 + east / 75_800),
    precision: 'address',
  }
}

/** The places of the town itself. */
export const placesOfAlpha: readonly DemoPlace[] = [
  {
    name: 'CCAS d’Alpha',
    commune: alphaCommune,
    street: '1 place de la Mairie',
    addressComplement: 'Hôtel de ville, rez-de-chaussée',
    position: pointAt(0, 0),
    types: ['CCAS'],
    phones: ['+33199001234'],
    emails: ['accueil@ccas-alpha.example'],
    websites: ['https://ccas-alpha.example/'],
    osm: 'Mo-Fr 09:00-17:00; PH off',
    summary: 'On vous aide pour vos papiers, sur internet ou non. Venez sans rendez-vous.',
    isFixed: true,
    services: [
      'Aide aux démarches administratives',
      'Maîtrise des outils numériques du quotidien',
      'Utilisation sécurisée du numérique',
    ],
    audiences: ['Seniors', 'Familles et/ou enfants'],
    specialCares: ['Handicaps moteurs', 'Illettrisme', 'Langues étrangères (autres)'],
    fees: ['Gratuit'],
    programmes: ['Aidants Connect', 'Conseillers numériques'],
    accessModes: ['Se présenter', 'Téléphoner'],
    supportModes: ['Accompagnement individuel'],
    verifiedDaysAgo: 12,
    local: {
      languages: ['fr', 'ar', 'en'],
      seats: 18,
      saturation: 'moderate',
      accessDetails: ['step-free', 'accessible-toilet', 'induction-loop', 'parking-nearby'],
    },
  },
  {
    name: 'France services d’Alpha-Gare',
    parentOrganisation: 'Ville d’Alpha',
    commune: alphaCommune,
    street: '12 avenue de la Gare',
    position: pointAt(640, -310),
    types: ['RFS'],
    phones: ['+33199001240'],
    emails: ['gare@france-services-alpha.example'],
    osm: 'Mo-Fr 08:30-12:30,13:30-17:30; Sa 09:00-12:00; PH off',
    summary: 'Impôts, retraite, allocations, carte grise : deux agents font la démarche avec vous.',
    isFixed: true,
    services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
    specialCares: ['Handicaps moteurs', 'Langues étrangères (anglais)'],
    fees: ['Gratuit'],
    programmes: ['France Services', 'Aidants Connect'],
    accessModes: ['Se présenter', 'Téléphoner', 'Prendre un RDV en ligne'],
    supportModes: ['Accompagnement individuel', 'En autonomie'],
    bookingPage: 'https://rdv.example/alpha-gare',
    verifiedDaysAgo: 34,
    local: {
      languages: ['fr', 'en', 'pt'],
      accessDetails: ['step-free', 'accessible-toilet', 'parking-nearby'],
    },
  },
  {
    name: 'Médiathèque des Tilleuls',
    commune: alphaCommune,
    street: '5 allée des Tilleuls',
    position: pointAt(-820, 430),
    types: ['BIB'],
    phones: ['+33199001250'],
    emails: ['contact@mediatheque-alpha.example'],
    websites: ['https://mediatheque-alpha.example/'],
    osm: 'Tu,Th,Fr 14:00-18:00; We,Sa 10:00-12:30,14:00-18:00; PH off',
    summary: 'Des ordinateurs en libre accès, et des ateliers le samedi matin.',
    isFixed: true,
    services: [
      'Accès internet et matériel informatique',
      'Maîtrise des outils numériques du quotidien',
      'Loisirs et créations numériques',
      'Parentalité et éducation avec le numérique',
    ],
    audiences: ['Jeunes', 'Seniors', 'Familles et/ou enfants'],
    specialCares: ['Déficience visuelle'],
    fees: ['Gratuit'],
    programmes: ['Conseillers numériques'],
    accessModes: ['Se présenter', 'Téléphoner'],
    supportModes: ['En autonomie', 'Dans un atelier collectif'],
    verifiedDaysAgo: 61,
    local: {
      languages: ['fr'],
      seats: 12,
      accessDetails: ['step-free', 'lift', 'accessible-toilet', 'large-print', 'quiet-place'],
      closures: [{ inDays: 12, days: 6, reason: 'Inventaire' }],
    },
  },
  {
    name: 'Médiathèque Les Tilleuls',
    commune: alphaCommune,
    street: '5 all. des Tilleuls',
    position: pointAt(-806, 441),
    types: ['BIB'],
    phones: ['+33199001251'],
    osm: 'Tu-Sa 14:00-18:00',
    isFixed: true,
    services: ['Accès internet et matériel informatique'],
    fees: ['Gratuit'],
    accessModes: ['Se présenter'],
    source: 'Hub numérique du Val',
    updatedDaysAgo: 260,
  },
  {
    name: 'Centre social du Port',
    commune: alphaCommune,
    street: '27 quai du Port',
    position: pointAt(1480, 760),
    types: ['CS'],
    phones: ['+33199001260'],
    emails: ['accueil@centre-du-port.example'],
    osm: 'Mo-Th 09:00-12:00,14:00-18:00; Fr 09:00-12:00; PH off',
    summary: 'Une écrivaine publique le mardi, un médiateur numérique tous les jours.',
    isFixed: true,
    services: ['Aide aux démarches administratives', 'Parentalité et éducation avec le numérique'],
    audiences: ['Familles et/ou enfants', 'Femmes'],
    specialCares: ['Illettrisme', 'Langues étrangères (autres)'],
    fees: ['Gratuit'],
    accessModes: ['Se présenter', 'Téléphoner'],
    supportModes: ['Accompagnement individuel', 'Dans un atelier collectif'],
    verifiedDaysAgo: 5,
    local: {
      languages: ['fr', 'ar', 'tr'],
      saturation: 'high',
      accessDetails: ['ramp', 'parking-nearby'],
    },
  },
  {
    name: 'Point internet de la gare',
    parentOrganisation: 'Ville d’Alpha',
    commune: alphaCommune,
    street: '1 place de la Gare',
    addressComplement: 'Dans le hall, à côté des consignes',
    position: pointAt(705, -360),
    types: ['Autre'],
    osm: '24/7',
    summary: 'Deux écrans et une imprimante, jour et nuit. Personne ne vous y reçoit.',
    isFixed: true,
    services: ['Accès internet et matériel informatique'],
    specialCares: ['Handicaps moteurs'],
    fees: ['Gratuit'],
    accessModes: ['Se présenter'],
    supportModes: ['En autonomie'],
    verifiedDaysAgo: 90,
    local: { languages: ['fr', 'en'], accessDetails: ['step-free'] },
  },
  {
    name: 'Clic et Parole',
    commune: alphaCommune,
    street: '8 rue des Lilas',
    position: pointAt(-260, -940),
    types: ['ASSO'],
    phones: ['+33199001270'],
    emails: ['bonjour@clic-et-parole.example'],
    osm: 'Mo,We,Fr 14:00-17:00; PH off',
    summary: 'Apprendre le français et le numérique ensemble, en petit groupe.',
    isFixed: true,
    services: ['Maîtrise des outils numériques du quotidien', 'Insertion professionnelle via le numérique'],
    specialCares: ['Illettrisme', 'Langues étrangères (autres)'],
    fees: ['Gratuit sous condition'],
    accessModes: ['Téléphoner', 'Contacter par mail', 'Envoyer un mail avec une fiche de prescription'],
    supportModes: ['Dans un atelier collectif'],
    source: 'Hub numérique du Val',
    updatedDaysAgo: 120,
    local: { languages: ['fr', 'uk', 'ru', 'ar'], saturation: 'low', accessDetails: [] },
  },
  {
    name: 'La Passerelle, espace public numérique',
    commune: alphaCommune,
    street: '40 boulevard du Canal',
    position: pointAt(380, 1210),
    types: ['EPN'],
    phones: ['+33199001275'],
    websites: ['https://la-passerelle.example/'],
    osm: 'Mo-Sa 10:00-19:00; PH off',
    summary: 'Un lieu pour essayer, fabriquer et réparer.',
    isFixed: true,
    services: [
      'Loisirs et créations numériques',
      'Compréhension du monde numérique',
      'Utilisation sécurisée du numérique',
    ],
    audiences: ['Jeunes', 'Étudiants'],
    fees: ['Gratuit sous condition'],
    programmes: ['Certification PIX'],
    accessModes: ['Se présenter'],
    supportModes: ['En autonomie', 'Dans un atelier collectif'],
    local: { languages: ['fr', 'en'], seats: 24, accessDetails: ['lift', 'accessible-toilet'] },
  },
  {
    name: 'Mission locale d’Alpha',
    commune: alphaCommune,
    street: '3 rue du Stade',
    position: pointAt(-1390, -520),
    types: ['ML'],
    phones: ['+33199001280'],
    emails: ['accueil@ml-alpha.example'],
    osm: 'Mo-Fr 09:00-12:30,13:30-17:00; Th off; PH off',
    summary: 'Pour les 16-25 ans : CV, candidatures, compte de l’emploi.',
    isFixed: true,
    services: ['Insertion professionnelle via le numérique', 'Aide aux démarches administratives'],
    audiences: ['Jeunes'],
    fees: ['Gratuit'],
    accessModes: ['Téléphoner', 'Prendre un RDV en ligne'],
    supportModes: ['Accompagnement individuel'],
    bookingPage: 'https://rdv.example/mission-locale-alpha',
    local: { languages: ['fr'], accessDetails: ['step-free'] },
  },
]
