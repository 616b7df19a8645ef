import type { Field, Question } from '../definition/question.ts'
import { typeOf, type TypedNames, type TypedQuestion, type TypeProblemName } from '../expression/type-of.ts'
import type { ValueType } from '../expression/value.ts'
import type { FieldKind } from '../fields/field-kind.ts'
import { fieldKinds } from '../fields/field-kinds.ts'
import { otherCode } from '../fields/other-code.ts'
import { type Site, sitesOf } from './expression-sites.ts'
import type { Family, Fault } from './fault.ts'
import { pointer } from './limits.ts'
import type { Outline, PlacedQuestion } from './outline.ts'
import type { RuleName } from './rule-list.ts'

/** Expressions that are well made: each name means something, each operand has the type its operator takes. */
export const types: Family = (outline) => {
  const questions = new Map([...outline.questionOf].map(([id, placed]) => [id, typed(outline, placed)]))
  const names: Omit<TypedNames, 'rows'> = {
    question: (id) => questions.get(id),
    rule: (id) => outline.ruleOf.get(id)?.value,
    hasGroup: (id) => outline.groupOf.has(id),
  }
  return sitesOf(outline).flatMap((site) => inSite(site, names))
}

const rules: Readonly<Record<TypeProblemName, RuleName | undefined>> = {
  'no-such-question': 'unknown-question',
  'question-without-value': 'unseen-answer',
  'question-without-score': 'scored-without-score',
  'outside-its-group': 'row-scope-leak',
  'no-such-rule': 'unknown-rule',
  // Said once for the whole way round, by `cycle`.
  'endless-rule': undefined,
  'no-such-group': 'unknown-group',
  'no-such-code': 'unknown-option',
  'same-code-twice': 'option-named-twice',
  'one-code-only': 'one-option-wanted',
  'wrong-type': 'wrong-type',
  'different-types': 'different-types',
  'nothing-in-it': 'no-operand',
  'not-a-pattern': 'bad-pattern',
  'not-positive': 'bad-number',
  'not-whole': 'bad-number',
  'divided-by-zero': 'divided-by-zero',
  'bands-out-of-order': 'bands-out-of-order',
  'too-deep': 'deep-expression',
}

function inSite({ expression, path, use, group }: Site, names: Omit<TypedNames, 'rows'>): readonly Fault[] {
  const typing = typeOf(expression, { ...names, rows: group === undefined ? [] : [group] })
  const faults = typing.problems.flatMap(({ problem, at, values }): readonly Fault[] => {
    const rule = rules[problem]
    const below = at === '' ? '' : `/${at.split('/').map(pointer).join('/')}`
    return rule ? [{ rule, path: path + below, values: { id: '–', code: '–', ...inWords(values) } }] : []
  })
  const isCondition = use !== 'rule'
  return isCondition && typing.type !== undefined && typing.type !== 'boolean' && faults.length === 0
    ? [{ rule: 'not-a-condition', path, values: { found: typeNames[typing.type] } }]
    : faults
}

const typeNames: Readonly<Record<ValueType, string>> = {
  boolean: 'oui-non',
  number: 'nombre',
  money: 'montant',
  text: 'texte',
  day: 'date',
  'partial-day': 'date incomplète',
  choice: 'choix',
  choices: 'plusieurs choix',
}

function inWords(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named: Readonly<Record<string, string>> = typeNames
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      key === 'expected' || key === 'found'
        ? value
            .split(', ')
            .map((type) => named[type] ?? type)
            .join(', ') || '–'
        : value,
    ]),
  )
}

function typed(outline: Outline, { question, on }: PlacedQuestion): TypedQuestion {
  const codes = codesOf(outline, question.field)
  return {
    type: seenAs(question.field),
    ...(on.group && { group: on.group.id }),
    ...(codes && { codes }),
    scored: isScored(outline, question),
  }
}

function seenAs(field: Field): ValueType | undefined {
  const kind: FieldKind | undefined = fieldKinds[field.type]
  return kind?.sees?.(field)
}

function codesOf({ listOf }: Outline, field: Field): readonly string[] | undefined {
  if (field.type === 'grid' || !('list' in field)) return undefined
  const list = listOf.get(field.list)
  if (!list) return undefined
  const codes = list.options.map(({ code }) => code)
  return 'other' in field && field.other ? [...codes, otherCode] : codes
}

// Some options with a score and some without is another fault, said of the list itself.
function isScored({ listOf }: Outline, { field }: Question): boolean {
  const isChoice =
    field.type === 'one-choice' || field.type === 'several-choices' || field.type === 'linked-choice'
  return isChoice && (listOf.get(field.list)?.options.some(({ score }) => score !== undefined) ?? false)
}
