import type { BirthDate } from '#kernel/birth-date.ts'
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'
import type { Result } from '#kernel/result.ts'
import type { HomeCommune } from '../../person.ts'
import type { Field } from '../columns/field.ts'
import { cellText, isEmpty } from '../sheet/sheet.ts'
import type { PlaceRefusal, WrittenPlace } from './commune-finder.ts'
import type { CellProblem, Draft } from './draft.ts'
import { type Line, LineReader } from './line-reader.ts'
import { nameOf } from './name-of.ts'
import { readBirth, readBirthParts } from './read-birth.ts'
import { hasNoFixedAddress, readAddress, readEmails, readPhones } from './read-reach.ts'
import { readGender, readLanguages, readSocialStatus } from './read-word.ts'

export interface Reading {
  readonly today: Day
  readonly countsFrom1904: boolean
  /** In a column of whole names, the first name comes first. */
  readonly firstNameFirst: boolean
  readonly findCommune: (place: WrittenPlace) => Result<HomeCommune, PlaceRefusal>
}

/** A line as a person, or why it cannot be one; every cell that was not simply taken is named. */
export interface ReadLine {
  readonly draft: Draft | undefined
  readonly problems: readonly CellProblem[]
}

/** Reads a line: what is not understood stays empty and is told; without a name there is nobody. */
export function readLine(line: Line, reading: Reading): ReadLine {
  const sheet = new LineReader(line)
  const name = nameOf(sheet, reading)
  const birth = birthOf(sheet, reading)
  const commune = communeOf(sheet, reading)
  const channels = channelsOf(sheet)
  const gender = sheet.read('gender', (cell) => readGender(cellText(cell)))
  const civility = sheet.read('civility', (cell) => readGender(cellText(cell)))
  const spoken = sheet.read('languages', (cell) => readLanguages(cellText(cell))) ?? []
  const socialStatus = sheet.read('social-status', (cell) => readSocialStatus(cellText(cell)))
  const problems = [...(name.ok ? [] : [name.refusal]), ...sheet.problems]
  if (!name.ok) return { draft: undefined, problems }
  const draft: Draft = {
    names: name.value.names,
    gender: gender ?? civility ?? name.value.gender ?? 'non_communique',
    home: { commune, hasNoFixedAddress: hasNoFixedAddress([sheet.cell('address'), sheet.cell('commune')]) },
    spoken,
    channels,
    ...(birth ? { birth } : {}),
    ...(socialStatus ? { socialStatus } : {}),
  }
  return { draft, problems }
}

function birthOf(sheet: LineReader, { today, countsFrom1904 }: Reading): BirthDate | undefined {
  const whole = sheet.read('birth', (cell) => readBirth(cell, { today, countsFrom1904 }))
  if (whole || isEmpty(sheet.cell('birth-year'))) return whole
  const parts = { day: sheet.cell('birth-day'), month: sheet.cell('birth-month') }
  return sheet.read('birth-year', (year) => readBirthParts({ ...parts, year }, today))
}

function communeOf(sheet: LineReader, { findCommune }: Reading): HomeCommune | undefined {
  const place = {
    commune: textOf(sheet, 'commune'),
    postalCode: textOf(sheet, 'postal-code'),
    communeCode: textOf(sheet, 'commune-code'),
  }
  if (hasNoFixedAddress([place.commune])) return undefined
  const told = (['commune', 'postal-code', 'commune-code'] as const).find(
    (field) => !isEmpty(sheet.cell(field)),
  )
  if (!told) return undefined
  return sheet.read(told, () => {
    const found = findCommune(place)
    return found.ok ? { value: found.value, faults: [] } : { faults: [{ fault: found.refusal }] }
  })
}

function channelsOf(sheet: LineReader): Draft['channels'] {
  const town = [textOf(sheet, 'postal-code'), textOf(sheet, 'commune')].filter(Boolean).join(' ')
  const street = [sheet.cell('address'), sheet.cell('address-more')]
  const isOnTheStreet = hasNoFixedAddress([sheet.cell('address')])
  const found = [
    ...(sheet.read('phone', readPhones) ?? []),
    ...(sheet.read('phone-more', readPhones) ?? []),
    ...(sheet.read('email', readEmails) ?? []),
    ...(isOnTheStreet ? [] : (sheet.read('address', () => readAddress(street, town)) ?? [])),
  ]
  return found.filter(
    ({ kind, value }, index) =>
      found.findIndex((one) => one.kind === kind && fold(one.value) === fold(value)) === index,
  )
}

function textOf(sheet: LineReader, field: Field): string {
  return sheet.text(field).replaceAll(/\s+/g, ' ')
}
