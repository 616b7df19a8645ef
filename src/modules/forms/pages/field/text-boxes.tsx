import type { VNode } from 'preact'
import { TextField, type TextFieldProps } from '#platform/ui/text-field.tsx'
import { controlAttributes, Field } from '#platform/ui/field.tsx'
import type { FieldType } from '../../definition/question.ts'
import { boxName } from '../form-names.ts'
import type { PageKey } from '../say.ts'
import { wordsOf } from '../words.tsx'
import { type Drawn, type DrawnOf, questionProps, typedIn } from './drawn.tsx'

/** How one box of text is drawn: keyboard, token of autocompletion (RGAA 11.13), width, example. */
export type BoxLook = Pick<TextFieldProps, 'inputmode' | 'autocomplete' | 'width' | 'spellcheck' | 'type'> & {
  readonly hint?: PageKey
}

const figures = { inputmode: 'numeric', spellcheck: false } as const

/** The fields of one box of one line. */
export const textBoxes = {
  'short-text': {},
  'formatted-text': { spellcheck: false },
  'whole-number': { inputmode: 'numeric', width: 'year' },
  'decimal-number': { inputmode: 'decimal', width: 'year' },
  amount: { inputmode: 'decimal', width: 'year' },
  time: { width: 'year', hint: 'hours' },
  country: { autocomplete: 'country-name', hint: 'countryHint' },
  nationality: { hint: 'countryHint' },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email', spellcheck: false, hint: 'emailHint' },
  siret: { ...figures, width: 'code', hint: 'siretHint' },
  siren: { ...figures, width: 'code', hint: 'sirenHint' },
  'association-number': { width: 'code', spellcheck: false, hint: 'associationHint' },
  'national-number': { width: 'phone', spellcheck: false, hint: 'nirHint' },
  'tax-number': { ...figures, width: 'phone', hint: 'taxNumberHint' },
  'other-case': { width: 'code', spellcheck: false, hint: 'caseHint' },
  'map-point': { hint: 'placeHint' },
} as const satisfies Partial<Record<FieldType, BoxLook>>

export type TextBoxType = keyof typeof textBoxes

/** One line of text. */
export function TextBox(drawn: DrawnOf<TextBoxType>): VNode {
  const { hint, ...look }: BoxLook = textBoxes[drawn.field.type]
  const { asked, say } = drawn
  const box = drawn.field.type === 'map-point' ? 'place' : 'value'
  return (
    <TextField
      {...questionProps(drawn, hintOf(drawn, hint === undefined ? undefined : say(hint)))}
      {...look}
      name={boxName(asked.question.id, box)}
      problems={problemsOf(drawn, box)}
      unit={unitOf(drawn)}
      value={typedIn(drawn, box)}
    />
  )
}

/** Several lines; with a limit, what is left is counted by scripts. */
export function LongText(drawn: DrawnOf<'long-text' | 'agent-note'>): VNode {
  const { asked, field, say } = drawn
  const name = boxName(asked.question.id)
  const most = field.type === 'long-text' ? field.most : undefined
  const props = { ...questionProps(drawn, longHint(drawn)), name }
  const area = (
    <textarea class="input" name={name} rows={5} dir="auto" {...controlAttributes(props)}>
      {keepFirstNewline(typedIn(drawn))}
    </textarea>
  )
  if (most === undefined) return <Field {...props}>{area}</Field>
  return (
    <Field {...props}>
      <character-count
        data-most={most}
        data-left={say('characters', { count: '{count}' })}
        data-over={say('charactersOver', { count: '{count}' })}
      >
        {area}
        <p class="hint" hidden />
      </character-count>
    </Field>
  )
}

function longHint({ field, say }: DrawnOf<'long-text' | 'agent-note'>): string | undefined {
  if (field.type === 'agent-note') return say('agentNoteHint')
  return field.most === undefined ? undefined : say('mostCharacters', { most: field.most })
}

function hintOf({ field }: Drawn, hint: string | undefined): string | undefined {
  return field.type === 'formatted-text' ? field.example : hint
}

function problemsOf({ asked }: Drawn, box: string): Readonly<Record<string, string>> | undefined {
  return asked.problem === undefined ? undefined : { [boxName(asked.question.id, box)]: asked.problem }
}

function unitOf({ field, language, say, values }: DrawnOf<TextBoxType>): string | undefined {
  if (field.type === 'amount') {
    const per = { once: '', month: ` ${say('perMonth')}`, year: ` ${say('perYear')}` }[field.per]
    return `${say('amountUnit')}${per}`
  }
  if (field.type !== 'whole-number' && field.type !== 'decimal-number') return undefined
  return field.unit && wordsOf(field.unit, language, values)
}

// An HTML parser swallows one newline right after <textarea>.
function keepFirstNewline(value: string): string {
  return /^[\r\n]/.test(value) ? `\n${value}` : value
}
