import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nothingLocal } from '../bare-place.ts'
import { audiences, programmes, services } from '../standard/terms.ts'
import { barePlace, fullPlace } from './an-exported-place.ts'
import { inclusionPlace } from './data-inclusion.ts'
import { placeFeature } from './geojson.ts'

const folder = new URL('../../../../../shared/data/places/schema/', import.meta.url)
const absent = !existsSync(folder)
const whenPresent = absent ? ' (skipped: ../shared/data/places is absent)' : ''

test('a feature tells the longitude first, and what the point stands for', () => {
  const { geometry, properties } = placeFeature('a', fullPlace, nothingLocal)

  expect(geometry).toEqual({ type: 'Point', coordinates: [-2.505, 46.7225] })
  expect(properties).toMatchObject({ nom: fullPlace.name, precision: 'address' })
})

test('a place without a point is in the list, not on the map', () => {
  expect(placeFeature('a', barePlace, nothingLocal)).toMatchObject({ id: 'a', geometry: null })
})

test('a place that offers nothing has no service', () => {
  expect(inclusionPlace('ville', 'a', barePlace).service).toBeUndefined()
  expect(inclusionPlace('ville', 'a', fullPlace).service).toMatchObject({ structure_id: 'ville--a' })
})

test('nothing to pay under conditions is not announced as free', () => {
  const conditional = inclusionPlace('ville', 'a', { ...fullPlace, fees: ['Gratuit sous condition'] })

  expect(conditional.service).toMatchObject({ frais: null, frais_precisions: 'Gratuit sous condition' })
})

describe.skipIf(absent)(`the schemas of data·inclusion v1.0.8${whenPresent}`, () => {
  test('accept a place that fills every column, and every official term', () => {
    const all = {
      ...fullPlace,
      services: [...services],
      audiences: [...audiences],
      programmes: [...programmes],
    }
    const { structure, service } = inclusionPlace('ville', 'a', all)

    expect(problems('structure', structure)).toEqual([])
    expect(problems('service', service ?? {})).toEqual([])
  })

  test('accept a bare place and one whose name is too short', () => {
    expect(problems('structure', inclusionPlace('ville', 'a', barePlace).structure)).toEqual([])
    const short = inclusionPlace('ville', 'a', {
      ...fullPlace,
      name: '1',
      summary: 'Oui',
      description: 'Non',
    })
    expect(problems('structure', short.structure)).toEqual([])
    expect(problems('service', short.service ?? {})).toEqual([])
  })

  test('are really asked: a postal code of four digits is refused', () => {
    const { structure } = inclusionPlace('ville', 'a', barePlace)

    expect(problems('structure', { ...structure, code_postal: '1830' })).toEqual(['code_postal'])
  })
})

interface Schema {
  readonly type?: string
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly $ref?: string
  readonly items?: Schema
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

function problems(kind: 'structure' | 'service', told: Readonly<Record<string, unknown>>): readonly string[] {
  const schema: Schema = JSON.parse(
    readFileSync(new URL(`data-inclusion-v1.0.8-${kind}.json`, folder), 'utf8'),
  )
  const columns = schema.properties ?? {}
  const missing = (schema.required ?? []).filter((column) => told[column] === undefined)
  const unknown = Object.keys(told).filter((column) => !columns[column])
  const wrong = Object.entries(told).filter(([column, value]) => !fits(value, columns[column] ?? {}, schema))
  return [...missing, ...unknown, ...wrong.map(([column]) => column)]
}

function fits(value: unknown, asked: Schema, root: Schema): boolean {
  if (asked.anyOf) return asked.anyOf.some((one) => fits(value, one, root))
  if (asked.$ref) return fits(value, root.$defs?.[asked.$ref.replace('#/$defs/', '')] ?? {}, root)
  if (asked.type === 'array') return Array.isArray(value) && listFits(value, asked.items ?? {}, root)
  if (asked.type === 'null') return value === null
  return typeof value === asked.type && (typeof value !== 'string' || textFits(value, asked))
}

function listFits(values: readonly unknown[], asked: Schema, root: Schema): boolean {
  return new Set(values).size === values.length && values.every((value) => fits(value, asked, root))
}

function textFits(value: string, asked: Schema): boolean {
  if (asked.enum && !asked.enum.includes(value)) return false
  if (value.length < (asked.minLength ?? 0) || value.length > (asked.maxLength ?? 1e9)) return false
  return !asked.pattern || new RegExp(asked.pattern).test(value)
}
