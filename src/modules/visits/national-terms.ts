// The official French labels of the national activity report (La Coop de la médiation numérique) and of the CNIL
// kit: they are terms, not sentences of ours, so they live here and not in messages.fr.ts. Codes are the API's.

/** A closed list of official terms: code to exact French label, in the official order. */
export type Terms = Readonly<Record<string, string>>

export const activityTypes = {
  individuel: 'Accompagnement individuel',
  collectif: 'Atelier collectif',
  animation: 'Animation',
  evenement: 'Évènement',
  partenariat: 'Partenariat',
} as const satisfies Terms
export type ActivityType = keyof typeof activityTypes

export const themes = {
  diagnostic_numerique: 'Diagnostic numérique',
  prendre_en_main_du_materiel: 'Prendre en main du matériel',
  maintenance_de_materiel: 'Maintenance de matériel',
  gere_ses_contenus_numeriques: 'Gérer ses contenus numériques',
  navigation_sur_internet: 'Navigation sur internet',
  email: 'E-mail',
  bureautique: 'Bureautique',
  reseaux_sociaux: 'Réseaux sociaux communication',
  sante: 'Santé',
  banque_et_achats_en_ligne: 'Banque et achats en ligne',
  entrepreneuriat: 'Accompagner un professionnel',
  insertion_professionnelle: 'Insertion professionnelle',
  securite_numerique: 'Prévention en sécurité numérique',
  parentalite: 'Parentalité',
  scolarite_et_numerique: 'Scolarité et numérique',
  creer_avec_le_numerique: 'Créer avec le numérique',
  culture_numerique: 'Culture numérique',
  intelligence_artificielle: 'Intelligence artificielle (IA)',
  aide_aux_demarches_administratives: 'Aide aux démarches administratives',
} as const satisfies Terms
export type Theme = keyof typeof themes

export const administrativeThemes = {
  papiers_elections_citoyennete: 'Papiers - Élections - Citoyenneté',
  famille_scolarite: 'Famille - Scolarité',
  social_sante: 'Social - Santé',
  travail_formation: 'Travail - Formation - Entreprise',
  logement: 'Logement',
  transports_mobilite: 'Transports - Mobilité',
  argent_impots: 'Argent - Impôts',
  justice: 'Justice',
  etrangers_europe: 'Étrangers - Europe',
  loisirs_sports_culture: 'Loisirs - Sports - Culture',
  associations: 'Associations',
} as const satisfies Terms
export type AdministrativeTheme = keyof typeof administrativeThemes

export const placeTypes = {
  lieu_activite: 'Lieu d’activité',
  autre: 'Autre lieu',
  domicile: 'À domicile',
  a_distance: 'À distance',
} as const satisfies Terms
export type PlaceType = keyof typeof placeTypes

/** Keyed by minutes; the seventh official choice, « Personnaliser », opens hours (0 to 23) and minutes (0 to 59). */
export const durationShortcuts = {
  15: '15 min',
  30: '30 min',
  45: '45 min',
  60: '1 h',
  90: '1 h 30',
  120: '2 h',
} as const satisfies Readonly<Record<number, string>>
export const longestMinutes = 23 * 60 + 59

// « 30min » without a space is how the national statistics spell it.
export const durationRanges = {
  30: 'Moins de 30 min',
  60: '30min à 1 h',
  120: '1 h à 2 h',
  more: '2 h et plus',
} as const satisfies Terms
export type DurationRange = `${keyof typeof durationRanges}`

export const autonomyLevels = {
  entierement_accompagne: 'Avec guidage',
  partiellement_autonome: 'Autonome avec guidage en cas de besoin',
  autonome: 'Autonome',
} as const satisfies Terms
export type AutonomyLevel = keyof typeof autonomyLevels

export const workshopLevels = {
  debutant: 'Débutant',
  intermediaire: 'Intermédiaire',
  avance: 'Avancé',
} as const satisfies Terms
export type WorkshopLevel = keyof typeof workshopLevels

const stars = {
  entierement_accompagne: 1,
  partiellement_autonome: 2,
  autonome: 3,
  debutant: 1,
  intermediaire: 2,
  avance: 3,
} as const satisfies Record<AutonomyLevel | WorkshopLevel, 1 | 2 | 3>

