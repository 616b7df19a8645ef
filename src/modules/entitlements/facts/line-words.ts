import type { Activity, HousingStatus, IncomeKind, Person, Schooling, Union } from './household.ts'

/** The words of a line of households, and ours. */
export const unions: Readonly<Record<string, Union>> = {
  celibataire: 'single',
  marie: 'married',
  pacse: 'pacs',
  concubin: 'cohabiting',
  divorce: 'divorced',
  separe: 'divorced',
  veuf: 'widowed',
}

export const roles: Readonly<Record<string, Person['role']>> = {
  demandeur: 'applicant',
  conjoint: 'spouse',
  enfant: 'child',
  autre: 'other',
}

export const activities: Readonly<Record<string, Activity>> = {
  salarie: 'employed',
  independant: 'self-employed',
  chomeur: 'unemployed',
  retraite: 'retired',
  etudiant: 'student',
  inactif: 'inactive',
}

export const schoolings: Readonly<Record<string, Schooling>> = {
  maternelle: 'nursery',
  primaire: 'primary',
  college: 'middle',
  lycee: 'high',
  enseignement_superieur: 'higher',
  apprentissage: 'apprentice',
}

export const housingStatuses: Readonly<Record<string, HousingStatus>> = {
  locataire_hlm: 'social-tenant',
  locataire_vide: 'tenant',
  locataire_meuble: 'furnished-tenant',
  proprietaire: 'owner',
  accedant: 'buying-owner',
  loge_gratuitement: 'hosted-free',
  locataire_foyer: 'hostel',
  sans_domicile: 'homeless',
}

export const incomeKinds: Readonly<Record<string, IncomeKind>> = {
  salaire: 'salary',
  independant: 'self-employment',
  chomage: 'unemployment',
  retraite: 'pension',
  pension_invalidite: 'invalidity-pension',
  pension_alimentaire_percue: 'maintenance-received',
  pension_alimentaire_versee: 'maintenance-paid',
  indemnites_journalieres: 'daily-allowance',
  stage: 'training',
  ass: 'solidarity-allowance',
  loyer_percu: 'rent-received',
  autre: 'other',
}
