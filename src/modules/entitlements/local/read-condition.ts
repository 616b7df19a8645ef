import type { Fields, LineReader } from '../facts/line-reader.ts'
import { activities, housingStatuses, schoolings } from '../facts/line-words.ts'
import { benefitWords, whoWords } from './aid-words.ts'
import type { Condition, Leaf, Span } from './local-aid.ts'

const groups = { tout: 'all', au_moins_un: 'any', aucun: 'none' } as const

/** One condition of a file of local aids: `{ "quotient": { "jusqu_a": 800 } }`, or a group of them. */
export function readCondition(reader: LineReader, given: unknown, field: string): Condition {
  const fields = reader.record(given, field)
  const [key, ...others] = Object.keys(fields)
  if (key === undefined || others.length > 0) {
    reader.refuse(field, `une condition a un seul mot. On attend l’un de : ${known.join(', ')}.`)
    return nothing
  }
  const place = `${field}.${key}`
  if (isGroup(key)) {
    const of = reader.list(fields[key], place)
    if (of.length === 0) reader.refuse(place, 'cette liste de conditions est vide.')
    return { kind: groups[key], of: of.map((each, at) => readCondition(reader, each, `${place}[${at}]`)) }
  }
  const read = Object.hasOwn(leaves, key) ? leaves[key] : undefined
  if (read) return read({ reader, value: fields[key], field: place })
  reader.refuse(field, `« ${key} » n’est pas une condition connue. On attend l’un de : ${known.join(', ')}.`)
  return nothing
}

const nothing: Condition = { kind: 'all', of: [] }

function isGroup(key: string): key is keyof typeof groups {
  return Object.hasOwn(groups, key)
}

interface Given {
  readonly reader: LineReader
  readonly value: unknown
  readonly field: string
}

const leaves: Readonly<Record<string, (given: Given) => Leaf>> = {
  age: (given) => {
    const fields = given.reader.record(given.value, given.field)
    return { kind: 'age', who: whoOf(given, fields), years: readSpan(given, fields, ['de', 'a']) }
  },
  enfants: (given) => {
    const fields = given.reader.record(given.value, given.field)
    const years = given.reader.record(fields['age'] ?? {}, `${given.field}.age`)
    return {
      kind: 'children',
      count: { from: 1, ...readSpan(given, fields, ['de', 'a']) },
      ...(fields['age'] !== undefined && {
        years: readSpan({ ...given, field: `${given.field}.age` }, years, ['de', 'a']),
      }),
      ...(fields['scolarite'] !== undefined && {
        schooling: words(
          { ...given, value: fields['scolarite'], field: `${given.field}.scolarite` },
          schoolings,
        ),
      }),
    }
  },
  personnes: (given) => ({ kind: 'people', count: spanOf(given, ['de', 'a']) }),
  quotient: (given) => ({ kind: 'quotient', euros: spanOf(given, ['a_partir_de', 'jusqu_a']) }),
  revenu_fiscal: (given) => ({ kind: 'reference-income', euros: spanOf(given, ['a_partir_de', 'jusqu_a']) }),
  residence: (given) => {
    const fields = given.reader.record(given.value, given.field)
    return { kind: 'residence', months: given.reader.euros(fields['mois'], `${given.field}.mois`) }
  },
  situation: (given) => {
    const fields = given.reader.record(given.value, given.field)
    const among = words({ ...given, value: fields['est'], field: `${given.field}.est` }, activities)
    return { kind: 'activity', who: whoOf(given, fields), among }
  },
  logement: (given) => ({ kind: 'housing', among: words(given, housingStatuses) }),
  recoit: (given) => ({ kind: 'receives', among: words(given, benefitWords) }),
  handicap: (given) => {
    const fields = given.reader.record(given.value, given.field)
    const rate = given.reader.euros(fields['taux'], `${given.field}.taux`)
    if (rate > 1) given.reader.refuse(`${given.field}.taux`, 'on attend un nombre de 0 à 1. Exemple : 0.5.')
    return { kind: 'disability', rate }
  },
  grossesse: () => ({ kind: 'pregnancy' }),
  seul: () => ({ kind: 'alone' }),
  question: (given) => {
    const fields = given.reader.record(given.value, given.field)
    return {
      kind: 'asked',
      id: given.reader.text(fields['id'], `${given.field}.id`),
      question: given.reader.text(fields['texte'], `${given.field}.texte`),
    }
  },
}

const known: readonly string[] = [...Object.keys(groups), ...Object.keys(leaves)]

function whoOf({ reader, field }: Given, fields: Fields): Extract<Leaf, { kind: 'age' }>['who'] {
  return reader.oneOf(fields['qui'] ?? 'demandeur', `${field}.qui`, whoWords) ?? 'applicant'
}

function spanOf(given: Given, names: readonly [from: string, to: string]): Span {
  return readSpan(given, given.reader.record(given.value, given.field), names)
}

function readSpan({ reader, field }: Given, fields: Fields, [from, to]: readonly [string, string]): Span {
  const least = fields[from] === undefined ? undefined : reader.euros(fields[from], `${field}.${from}`)
  const most = fields[to] === undefined ? undefined : reader.euros(fields[to], `${field}.${to}`)
  if (least !== undefined && most !== undefined && least > most)
    reader.refuse(field, `« ${from} » (${least}) est plus grand que « ${to} » (${most}).`)
  return { ...(least !== undefined && { from: least }), ...(most !== undefined && { to: most }) }
}

/** A list of known words, not empty. */
function words<Word extends string>(
  { reader, value, field }: Given,
  table: Readonly<Record<string, Word>>,
): Word[] {
  const given = reader.list(value, field)
  if (given.length === 0)
    reader.refuse(field, `il faut au moins un mot parmi : ${Object.keys(table).join(', ')}.`)
  return given.flatMap((word, at) => reader.oneOf(word, `${field}[${at}]`, table) ?? [])
}
