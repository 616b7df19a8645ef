import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import {
  type Definition,
  definitionFormat,
  definitionKinds,
  type OptionList,
  type Policies,
  type ResultPage,
  type Rule,
  type Section,
} from '../definition/definition.ts'
import { type Need, sensitivities } from '../definition/question.ts'
import { retentionClasses } from '../definition/retention-class.ts'
import { expression } from './expression-schema.ts'
import { field } from './field-schema.ts'
import { name, text } from './text-schema.ts'

const need: z.ZodType<Need> = z.enum(['optional', 'expected', 'blocking'])
const yes = z.boolean().exactOptional()
const visible = expression.exactOptional()

const question = z
  .strictObject({
    node: z.literal('question'),
    id: name,
    field,
    label: text,
    hint: text.exactOptional(),
    whyWeAsk: text.exactOptional(),
    audio: name.exactOptional(),
    pictogram: name.exactOptional(),
    need: z.union([need, z.strictObject({ when: expression, gives: need, otherwise: need })]),
    visible,
    valid: z
      .array(z.strictObject({ rule: expression, message: text }))
      .max(50)
      .exactOptional(),
    sensitivity: z.enum(sensitivities),
    retention: z.enum(retentionClasses).exactOptional(),
    legalBasis: z.string().max(500).exactOptional(),
    bank: name.exactOptional(),
    mayNotKnow: yes,
    mayTellAgent: yes,
    agentOnly: yes,
  })
  .meta({ id: 'question' })

const content = z.strictObject({
  node: z.literal('content'),
  id: name,
  content: z.enum(['heading', 'information', 'folded', 'picture', 'video', 'computed']),
  text,
  title: text.exactOptional(),
  source: z.string().max(500).exactOptional(),
  rule: name.exactOptional(),
  visible,
})

const page = z
  .strictObject({
    step: z.literal('page'),
    id: name,
    title: text.exactOptional(),
    visible,
    nodes: z.array(z.discriminatedUnion('node', [question, content])).max(200),
  })
  .meta({ id: 'page' })

const group = z.strictObject({
  step: z.literal('group'),
  id: name,
  title: text,
  visible,
  least: z.int(),
  most: z.int(),
  rowTitle: text,
  addRow: text,
  pages: z.array(page).max(200),
})

const section: z.ZodType<Section> = z.strictObject({
  id: name,
  title: text,
  visible,
  steps: z.array(z.discriminatedUnion('step', [page, group])).max(500),
})

const list: z.ZodType<OptionList> = z.strictObject({
  id: name,
  options: z
    .array(
      z.strictObject({
        code: name,
        label: text,
        hint: text.exactOptional(),
        pictogram: name.exactOptional(),
        score: z.number().exactOptional(),
        exclusive: yes,
        under: name.exactOptional(),
      }),
    )
    .max(2_000),
})

const policies: z.ZodType<Policies> = z.strictObject({
  identity: z.enum(['none', 'code', 'person']),
  legalBasis: z.strictObject({
    ground: z.enum(['consent', 'legal-obligation', 'public-task', 'vital-interest', 'legitimate-interest']),
    reference: z.string().max(500).exactOptional(),
  }),
  retention: z.enum(retentionClasses),
  draftDays: z.int(),
  order: z.enum(['tasks', 'straight']),
  checkAnswers: z.boolean(),
})

const rule: z.ZodType<Rule> = z.strictObject({
  id: name,
  name: text,
  value: expression,
  article: z.string().max(500).exactOptional(),
})

const result: z.ZodType<ResultPage> = z.strictObject({
  id: name,
  when: expression.exactOptional(),
  title: text,
  body: text.exactOptional(),
  shows: z.array(name).max(200).exactOptional(),
})

/** The shape of a document. What it means is checked apart, by rules that have a name. */
export const definitionSchema: z.ZodType<Definition> = z.strictObject({
  format: z.literal(definitionFormat),
  id: name,
  kind: z.enum(definitionKinds),
  languages: z.array(z.enum(languages)).max(10),
  title: text,
  purpose: text,
  policies,
  lists: z.array(list).max(500),
  sections: z.array(section).max(200),
  rules: z.array(rule).max(500),
  results: z.array(result).max(100),
})
