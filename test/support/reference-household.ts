import { readFileSync } from 'node:fs'
import { addMonths, type Day, toDay } from '#kernel/day.ts'
import type {
  Activity,
  Household,
  HousingStatus,
  Person,
  Schooling,
  Statements,
  TaxNotice,
  Union,
} from '#modules/entitlements/facts/household.ts'
import type { BenefitId } from '#modules/entitlements/benefit.ts'
import type { Awarded, Outcome } from '#modules/entitlements/rules/rule.ts'
import { firstDayOf, type Month, monthOf, monthText, yearOf } from '#modules/entitlements/facts/month.ts'
import { readZones, type ZoneOf } from '#modules/entitlements/facts/zones.ts'
import { incomesOfCase } from './reference-incomes.ts'

/** What a case sets: by kind of entity, entity, variable and period; `derived` adds to it. */
export type CaseInput = Readonly<Record<string, Readonly<Record<string, Entity>>>>
export type Entity = Readonly<Record<string, Readonly<Record<string, unknown>> | readonly string[]>>

/** Reads one variable of one entity for a month: set for it, for its year, for ever, or not at all. */
type Reading = (at: readonly [kind: string, id: string, name: string], month: Month) => unknown

/** The first family of a case, as our household. */
export function householdOfCase(inputs: readonly CaseInput[], month: Month): Household {
  const read: Reading = ([kind, id, name], when) => {
    for (const input of inputs) {
      const value = valueAt(input[kind]?.[id]?.[name], when)
      if (value !== undefined) return value
    }
    return undefined
  }
  const [family] = Object.entries(inputs[0]?.['familles'] ?? {})
  const [home] = Object.keys(inputs[0]?.['menages'] ?? {})
  const [familyId = '', members = {}] = family ?? []
  const [applicant = '', spouse] = listIn(members['parents'])
  const children = listIn(members['enfants'])
  const asked = { inputs, read, month }
  const union = unionOf(asked, applicant, spouse)
  return {
    people: [
      personOf(asked, applicant, 'applicant'),
      ...(spouse === undefined ? [] : [personOf(asked, spouse, 'spouse')]),
      ...children.map((child) => personOf(asked, child, 'child')),
    ],
    union,
    aloneSinceShort: read(['familles', familyId, 'rsa_isolement_recent'], month) === true,
    commune: communeOf(asked, home ?? ''),
    zone: zoneOfCase(asked, home ?? ''),
    housing: housingOf(asked, home ?? ''),
    taxNotices: noticesOf(asked, union),
    statements: statementsOf(asked, familyId),
  }
}

interface Asked {
  readonly inputs: readonly CaseInput[]
  readonly read: Reading
  readonly month: Month
}

// A case may tell the overseas department without its commune.
function communeOf({ read, month }: Asked, home: string): string {
  if (read(['menages', home, 'residence_mayotte'], month) === true) return '97608'
  if (read(['menages', home, 'residence_dom'], month) === true) return '97411'
  return text(read(['menages', home, 'depcom'], month))
}

/** The value of a variable in a month; amounts of a year are told by `incomesOfCase`. */
export function valueAt(set: Entity[string] | undefined, month: Month): unknown {
  if (set === undefined || Array.isArray(set)) return undefined
  const periods = set as Readonly<Record<string, unknown>>
  return periods[monthText(month)] ?? periods[String(yearOf(month))] ?? periods['ETERNITY']
}

