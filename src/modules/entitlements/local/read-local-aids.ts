import type { Day } from '#kernel/day.ts'
import { type Fields, LineReader } from '../facts/line-reader.ts'
import type { FactProblem } from '../facts/problem.ts'
import { eachWords, perWords } from './aid-words.ts'
import type { Gift, LocalAid, QuotientLine } from './local-aid.ts'
import { readCondition } from './read-condition.ts'

/** A file of local aids as an operator writes it: the aids, or what is wrong in it, field by field. */
export function readLocalAids(
  document: unknown,
): { readonly aids: readonly LocalAid[] } | { readonly problems: readonly FactProblem[] } {
  const reader = new LineReader()
  const list = reader.list(reader.record(document, 'fichier')['aides'], 'aides')
  const aids = list.map((given, at) => readAid(reader, given, `aides[${at}]`))
  if (list.length === 0 && reader.problems.length === 0) reader.refuse('aides', 'il n’y a aucune aide.')
  const seen = new Set<string>()
  aids.forEach(({ id }, at) => {
    if (id !== '' && seen.has(id))
      reader.refuse(`aides[${at}].id`, `« ${id} » est déjà pris par une autre aide.`)
    seen.add(id)
  })
  return reader.problems.length > 0 ? { problems: reader.problems } : { aids }
}

const knownFields = ['id', 'nom', 'service', 'communes', 'du', 'au', 'si', 'donne', 'ou', 'apporter', 'texte']

function readAid(reader: LineReader, given: unknown, field: string): LocalAid {
  const fields = reader.record(given, field)
  for (const name of Object.keys(fields))
    if (!knownFields.includes(name)) reader.refuse(`${field}.${name}`, 'ce champ n’est pas connu.')
  const from = dayOf(reader, fields['du'], `${field}.du`)
  const to = dayOf(reader, fields['au'], `${field}.au`)
  if (from && to && from > to) reader.refuse(`${field}.au`, 'la fin est avant le début.')
  return {
    id: reader.text(fields['id'], `${field}.id`),
    name: reader.text(fields['nom'], `${field}.nom`),
    giver: reader.text(fields['service'], `${field}.service`),
    ...(fields['communes'] !== undefined && { communes: readCommunes(reader, fields['communes'], field) }),
    ...(from && { from }),
    ...(to && { to }),
    when: readCondition(reader, fields['si'], `${field}.si`),
    gives: readGift(reader, fields['donne'], `${field}.donne`),
    where: reader.text(fields['ou'], `${field}.ou`),
    bring: reader
      .list(fields['apporter'], `${field}.apporter`)
      .map((each, at) => reader.text(each, `${field}.apporter[${at}]`)),
    source: reader.text(fields['texte'], `${field}.texte`),
  }
}

function dayOf(reader: LineReader, given: unknown, field: string): Day | undefined {
  return given === undefined ? undefined : reader.day(given, field)
}

function readCommunes(reader: LineReader, given: unknown, field: string): readonly string[] {
  return reader.list(given, `${field}.communes`).map((each, at) => {
    const place = `${field}.communes[${at}]`
    const code = reader.text(each, place)
    if (code !== '' && !/^(\d{5}|2[AB]\d{3})$/.test(code))
      reader.refuse(place, `« ${code} » n’est pas un code INSEE. Exemple : 35238.`)
    return code
  })
}

function readGift(reader: LineReader, given: unknown, field: string): Gift {
  const fields = reader.record(given, field)
  const kinds = ['prestation', 'montant', 'selon_quotient'].filter((kind) => fields[kind] !== undefined)
  if (kinds.length !== 1) {
    reader.refuse(field, 'on attend un seul de ces champs : prestation, montant, selon_quotient.')
    return { kind: 'service', what: '' }
  }
  if (fields['prestation'] !== undefined)
    return { kind: 'service', what: reader.text(fields['prestation'], `${field}.prestation`) }
  const counted = {
    each: reader.oneOf(fields['chaque'] ?? 'une_fois', `${field}.chaque`, eachWords) ?? 'once',
    per: reader.oneOf(fields['par'] ?? 'foyer', `${field}.par`, perWords) ?? 'household',
    ...(fields['au_plus'] !== undefined && { most: reader.euros(fields['au_plus'], `${field}.au_plus`) }),
  }
  if (fields['montant'] !== undefined)
    return { kind: 'amount', euros: reader.euros(fields['montant'], `${field}.montant`), ...counted }
  return { kind: 'by-quotient', lines: readLines(reader, fields, field), ...counted }
}

function readLines(reader: LineReader, fields: Fields, field: string): readonly QuotientLine[] {
  const lines = reader.list(fields['selon_quotient'], `${field}.selon_quotient`).map((each, at) => {
    const place = `${field}.selon_quotient[${at}]`
    const line = reader.record(each, place)
    return {
      to: reader.euros(line['jusqu_a'], `${place}.jusqu_a`),
      euros: reader.euros(line['montant'], `${place}.montant`),
    }
  })
  lines.forEach(({ to }, at) => {
    const before = lines[at - 1]
    if (before && to <= before.to)
      reader.refuse(
        `${field}.selon_quotient[${at}].jusqu_a`,
        `les quotients vont en montant : ${to} vient après ${before.to}.`,
      )
  })
  return lines
}
