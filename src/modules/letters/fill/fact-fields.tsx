import type { VNode } from 'preact'
import { typedDate } from '#platform/http/typed-day.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import type { Blank, LetterModel } from '../model/letter-model.ts'
import { say } from '../say.ts'
import { inForm } from './facts-form.ts'

export interface FactFieldsProps {
  readonly model: LetterModel
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
}

/** One field for each blank of a model. */
export function FactFields({ model, typed, problems }: FactFieldsProps): VNode {
  return (
    <>
      {Object.entries(model.fields).map(([name, blank]) => (
        <FactField key={name} name={inForm(name)} blank={blank} typed={typed} problems={problems} />
      ))}
      {model.asksSocialSecurityNumber ? <p class="hint">{say('secretNote')}</p> : null}
    </>
  )
}

interface FactFieldProps extends Omit<FactFieldsProps, 'model'> {
  readonly name: string
  readonly blank: Blank
}

function FactField({ name, blank, typed, problems }: FactFieldProps): VNode {
  const { kind, label, example, isOptional } = blank
  const hint = example === undefined ? undefined : say('example', { example })
  const field = { name, label, hint, problems, ...(isOptional ? { optional: say('optional') } : {}) }
  if (kind === 'day') {
    const parts = { day: say('day'), month: say('month'), year: say('year') }
    return <DateField {...field} parts={parts} value={typedDate(typed, name)} />
  }
  if (kind === 'tick') {
    const values = typed[name] ? ['oui'] : []
    return (
      <Checkboxes name={name} label={label} choices={[{ value: 'oui', label: say('yes') }]} values={values} />
    )
  }
  if (kind === 'lines') return <TextareaField {...field} value={typed[name]} rows={4} />
  return kind === 'amount' ? (
    <TextField {...field} value={typed[name]} inputmode="decimal" unit="€" width="phone" />
  ) : (
    <TextField {...field} value={typed[name]} />
  )
}
