import { type Day, toDay } from '#kernel/day.ts'
import type { Disability, Income, Person } from './household.ts'
import { activities, incomeKinds, roles, schoolings } from './line-words.ts'
import type { Fields, LineReader } from './line-reader.ts'
import { type Month, monthOf } from './month.ts'

export interface LinePlace {
  readonly field: string
  readonly month: Month
  readonly savings: Fields
}

/** One person of a line; what is wrong in it is noted in the reader. */
export function readPerson(reader: LineReader, given: unknown, { field, month, savings }: LinePlace): Person {
  const fields = reader.record(given, field)
  const id = reader.text(fields['id'], `${field}.id`)
  const schooling = fields['scolarite']
  const lostWork = fields['debut_chomage']
  const disability = readDisability(reader, fields, field)
  return {
    id,
    role: reader.oneOf(fields['role'], `${field}.role`, roles) ?? 'other',
    birth: readBirth(reader, fields['naissance'], { field: `${field}.naissance`, month }),
    activity: reader.oneOf(fields['activite'] ?? 'inactif', `${field}.activite`, activities) ?? 'inactive',
    ...optional(
      'schooling',
      schooling !== undefined && reader.oneOf(schooling, `${field}.scolarite`, schoolings),
    ),
    ...optional('unemployedSince', lostWork !== undefined && reader.day(lostWork, `${field}.debut_chomage`)),
    ...optional('disability', disability),
    unfitForWork: reader.yesOrNo(fields['inapte_travail'], `${field}.inapte_travail`),
    pregnant: reader.yesOrNo(fields['enceinte'], `${field}.enceinte`),
    incomes: reader
      .list(fields['revenus'], `${field}.revenus`)
      .map((income, place) => readIncome(reader, income, `${field}.revenus[${place}]`)),
    savings: savings[id] === undefined ? 0 : reader.euros(savings[id], `personnes_epargne.${id}`),
    sharedCustody: reader.yesOrNo(fields['garde_alternee'], `${field}.garde_alternee`),
  }
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | false | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined || value === false ? {} : ({ [key]: value } as Record<Key, Value>)
}

function readBirth(
  reader: LineReader,
  given: unknown,
  { field, month }: { field: string; month: Month },
): Day {
  const birth = reader.day(given, field)
  if (!birth) return toDay('2000-01-01')
  if (monthOf(birth) > month + 10) reader.refuse(field, `« ${birth} » est trop loin dans l’avenir.`)
  if (monthOf(birth) < month - 125 * 12) reader.refuse(field, `« ${birth} » : plus de 125 ans.`)
  return birth
}

function readDisability(reader: LineReader, fields: Fields, field: string): Disability | undefined {
  const rate = fields['taux_incapacite']
  const restriction = reader.yesOrNo(fields['rsdae'], `${field}.rsdae`)
  if (rate === undefined) return undefined
  if (typeof rate === 'number' && rate >= 0 && rate <= 1) return { rate, restriction }
  reader.refuse(`${field}.taux_incapacite`, 'on attend un nombre de 0 à 1. Exemple : 0.8 pour 80 %.')
  return undefined
}

function readIncome(reader: LineReader, given: unknown, field: string): Income {
  const fields = reader.record(given, field)
  const from = readMonth(reader, fields['de'], `${field}.de`)
  const to = readMonth(reader, fields['a'], `${field}.a`)
  if (from > to) reader.refuse(`${field}.a`, 'la fin est avant le début.')
  const net = reader.euros(fields['net'], `${field}.net`)
  return {
    kind: reader.oneOf(fields['type'], `${field}.type`, incomeKinds) ?? 'other',
    from,
    to,
    net,
    taxable:
      fields['imposable'] === undefined ? net : reader.euros(fields['imposable'], `${field}.imposable`),
    gross: fields['brut'] === undefined ? net : reader.euros(fields['brut'], `${field}.brut`),
  }
}

/** A month written 2026-08; 0 when it is not one, and the reader knows. */
export function readMonth(reader: LineReader, given: unknown, field: string): Month {
  const text = typeof given === 'string' ? given : ''
  if (/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)) return monthOf(text)
  reader.refuse(field, `« ${text || 'rien'} » n’est pas un mois. Exemple : 2026-08.`)
  return 0
}
