import type { Household, Housing, Person, Statements, TaxNotice, TwelveMonths } from './household.ts'
import { housingStatuses, unions } from './line-words.ts'
import { type Fields, LineReader } from './line-reader.ts'
import { type Month, monthOf } from './month.ts'
import { allParameters } from '../parameters/all-parameters.ts'
import { parametersIn } from '../parameters/in-force.ts'
import type { FactProblem } from './problem.ts'
import { readMonth, readPerson } from './read-person.ts'

export interface ReadHousehold {
  readonly household: Household
  readonly month: Month
  /** The line says nothing of them: the household holds a stand-in. */
  readonly unsaid: readonly Unsaid[]
}

export type Unsaid = 'zone' | 'tax-notices'

export interface Territory {
  readonly knowsCommune: (code: string) => boolean
  /** The rent zone; undefined when the operator gave no zones. */
  readonly zoneOf: (code: string) => Household['zone'] | undefined
}

const mostPeople = 20
/** Before it the parameters are not told. */
const firstMonth = monthOf('2018-04')
/** Later than the newest parameter by this much, amounts would say nothing any more. */
const monthsAhead = 60

/** A line of households (`bin/cote simulate`), read and checked: a household, or what is wrong field by field. */
export function readHousehold(
  given: unknown,
  territory: Territory,
): ReadHousehold | { readonly problems: readonly FactProblem[] } {
  const reader = new LineReader()
  const fields = reader.record(given, 'ménage')
  const month = readMonth(reader, fields['date'], 'date')
  if (month > 0) checkMonth(reader, month)
  const people = readPeople(reader, fields, month)
  const commune = readCommune(reader, fields['commune'], territory)
  const taxNotices = readTaxNotices(reader, fields['rfr'])
  const zone = territory.zoneOf(commune)
  const household: Household = {
    people,
    union: readUnion(reader, fields['statut_marital'], people),
    aloneSinceShort: reader.yesOrNo(fields['isolement_recent'], 'isolement_recent'),
    commune,
    zone: zone ?? 2,
    housing: readHousing(reader, fields['logement']),
    taxNotices,
    statements: readStatements(reader, fields['historique']),
  }
  if (reader.problems.length > 0) return { problems: reader.problems }
  const unsaid: Unsaid[] = []
  if (zone === undefined) unsaid.push('zone')
  if (taxNotices.length === 0) unsaid.push('tax-notices')
  return { household, month, unsaid }
}

function checkMonth(reader: LineReader, month: Month): void {
  if (month < firstMonth) reader.refuse('date', 'nous savons calculer à partir d’avril 2018.')
  if (month > newestMonth() + monthsAhead) reader.refuse('date', 'ce mois est trop loin dans l’avenir.')
}

let newest: Month | undefined

function newestMonth(): Month {
  newest ??= Math.max(
    ...parametersIn(allParameters).flatMap(([, { values }]) => values.map(({ from }) => monthOf(from))),
  )
  return newest
}

function readPeople(reader: LineReader, fields: Fields, month: Month): readonly Person[] {
  const given = reader.list(fields['personnes'], 'personnes')
  const savings = fields['personnes_epargne'] === undefined ? {} : fields['personnes_epargne']
  if (given.length === 0) reader.refuse('personnes', 'il faut au moins une personne dans le ménage.')
  if (given.length > mostPeople) {
    reader.refuse('personnes', `${given.length} personnes : nous calculons pour ${mostPeople} au plus.`)
    return []
  }
  const place = { month, savings: reader.record(savings, 'personnes_epargne') }
  const people = given.map((person, at) =>
    readPerson(reader, person, { ...place, field: `personnes[${at}]` }),
  )
  checkRoles(reader, people)
  return bornOnly(
    people.toSorted((one, other) => rank[one.role] - rank[other.role]),
    month,
  )
}

const rank = { applicant: 0, spouse: 1, child: 2, other: 3 }

function checkRoles(reader: LineReader, people: readonly Person[]): void {
  const count = (role: Person['role']): number => people.filter((person) => person.role === role).length
  if (people.length > 0 && count('applicant') !== 1) {
    reader.refuse('personnes', `il faut un demandeur, et un seul (il y en a ${count('applicant')}).`)
  }
  if (count('spouse') > 1) {
    reader.refuse(
      'personnes',
      'une personne ne peut pas être dans deux couples : il y a plusieurs conjoints.',
    )
  }
  const ids = people.map((person) => person.id)
  const twice = ids.find((id, at) => id !== '' && ids.indexOf(id) !== at)
  if (twice !== undefined) reader.refuse('personnes', `« ${twice} » désigne deux personnes.`)
}

