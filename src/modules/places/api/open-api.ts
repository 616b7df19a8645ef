import { standardColumns } from '../standard/columns.ts'
import { apiUrl } from '../urls.ts'
import { type Parameter, parameters } from './parameters.ts'
import { listColumns, numberColumns } from './public-place.ts'
import { say } from './say.ts'

/** The public reading of the directory, as OpenAPI 3.1 describes it. */
export function openApiDocument(publicUrl: string): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.0',
    info: {
      title: say('title'),
      description: say('lead'),
      version: '1',
    },
    servers: [{ url: publicUrl }],
    paths: { [apiUrl]: { get: listOperation() }, [`${apiUrl}/{id}`]: { get: placeOperation() } },
    components: { schemas: { Lieu: placeSchema(), Probleme: problemSchema } },
  }
}

const repeated: ReadonlySet<string> = new Set(['besoin', 'commune', 'parle'])

function listOperation() {
  const names = Object.keys(parameters) as readonly Parameter[]
  return {
    operationId: 'lireLesLieux',
    summary: say('list'),
    description: say('readingHow'),
    parameters: names.map((name) => {
      const { schema, example } = parameters[name]
      const whole = repeated.has(name) ? { type: 'array', items: schema } : schema
      const shown = repeated.has(name) ? [example] : example
      return {
        name,
        in: 'query',
        description: say(name),
        schema: whole,
        ...(example !== '' && { example: shown }),
      }
    }),
    responses: {
      '200': {
        description: say('list'),
        headers: { ETag: { schema: { type: 'string' } }, Link: { schema: { type: 'string' } } },
        content: {
          'application/json': { schema: listSchema },
          'application/geo+json': { schema: { type: 'object' } },
        },
      },
      '304': { description: say('unchanged') },
      '400': problemAnswer('fault'),
      '429': problemAnswer('tooOften'),
    },
  }
}

function placeOperation() {
  return {
    operationId: 'lireUnLieu',
    summary: say('place'),
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
    responses: {
      '200': { description: say('place'), content: { 'application/json': { schema: placeReference } } },
      '301': { description: say('moved') },
      '304': { description: say('unchanged') },
      '404': problemAnswer('notThere'),
      '429': problemAnswer('tooOften'),
    },
  }
}

const placeReference = { $ref: '#/components/schemas/Lieu' }

const listSchema = {
  type: 'object',
  required: ['total', 'lieux'],
  properties: {
    total: { type: 'integer' },
    lieux: { type: 'array', items: placeReference },
    suivant: { type: 'string', format: 'uri' },
  },
}

function problemAnswer(why: 'fault' | 'notThere' | 'tooOften') {
  return {
    description: say(why),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleme' } } },
  }
}

const problemSchema = {
  type: 'object',
  required: ['type', 'status', 'title'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { parametre: { type: 'string' }, raison: { type: 'string' } } },
    },
  },
}

const texts = { type: 'array', items: { type: 'string' } }

function placeSchema() {
  const columns = standardColumns.map((column) => {
    if (listColumns.has(column)) return [column, texts]
    return [column, { type: numberColumns.has(column) ? 'number' : 'string' }]
  })
  return {
    type: 'object',
    required: ['id', 'nom', 'commune', 'adresse', 'date_maj', 'adresse_de_la_fiche'],
    properties: {
      ...Object.fromEntries(columns),
      precision: { enum: ['address', 'street', 'commune', 'unknown'] },
      distance_km: { type: 'number', description: say('distance') },
      distance_approchee: { type: 'boolean', description: say('aboutDistance') },
      langues: texts,
      acces_detaille: texts,
      capacite: { type: 'integer' },
      saturation: { enum: ['low', 'moderate', 'high'] },
      fermetures: { type: 'array', items: { type: 'object' } },
      arrets: { type: 'array', items: { type: 'object' } },
      verifie_le: { type: 'string', format: 'date' },
      adresse_de_la_fiche: { type: 'string', format: 'uri' },
    },
  }
}