export const referralStructures = {
  administration: 'Administration (mairie, préfecture…)',
  mediation_numerique: 'Autre structure de médiation numérique',
  operateur_ou_organisme_en_charge: 'Opérateur ou organisme en charge de la démarche administrative',
  aide_sociale: 'Structure d’aide sociale (maison des solidarités, centre social…)',
  insertion_professionnelle:
    'Structure d’insertion professionnelle (France Travail, mission locale, chambre de commerce…)',
  aide_aux_demarches_administratives: 'Structure d’aide aux démarches administratives (France Services…)',
  autre: 'Autre',
} as const satisfies Terms
export type ReferralStructure = keyof typeof referralStructures

export const equipment = {
  ordinateur: 'Ordinateur',
  telephone: 'Téléphone',
  tablette: 'Tablette',
  autre: 'Autre',
  aucun: 'Pas de matériel',
} as const satisfies Terms
export type Equipment = keyof typeof equipment

// No national list exists: the verbs are those of the CNIL kit, « je fais » split by presence, and the referral added.
export const modes = {
  forme: 'Je forme',
  avec: 'J’accompagne',
  a_la_place_presence: 'Je fais, en présence de la personne',
  a_la_place_absence: 'Je fais, en l’absence de la personne',
  relais: 'J’oriente',
} as const satisfies Terms
export type Mode = keyof typeof modes

export const genders = {
  masculin: 'Masculin',
  feminin: 'Féminin',
  non_communique: 'Non communiqué',
} as const satisfies Terms
export type Gender = keyof typeof genders

export const ageBands = {
  moins_de_douze: 'Moins de 12 ans',
  douze_dix_huit: '12 - 17 ans',
  dix_huit_vingt_quatre: '18 - 24 ans',
  vingt_cinq_trente_neuf: '25 - 39 ans',
  quarante_cinquante_neuf: '40 - 59 ans',
  soixante_soixante_neuf: '60 - 69 ans',
  soixante_dix_plus: '70 ans et plus',
  non_communique: 'Non communiqué',
} as const satisfies Terms
export type AgeBand = keyof typeof ageBands

const bandLimits = [
  { below: 12, band: 'moins_de_douze' },
  { below: 18, band: 'douze_dix_huit' },
  { below: 25, band: 'dix_huit_vingt_quatre' },
  { below: 40, band: 'vingt_cinq_trente_neuf' },
  { below: 60, band: 'quarante_cinquante_neuf' },
  { below: 70, band: 'soixante_soixante_neuf' },
] as const satisfies readonly { readonly below: number; readonly band: AgeBand }[]

export const socialStatuses = {
  scolarise: 'Scolarisé',
  sans_emploi: 'Sans emploi',
  en_emploi: 'En emploi',
  retraite: 'Retraité',
  non_communique: 'Non communiqué ou hétérogène',
} as const satisfies Terms
export type SocialStatus = keyof typeof socialStatuses

export interface SelectedThemes {
  readonly themes: readonly Theme[]
  readonly administrativeThemes: readonly AdministrativeTheme[]
}

export type ThemesProblem = 'no-theme' | 'administrative-theme-alone'

/** Whether a text from outside is a code of this list. */
export function isTerm<List extends Terms>(list: List, code: string): code is Extract<keyof List, string> {
  return Object.hasOwn(list, code)
}

/** The band of the age reached in that year, by years alone as the national tool counts it. */
export function ageBand(birthYear: number | null, year: number): AgeBand {
  if (birthYear === null || birthYear > year) return 'non_communique'
  const age = year - birthYear
  return bandLimits.find(({ below }) => age < below)?.band ?? 'soixante_dix_plus'
}

/** The statistical range of a duration; a range holds its first minute and not its last. */
export function durationRange(minutes: number): DurationRange {
  if (minutes < 30) return '30'
  if (minutes < 60) return '60'
  return minutes < 120 ? '120' : 'more'
}

/** What is wrong with the ticked themes, or null: the administrative ones detail a theme that must be ticked too. */
export function themesProblem(selected: SelectedThemes): ThemesProblem | null {
  const detailed = selected.administrativeThemes.length > 0
  if (detailed && !selected.themes.includes('aide_aux_demarches_administratives')) {
    return 'administrative-theme-alone'
  }
  return selected.themes.length === 0 ? 'no-theme' : null
}

/** CNIL kit: acting for a person who is not there needs a written mandate. */
export function needsMandate(mode: Mode): boolean {
  return mode === 'a_la_place_absence'
}

/** The stars of a level, out of three, for a person as for a workshop. */
export function levelOutOfThree(level: AutonomyLevel | WorkshopLevel): 1 | 2 | 3 {
  return stars[level]
}
