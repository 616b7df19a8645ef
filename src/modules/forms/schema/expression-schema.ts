import { z } from 'zod'
import { type Expression, sittingFacts } from '../expression/expression.ts'
import { day, name } from './text-schema.ts'

const some = z.array(z.lazy(() => expression)).max(200)
const one = z.lazy(() => expression)
const sides = { left: one, right: one }
const codes = z.array(name).max(500)
const number = z.number()
const literal = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('boolean'), value: z.boolean() }),
  z.strictObject({ type: z.literal('number'), value: number }),
  z.strictObject({ type: z.literal('money'), value: z.int().describe('En centimes.') }),
  z.strictObject({ type: z.literal('text'), value: z.string().max(1_000) }),
  z.strictObject({ type: z.literal('day'), value: day }),
  z.strictObject({ type: z.literal('choice'), value: name }),
  z.strictObject({ type: z.literal('choices'), value: codes }),
])

const where = one.exactOptional()

const operations = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('literal'), literal }),
  z.strictObject({ op: z.literal('answer'), question: name }),
  z.strictObject({ op: z.literal('rule'), rule: name }),
  z.strictObject({ op: z.literal('today') }),
  z.strictObject({ op: z.literal('fact'), fact: z.enum(sittingFacts) }),
  z.strictObject({ op: z.literal('and'), of: some }),
  z.strictObject({ op: z.literal('or'), of: some }),
  z.strictObject({ op: z.literal('not'), of: one }),
  z.strictObject({
    op: z.enum(['equals', 'differs', 'less', 'at-most', 'more', 'at-least']),
    ...sides,
  }),
  z.strictObject({
    op: z.enum(['is-one-of', 'includes', 'includes-any', 'includes-all']),
    of: one,
    codes,
  }),
  z.strictObject({ op: z.literal('is-known'), of: one }),
  z.strictObject({ op: z.literal('or-else'), of: some }),
  z.strictObject({ op: z.literal('if'), when: one, gives: one, otherwise: one }),
  z.strictObject({
    op: z.literal('case'),
    cases: z.array(z.strictObject({ when: one, gives: one })).max(200),
    otherwise: one,
  }),
  z.strictObject({
    op: z.literal('band'),
    of: one,
    bands: z.array(z.strictObject({ upTo: one, gives: one })).max(200),
    otherwise: one,
  }),
  z.strictObject({ op: z.enum(['plus', 'least', 'greatest']), of: some }),
  z.strictObject({ op: z.enum(['minus', 'times', 'divided-by']), ...sides }),
  z.strictObject({ op: z.literal('round'), of: one, to: number, way: z.enum(['down', 'up', 'half-up']) }),
  z.strictObject({ op: z.enum(['years-between', 'months-between', 'days-between']), from: one, to: one }),
  z.strictObject({ op: z.literal('later'), day: one, count: one, unit: z.enum(['day', 'month', 'year']) }),
  z.strictObject({ op: z.literal('year-of'), of: one }),
  z.strictObject({ op: z.literal('length'), of: one }),
  z.strictObject({ op: z.literal('matches'), of: one, pattern: z.string().max(500) }),
  z.strictObject({ op: z.enum(['count', 'any', 'every']), group: name, where }),
  z.strictObject({ op: z.enum(['sum', 'least-of', 'greatest-of']), group: name, each: one, where }),
  z.strictObject({ op: z.literal('score'), questions: z.array(name).max(500) }),
])

/** A typed tree, read and never run as a text. */
export const expression: z.ZodType<Expression> = operations.meta({
  id: 'expression',
  description: 'Une condition ou un calcul, en arbre typé à trois valeurs (oui, non, inconnu).',
})
