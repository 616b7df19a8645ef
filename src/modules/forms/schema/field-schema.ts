import { z } from 'zod'
import type { DayBound, Field } from '../definition/question.ts'
import { name, text } from './text-schema.ts'

const bound = z.number().exactOptional()
const range = { least: bound, most: bound }

const dayBound: z.ZodType<DayBound> = z.union([
  z.strictObject({ day: z.iso.date() }),
  z.strictObject({ daysFromToday: z.int() }),
])

/** What is drawn, read and kept; bounds of amounts are in cents. */
export const field: z.ZodType<Field> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['short-text', 'long-text']), ...range }),
    z.strictObject({
      type: z.literal('formatted-text'),
      pattern: z.string().max(500),
      example: z.string().max(200),
      problem: text,
      most: bound,
    }),
    z.strictObject({
      type: z.enum(['whole-number', 'decimal-number']),
      ...range,
      unit: text.exactOptional(),
    }),
    z.strictObject({ type: z.literal('amount'), per: z.enum(['once', 'month', 'year']), ...range }),
    z.strictObject({ type: z.literal('commitment'), words: text }),
    z.strictObject({ type: z.literal('consent'), purpose: text }),
    z.strictObject({
      type: z.enum(['one-choice', 'several-choices', 'ranking']),
      list: name,
      other: z.boolean().exactOptional(),
    }),
    z.strictObject({ type: z.literal('linked-choice'), list: name, under: name }),
    z.strictObject({ type: z.literal('scale'), from: z.int(), to: z.int(), low: text, high: text }),
    z.strictObject({ type: z.literal('grid'), lines: name, list: name }),
    z.strictObject({
      type: z.literal('date'),
      earliest: dayBound.exactOptional(),
      latest: dayBound.exactOptional(),
    }),
    z.strictObject({ type: z.literal('address'), withoutHome: z.boolean().exactOptional() }),
    z.strictObject({ type: z.enum(['resource', 'expense', 'debt']), list: name }),
    z.strictObject({ type: z.literal('reference-list'), reference: name }),
    z.strictObject({
      type: z.enum(['attachment', 'identity-document']),
      neededFor: z.enum(['study', 'payment', 'nothing']),
      validMonths: z.int().exactOptional(),
    }),
    z.strictObject({ type: z.literal('hidden'), of: z.enum(['text', 'number', 'boolean']) }),
    z.strictObject({ type: z.enum(['yes-no', 'recommendation', 'open-period']) }),
    z.strictObject({ type: z.enum(['month-year', 'time', 'duration']) }),
    z.strictObject({ type: z.literal('birth-date') }),
    z.strictObject({ type: z.enum(['civility', 'family-name', 'first-names']) }),
    z.strictObject({ type: z.enum(['commune', 'birthplace', 'country', 'nationality']) }),
    z.strictObject({ type: z.enum(['phone', 'email']) }),
    z.strictObject({ type: z.enum(['contact-channel', 'spoken-language', 'help-needs']) }),
    z.strictObject({ type: z.enum(['siret', 'siren', 'association-number']) }),
    z.strictObject({ type: z.literal('national-number') }),
    z.strictObject({ type: z.enum(['caf-number', 'tax-number', 'tax-notice', 'family-quotient']) }),
    z.strictObject({ type: z.enum(['iban', 'relation', 'representative']) }),
    z.strictObject({ type: z.enum(['appointment', 'other-case', 'map-point']) }),
    z.strictObject({ type: z.enum(['handwritten-signature', 'agent-note']) }),
  ])
  .meta({ id: 'field', description: 'Le champ d’une question : ce qui est montré, lu et gardé.' })
