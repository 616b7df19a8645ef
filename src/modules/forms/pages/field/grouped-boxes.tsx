import type { VNode } from 'preact'
import { FieldGroup } from '#platform/ui/field.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import type { FieldType } from '../../definition/question.ts'
import { type BuiltInList, builtInLists } from '../../fields/built-in-lists.ts'
import { durationUnits } from '../../fields/duration-field.ts'
import { boxName } from '../form-names.ts'
import type { PageKey } from '../say.ts'
import { wordsOf } from '../words.tsx'
import { sayOwn } from './choice-boxes.tsx'
import { type Drawn, type DrawnOf, optionsOf, questionProps, typedIn } from './drawn.tsx'
import { SmallBox, SmallCheck, SmallSelect } from './small-box.tsx'
import type { BoxLook } from './text-boxes.tsx'

/** A box of a question that has several: a line of text, a short list, something to tick. */
type PartLook =
  | ({ readonly part: 'text'; readonly box: string; readonly label: PageKey } & Omit<BoxLook, 'hint'>)
  | {
      readonly part: 'list'
      readonly box: string
      readonly label: PageKey
      readonly list: BuiltInList | 'field' | 'units'
    }
  | { readonly part: 'tick'; readonly box: string; readonly label: PageKey }

interface GroupLook {
  readonly hint?: PageKey
  readonly parts: readonly PartLook[]
}

const figures = { inputmode: 'numeric', spellcheck: false } as const
const money = { inputmode: 'decimal', width: 'year' } as const

const looks = {
  'family-name': {
    parts: [
      { part: 'text', box: 'value', label: 'name', autocomplete: 'family-name', spellcheck: false },
      { part: 'tick', box: 'none', label: 'noFamilyName' },
    ],
  },
  'first-names': {
    parts: [
      { part: 'text', box: 'value', label: 'firstNames', autocomplete: 'given-name', spellcheck: false },
      { part: 'tick', box: 'none', label: 'noFirstName' },
    ],
  },
  phone: {
    hint: 'phoneHint',
    parts: [
      { part: 'text', box: 'value', label: 'number', inputmode: 'tel', autocomplete: 'tel', width: 'phone' },
      { part: 'list', box: 'owner', label: 'phoneOwner', list: 'owner' },
      { part: 'tick', box: 'message', label: 'phoneMessage' },
    ],
  },
  iban: {
    hint: 'ibanHint',
    parts: [
      { part: 'text', box: 'value', label: 'ibanNumber', spellcheck: false },
      { part: 'text', box: 'holder', label: 'accountHolder', spellcheck: false },
      { part: 'list', box: 'relation', label: 'holderRelation', list: 'relation' },
      { part: 'tick', box: 'none', label: 'noAccount' },
    ],
  },
  'caf-number': {
    hint: 'cafHint',
    parts: [
      { part: 'text', box: 'value', label: 'number', width: 'code', spellcheck: false },
      { part: 'text', box: 'postal', label: 'cafPostal', width: 'year', ...figures },
    ],
  },
  'tax-notice': {
    hint: 'taxNumberHint',
    parts: [
      { part: 'text', box: 'number', label: 'taxNumber', width: 'phone', ...figures },
      { part: 'text', box: 'reference', label: 'taxReference', width: 'phone', spellcheck: false },
      { part: 'text', box: 'income', label: 'taxIncome', ...money },
      { part: 'text', box: 'parts', label: 'taxParts', ...money },
    ],
  },
  'family-quotient': {
    parts: [
      { part: 'text', box: 'value', label: 'familyQuotient', ...money },
      { part: 'text', box: 'month', label: 'month', width: 'year' },
      { part: 'text', box: 'year', label: 'year', width: 'year', inputmode: 'numeric' },
      { part: 'list', box: 'source', label: 'quotientSource', list: 'source' },
    ],
  },
  duration: {
    parts: [
      { part: 'text', box: 'value', label: 'howLong', ...money },
      { part: 'list', box: 'unit', label: 'unit', list: 'units' },
    ],
  },
  resource: {
    parts: [
      { part: 'list', box: 'nature', label: 'nature', list: 'field' },
      { part: 'text', box: 'amount', label: 'amount', ...money },
      { part: 'list', box: 'period', label: 'period', list: 'period' },
    ],
  },
  debt: {
    parts: [
      { part: 'list', box: 'nature', label: 'nature', list: 'field' },
      { part: 'text', box: 'amount', label: 'amount', ...money },
      { part: 'text', box: 'creditor', label: 'creditor' },
      { part: 'text', box: 'monthly', label: 'monthly', ...money },
    ],
  },
  representative: {
    parts: [
      { part: 'list', box: 'kind', label: 'representativeKind', list: 'representative' },
      { part: 'text', box: 'name', label: 'name', spellcheck: false },
      { part: 'text', box: 'contact', label: 'contact' },
    ],
  },
} as const satisfies Partial<Record<FieldType, GroupLook>>

export type GroupedType = keyof typeof looks | 'expense'

/** Several boxes that answer one question, under one legend. */
export function GroupedBoxes(drawn: DrawnOf<GroupedType>): VNode {
  const { type } = drawn.field
  const look: GroupLook = looks[type === 'expense' ? 'resource' : type]
  const props = questionProps(drawn, look.hint === undefined ? undefined : drawn.say(look.hint))
  return (
    <FieldGroup {...props}>
      <div class="boxes">
        {look.parts.map((part, index) => (
          <PartBox
            key={part.box}
            drawn={drawn}
            part={part}
            id={index === 0 ? fieldId(props.name) : undefined}
            problemId={
              drawn.asked.problem === undefined || index > 0 ? undefined : `${fieldId(props.name)}-problem`
            }
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface PartBoxProps {
  readonly drawn: Drawn
  readonly part: PartLook
  readonly id: string | undefined
  readonly problemId: string | undefined
}

function PartBox({ drawn, part, id, problemId }: PartBoxProps): VNode {
  const { asked, say } = drawn
  const name = boxName(asked.question.id, part.box)
  const common = { name, label: say(part.label), value: typedIn(drawn, part.box), id, problemId }
  if (part.part === 'tick')
    return <SmallCheck name={name} label={say(part.label)} isTicked={common.value === 'yes'} />
  if (part.part === 'list')
    return <SmallSelect {...common} options={choicesOf(drawn, part.list)} placeholder={say('choose')} />
  return <SmallBox {...common} look={part} />
}

interface SmallChoice {
  readonly value: string
  readonly words: string
}

function choicesOf(drawn: Drawn, list: BuiltInList | 'field' | 'units'): readonly SmallChoice[] {
  const { field, language, values, say } = drawn
  if (list === 'units') return durationUnits.map((unit) => ({ value: unit, words: say(`unit-${unit}`) }))
  if (list !== 'field') {
    const codes: readonly string[] = builtInLists[list]
    return codes.map((code) => ({ value: code, words: sayOwn(list, code, language) }))
  }
  const own = 'list' in field ? optionsOf(drawn, field.list) : []
  return own.map(({ code, label }) => ({ value: code, words: wordsOf(label, language, values) }))
}