/** A child to be born is no person yet: it is a pregnancy with the day expected for the birth. */
function bornOnly(people: readonly Person[], month: Month): readonly Person[] {
  const expected = people.find((person) => person.role === 'child' && monthOf(person.birth) > month)
  const born = people.filter((person) => monthOf(person.birth) <= month)
  if (!expected) return born
  const mother = born.find((person) => person.pregnant) ?? born[0]
  return born.map((person) =>
    person === mother ? { ...person, pregnant: true, due: expected.birth } : person,
  )
}

function readUnion(reader: LineReader, given: unknown, people: readonly Person[]): Household['union'] {
  const union = reader.oneOf(given ?? 'celibataire', 'statut_marital', unions) ?? 'single'
  const couple = people.some((person) => person.role === 'spouse')
  if (couple && union !== 'married' && union !== 'pacs') return 'cohabiting'
  return !couple && union === 'cohabiting' ? 'single' : union
}

function readCommune(reader: LineReader, given: unknown, territory: Territory): string {
  const code = reader.text(given, 'commune')
  if (code !== '' && !territory.knowsCommune(code)) {
    reader.refuse('commune', `« ${code} » n’est pas le code INSEE d’une commune. Exemple : 59350 pour Lille.`)
  }
  return code
}

function readHousing(reader: LineReader, given: unknown): Housing {
  const fields = reader.record(given, 'logement')
  const rent = fields['loyer']
  return {
    status: reader.oneOf(fields['statut'], 'logement.statut', housingStatuses) ?? 'hosted-free',
    rent: rent === undefined ? 0 : reader.euros(rent, 'logement.loyer'),
    shared: reader.yesOrNo(fields['colocation'], 'logement.colocation'),
    room: reader.yesOrNo(fields['chambre'], 'logement.chambre'),
  }
}

const homes = { foyer1: 'applicant', foyer2: 'spouse' } as const

function readTaxNotices(reader: LineReader, given: unknown): readonly TaxNotice[] {
  if (given === undefined) return []
  return Object.entries(reader.record(given, 'rfr')).flatMap(([year, byHome]) =>
    Object.entries(reader.record(byHome, `rfr.${year}`)).flatMap(([home, amount]) => {
      const field = `rfr.${year}.${home}`
      const whose = reader.oneOf(home, field, homes)
      if (!/^20\d{2}$/.test(year)) reader.refuse(field, `« ${year} » n’est pas une année.`)
      const referenceIncome = reader.euros(amount, field)
      return whose ? [{ year: Number(year), home: whose, referenceIncome }] : []
    }),
  )
}

function readStatements(reader: LineReader, given: unknown): Statements {
  if (given === undefined) return {}
  const fields = reader.record(given, 'historique')
  const amount = (key: string): number | undefined =>
    fields[key] === undefined ? undefined : reader.euros(fields[key], `historique.${key}`)
  const rsaLastMonth = amount('rsa_m1')
  const twelve = fields['douze_mois']
  return {
    ...(rsaLastMonth !== undefined && { rsaLastMonth }),
    housingAid: [1, 2, 3, 4].map((months) => amount(`aide_logement_m${months}`)),
    ...(twelve !== undefined && { twelveMonths: readTwelveMonths(reader, twelve) }),
  }
}

function readTwelveMonths(reader: LineReader, given: unknown): TwelveMonths {
  const path = 'historique.douze_mois'
  const fields = reader.record(given, path)
  const sum = (key: string): number =>
    fields[key] === undefined ? 0 : reader.euros(fields[key], `${path}.${key}`)
  const byPerson = (key: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      Object.entries(fields[key] === undefined ? {} : reader.record(fields[key], `${path}.${key}`)).map(
        ([id, value]) => [id, reader.euros(value, `${path}.${key}.${id}`)],
      ),
    )
  return {
    af: sum('af'),
    asf: sum('asf'),
    cf: sum('cf'),
    aspa: sum('css_base_ressources_aspa_asv'),
    aah: byPerson('css_base_ressources_aah_individu'),
    asi: byPerson('css_base_ressources_asi_individu'),
    caah: byPerson('caah'),
    ass: byPerson('ass'),
  }
}
