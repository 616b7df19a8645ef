import type { AccessMode, Audience, Fee, Programme, Service, SupportMode } from '../standard/terms.ts'

/** Themes of data·inclusion, as its own bridge from the standard names them. */
export function themeCodes(services: readonly Service[]): readonly string[] {
  return each(services, themes)
}

/** Groups of people; nobody in particular is everybody. */
export function publicCodes(audiences: readonly Audience[]): readonly string[] {
  return audiences.length === 0 ? ['tous-publics'] : each(audiences, publics)
}

export function mobilisationCodes(modes: readonly AccessMode[]): readonly string[] {
  return each(modes, mobilisations)
}

export function receptionCodes(modes: readonly SupportMode[]): readonly string[] {
  return each(modes, receptions)
}

export function networkCodes(programmes: readonly Programme[]): readonly string[] {
  return each(programmes, networks)
}

/** Free for all is free; anything to pay, even for some, is not announced as free. */
export function feeCode(fees: readonly Fee[]): string | undefined {
  if (fees.includes('Payant')) return 'payant'
  return fees.includes('Gratuit') ? 'gratuit' : undefined
}

function each<Term extends string>(
  terms: readonly Term[],
  codes: Readonly<Record<Term, string | undefined>>,
): readonly string[] {
  const found = terms.flatMap((term) => codes[term] ?? [])
  return [...new Set(found)]
}

const online = 'numerique--acceder-a-des-services-en-ligne'
const connection = 'numerique--acceder-a-une-connexion-internet'
const equipment = 'numerique--acquerir-un-equipement'
const basics = 'numerique--maitriser-les-fondamentaux-du-numerique'

const themes: Readonly<Record<Service, string>> = {
  'Aide aux démarches administratives': online,
  'Maîtrise des outils numériques du quotidien': basics,
  'Insertion professionnelle via le numérique': basics,
  'Utilisation sécurisée du numérique': basics,
  'Parentalité et éducation avec le numérique': basics,
  'Loisirs et créations numériques': basics,
  'Compréhension du monde numérique': basics,
  'Accès internet et matériel informatique': connection,
  'Acquisition de matériel informatique à prix solidaire': equipment,
}

const publics: Readonly<Record<Audience, string>> = {
  Jeunes: 'jeunes',
  Étudiants: 'etudiants',
  'Familles et/ou enfants': 'familles',
  Seniors: 'seniors',
  Femmes: 'femmes',
}

const mobilisations: Readonly<Record<AccessMode, string | undefined>> = {
  'Se présenter': 'se-presenter',
  Téléphoner: 'telephoner',
  'Contacter par mail': 'envoyer-un-courriel',
  'Prendre un RDV en ligne': 'utiliser-lien-mobilisation',
  "Ce lieu n'accueille pas de public": undefined,
  'Envoyer un mail avec une fiche de prescription': 'envoyer-un-courriel',
}

const receptions: Readonly<Record<SupportMode, string>> = {
  'En autonomie': 'en-presentiel',
  'Accompagnement individuel': 'en-presentiel',
  'Dans un atelier collectif': 'en-presentiel',
  'À distance': 'a-distance',
}

const networks: Readonly<Record<Programme, string | undefined>> = {
  'Aidants Connect': 'aidants-connect',
  'Bibliothèques numérique de référence': undefined,
  'Certification PIX': undefined,
  'Conseillers numériques': 'conseillers-numeriques',
  'Emmaüs Connect': 'emmaus',
  'France Services': 'france-service',
  'Grande école du numérique': 'grandes-ecoles-du-numerique',
  'La Croix Rouge': 'croix-rouge',
  "Point d'accès numérique CAF": 'caf',
  'Promeneurs du net': undefined,
  'Relais numérique (Emmaüs Connect)': 'emmaus',
}
