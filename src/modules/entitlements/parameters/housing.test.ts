import { expect, test } from 'vitest'
import { monthOf, monthText } from '../facts/month.ts'
import { valuesIn } from './all-parameters.ts'
import { housingParameters } from './housing.ts'
import { lineInForce, parametersIn } from './in-force.ts'

const named = parametersIn(housingParameters)

test('every amount of housing aid is known since April 2018', () => {
  const unknown: string[] = []
  for (let month = monthOf('2018-04'); month <= monthOf('2026-12'); month += 1)
    for (const [name, parameter] of named)
      if (!lineInForce(parameter, month)) unknown.push(`${name} ${monthText(month)}`)

  expect(unknown).toEqual([])
})

test('the lines of a parameter go back in time, one text a day', () => {
  for (const [name, { values }] of named) {
    const days = values.map(({ from }) => from)
    expect(days, name).toEqual([...new Set(days)].toSorted().toReversed())
  }
})

test('the rents of 1 October 2025 and the ones of the day before', () => {
  expect(valuesIn(monthOf('2025-10')).housing.rentCeilings.zone1.single).toBe(333.14)
  expect(valuesIn(monthOf('2025-09')).housing.rentCeilings.zone1.single).toBe(329.71)
})

test('a line says it was read when its day of comparison is told, and names its text always', () => {
  for (const [name, { values }] of named)
    for (const { law, checkedOn } of values) {
      expect(law.cite, name).not.toBe('')
      expect(law.read, name).toBe(checkedOn !== undefined)
    }
})
