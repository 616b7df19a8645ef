import { z } from 'zod'
import type { Fact, HeldRecord } from '#platform/privacy/held-record.ts'
import type { Copy } from './draw-copy.ts'

const anyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])

const record = z.object({
  written_at: z.iso.datetime().optional().describe('Quand cela a été écrit (UTC).'),
  values: z.record(z.string(), anyValue).describe('Les valeurs telles qu’elles sont gardées.'),
  labels: z.record(z.string(), z.string()).describe('Le nom français de chaque valeur.'),
  masked: z.record(z.string(), z.string()).describe('Ce qui n’est pas donné, et pourquoi.'),
})

const copiedTable = z.object({
  table: z.string().describe('Le nom stable de cet ensemble : person, visit…'),
  holds: z.string().describe('Ce qu’il contient, en français.'),
  purpose: z.string().describe('Pourquoi il est gardé.'),
  records: z.array(record),
  given_elsewhere: z
    .object({ counter: z.int(), social_worker: z.int(), author: z.int() })
    .partial()
    .describe('Combien sont remis au guichet, par un travailleur social, par leur auteur.'),
})

const machineCopy = z.object({
  format: z.literal('cote-a-cote-copie-1'),
  drawn_at: z.iso.datetime(),
  person_id: z.uuid(),
  tables: z.array(copiedTable),
  left_out: z.array(z.object({ table: z.string(), holds: z.string(), because: z.string() })),
})

export type MachineCopy = z.infer<typeof machineCopy>

/** The shape of the copy for machines, as JSON Schema (2020-12). */
export function copySchema(): unknown {
  return z.toJSONSchema(machineCopy)
}

/** Reads a copy made by this format; throws on any other. */
export function readMachineCopy(json: unknown): MachineCopy {
  return machineCopy.parse(json)
}

/** The copy of her data that a machine reads (art. 20 RGPD). */
export function machineCopyOf({ personId, drawnAt, tables, leftOut }: Copy): MachineCopy {
  return {
    format: 'cote-a-cote-copie-1',
    drawn_at: drawnAt.toISOString(),
    person_id: personId,
    tables: tables.map(({ table, holds, processing, records, elsewhere }) => ({
      table,
      holds: holds.fr,
      purpose: processing.purpose.fr,
      records: records.map(machineRecord),
      given_elsewhere: {
        ...(elsewhere.counter ? { counter: elsewhere.counter } : {}),
        ...(elsewhere['social-worker'] ? { social_worker: elsewhere['social-worker'] } : {}),
        ...(elsewhere.author ? { author: elsewhere.author } : {}),
      },
    })),
    left_out: leftOut.map(({ table, holds, because }) => ({ table, holds: holds.fr, because })),
  }
}

function machineRecord({ at, facts }: HeldRecord): MachineCopy['tables'][number]['records'][number] {
  const told = facts.flatMap(({ key, value }) => (value === undefined ? [] : [[key, plain(value)] as const]))
  const masked = facts.flatMap((fact) =>
    fact.masked === undefined ? [] : [[fact.key, fact.masked] as const],
  )
  return {
    ...(at ? { written_at: at.toISOString() } : {}),
    values: Object.fromEntries(told),
    labels: Object.fromEntries(facts.map(({ key, label }) => [key, label])),
    masked: Object.fromEntries(masked),
  }
}

function plain(value: NonNullable<Fact['value']>): string | number | boolean | string[] {
  return typeof value === 'object' ? [...value] : value
}