function listIn(value: Entity[string] | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

const alone: Readonly<Record<string, Union>> = { divorce: 'divorced', veuf: 'widowed' }

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function unionOf({ inputs, read, month }: Asked, applicant: string, spouse: string | undefined): Union {
  const status = read(['individus', applicant, 'statut_marital'], month)
  if (spouse === undefined) return alone[text(status)] ?? 'single'
  if (status === 'pacse') return 'pacs'
  const oneHome = Object.values(inputs[0]?.['foyers_fiscaux'] ?? {}).some(({ declarants }) => {
    const names = listIn(declarants)
    return names.includes(applicant) && names.includes(spouse)
  })
  return status === 'marie' || oneHome ? 'married' : 'cohabiting'
}

const activities: Readonly<Record<string, Activity>> = {
  actif: 'employed',
  chomeur: 'unemployed',
  etudiant: 'student',
  retraite: 'retired',
  inactif: 'inactive',
}

function personOf(asked: Asked, id: string, role: Person['role']): Person {
  const { read, month } = asked
  const of = (name: string, when = month): unknown => read(['individus', id, name], when)
  const birth = birthOf(asked, id)
  const activity = activities[text(of('activite'))] ?? 'inactive'
  const schooling = role === 'child' ? schoolingOf(month - monthOf(birth), activity) : undefined
  const rate = of('taux_incapacite')
  const since = of('date_debut_chomage')
  const permit = of('duree_possession_titre_sejour')
  return {
    id,
    role,
    birth,
    activity: of('etudiant') === true ? 'student' : activity,
    ...(schooling && { schooling }),
    ...(typeof since === 'string' && { unemployedSince: toDay(since) }),
    ...(typeof rate === 'number' && {
      disability: { rate, restriction: of('aah_restriction_substantielle_durable_acces_emploi') === true },
    }),
    unfitForWork: of('inapte_travail') === true,
    pregnant: of('enceinte') === true,
    incomes: incomesOfCase(asked.inputs, id),
    savings: 0,
    sharedCustody: of('garde_alternee') === true,
    ...(typeof permit === 'number' && of('ressortissant_eee') === false && { permitYears: permit }),
  }
}

function birthOf({ inputs, read, month }: Asked, id: string): Day {
  const told = read(['individus', id, 'date_naissance'], month)
  if (typeof told === 'string') return toDay(told)
  const ages = (inputs[0]?.['individus']?.[id]?.['age'] ?? {}) as Readonly<Record<string, number>>
  const [known] = Object.entries(ages)
  if (!known) return toDay('1970-01-01')
  const [period, age] = known
  return addMonths(firstDayOf(period.length > 4 ? monthOf(period) : monthOf(`${period}-01`)), -12 * age)
}

function schoolingOf(months: number, activity: Activity): Schooling | undefined {
  const age = Math.floor(months / 12)
  if (age < 3) return undefined
  if (age < 6) return 'nursery'
  if (age < 11) return 'primary'
  if (age < 15) return 'middle'
  if (age < 18) return 'high'
  return activity === 'student' ? 'higher' : undefined
}

let zones: ZoneOf | undefined

function zoneOfCase({ read, month }: Asked, home: string): Household['zone'] {
  const told = /zone_([123])/.exec(text(read(['menages', home, 'zone_apl'], month)))
  if (told) return Number(told[1]) as Household['zone']
  const file = new URL('../../../shared/data/benefits/zone_apl.json', import.meta.url)
  zones ??= readZones(JSON.parse(readFileSync(file, 'utf8')))
  const commune = text(read(['menages', home, 'depcom'], month))
  return (commune === '' ? undefined : zones?.(commune)) ?? 2
}

const statuses: Readonly<Record<string, HousingStatus>> = {
  primo_accedant: 'buying-owner',
  proprietaire: 'owner',
  locataire_hlm: 'social-tenant',
  locataire_vide: 'tenant',
  locataire_meuble: 'furnished-tenant',
  loge_gratuitement: 'hosted-free',
  locataire_foyer: 'hostel',
  sans_domicile: 'homeless',
}

// Where nothing is told of the home, the cases count neither an aid nor a flat rate for it.
function housingOf({ read, month }: Asked, home: string): Household['housing'] {
  const of = (name: string): unknown => read(['menages', home, name], month)
  const told = statuses[text(of('statut_occupation_logement'))] ?? 'homeless'
  const isAgreed = told === 'tenant' && of('logement_conventionne') === true
  return {
    status: isAgreed ? 'social-tenant' : told,
    rent: Number(of('loyer') ?? 0),
    shared: of('coloc') === true,
    room: of('logement_chambre') === true,
  }
}

function noticesOf({ inputs, month }: Asked, union: Union): readonly TaxNotice[] {
  const homes = Object.keys(inputs[0]?.['foyers_fiscaux'] ?? {})
  const asked = union === 'cohabiting' ? homes.slice(0, 2) : homes.slice(0, 1)
  return asked.flatMap((id, place) => {
    const home = place === 0 ? ('applicant' as const) : ('spouse' as const)
    const toldIn = (year: number): number | undefined =>
      inputs
        .flatMap((input) =>
          ['rfr', 'rni'].map((name) => valueAt(input['foyers_fiscaux']?.[id]?.[name], year * 12)),
        )
        .find((value) => typeof value === 'number')
    const years = [1, 2, 3].map((back) => yearOf(month) - back)
    // A year that is not told is taken like the one that is.
    const other = years.map(toldIn).find((value) => value !== undefined) ?? 0
    return years.map((year) => ({ year, home, referenceIncome: toldIn(year) ?? other }))
  })
}

const families: Readonly<Record<string, BenefitId>> = {
  rsa: 'rsa',
  ppa: 'ppa',
  aide_logement: 'housing',
  af: 'af',
  cf: 'cf',
  asf: 'asf',
  aspa: 'aspa',
  paje_base: 'paje-base',
}

/** What a case says is received in a month: it is not worked out. */
export function receivedInCase(inputs: readonly CaseInput[], household: Household, month: Month): Awarded {
  const [input = {}] = inputs
  const [family = {}] = Object.values(input['familles'] ?? {})
  const received: Partial<Record<BenefitId, Outcome>> = {}
  for (const [name, benefit] of Object.entries(families)) {
    const amount = valueAt(family[name], month)
    if (typeof amount === 'number') received[benefit] = { amount }
  }
  for (const benefit of ['aah', 'asi'] as const) {
    const told = household.people.map(({ id }) => valueAt(input['individus']?.[id]?.[benefit], month))
    if (told.every((amount) => amount === undefined)) continue
    const byPerson = told.map((amount) => Number(amount ?? 0))
    received[benefit] = { amount: byPerson.reduce((sum, amount) => sum + amount, 0), byPerson }
  }
  return received
}

function statementsOf({ read, month }: Asked, familyId: string): Statements {
  const received = (name: string, ago: number): number | undefined => {
    const value = read(['familles', familyId, name], month - ago)
    return typeof value === 'number' ? value : undefined
  }
  const rsa = received('rsa', 1)
  const aid = [1, 2, 3, 4].map((ago) => received('aide_logement', ago))
  return {
    ...(rsa !== undefined && { rsaLastMonth: rsa }),
    ...(aid.some((amount) => amount !== undefined) && { housingAid: aid }),
  }
}
