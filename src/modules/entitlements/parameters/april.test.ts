import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dayIn, toDay } from '#kernel/day.ts'
import { overdueOn, uncheckedOn } from './overdue.ts'
import { editedSince, parameterLineTexts } from './recorded-lines.ts'

const recorded = readFileSync(new URL('recorded-lines.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

describe('lines of parameters are added, never edited', () => {
  test('every line recorded is still there, with its day and its value', () => {
    expect(editedSince(recorded)).toEqual([])
  })

  test('every line is recorded: tools/record-parameter-lines.ts does it in the commit that adds it', () => {
    const known = new Set(recorded)
    expect(parameterLineTexts().filter((line) => !known.has(line))).toEqual([])
  })

  test('a value that was changed after the fact is told by its line', () => {
    expect(editedSince(['family.base 2026-04-01 480'])).toEqual(['family.base 2026-04-01 480'])
  })
})

/** Texts that could not be found: the last known value serves, and every result that uses it says so. */
const notFound: Readonly<Record<string, string>> = {
  'oldAge.asi': 'circulaire Cnav du printemps 2026 introuvable dans les copies publiques',
  'health.css.ceiling': 'arrêté du printemps 2026 introuvable dans les copies publiques',
  'youth.cej': 'instruction du 1er avril 2026 introuvable dans les copies publiques',
  'justice.legalAid': 'plafonds de 2026 introuvables dans les copies publiques',
  'housing.rentCeilings': 'arrêté du 1er octobre 2026 introuvable dans les copies publiques',
  'housing.charges': 'arrêté du 1er octobre 2026 introuvable dans les copies publiques',
  'housing.leastParticipation': 'arrêté du 1er octobre 2026 introuvable dans les copies publiques',
}

const isNotFound = (name: string): boolean =>
  Object.keys(notFound).some((group) => name === group || name.startsWith(`${group}.`))

describe('amounts revised every year', () => {
  const today = dayIn(new Date(), 'Europe/Paris')

  test('have their line of the year two weeks after it was due, but for the texts that were not found', () => {
    expect(overdueOn(today).filter((name) => !isNotFound(name))).toEqual([])
  })

  test('no text is called missing that is there', () => {
    const overdue = overdueOn(today)
    const there = Object.keys(notFound).filter(
      (group) => !overdue.some((name) => name === group || name.startsWith(`${group}.`)),
    )
    expect(there).toEqual([])
  })

  test('are missed on the fifteenth of April, and not on the fourteenth', () => {
    const missed = overdueOn(toDay('2027-04-15')).filter(
      (name) => !overdueOn(toDay('2027-04-14')).includes(name),
    )
    expect(missed).toEqual(
      expect.arrayContaining(['family.base', 'minimumIncome.rsa.base', 'disability.aah.full']),
    )
  })

  test('those not compared with their text for thirteen months are listed', () => {
    const unchecked = uncheckedOn(today)
    console.log(`${unchecked.length} parameters to compare with their text:\n${unchecked.join('\n')}`)
    // Listed for a person to read; nothing fails on it: an unread text is said on the screen.
    expect(unchecked).toEqual(expect.arrayContaining(['health.css.ceiling']))
    expect(uncheckedOn(toDay('2035-01-01')).length).toBeGreaterThan(unchecked.length)
  })
})
