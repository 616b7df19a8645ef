import type { VNode } from 'preact'
import { seenField } from '#platform/http/seen-boxes.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { weekdays } from './place-forms.ts'
import { say } from './say.ts'

export interface SettingsFormProps {
  readonly action: string
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  /** What is kept, carried along; nothing for what is to come. */
  readonly seen?: string | undefined
  readonly problems?: Problems | undefined
}

/** Name, address, hours, closed days of a place. */
export function PlaceForm({ action, requestId, typed, seen, problems }: SettingsFormProps): VNode {
  return (
    <Form action={action} requestId={requestId} autocomplete="off">
      <input type="hidden" name={seenField} value={seen} />
      <NameAndAddress typed={typed} problems={problems} />
      <Hours typed={typed} problems={problems} />
      <TextareaField
        name="fermetures"
        label={say('closedDays')}
        hint={say('closedDaysHint')}
        optional={say('optional')}
        value={typed['fermetures']}
        problems={problems}
        rows={4}
      />
      <TextField
        name="delai"
        label={say('grace')}
        hint={say('graceHint')}
        unit={say('minutes')}
        inputmode="numeric"
        width="year"
        value={typed['delai']}
        problems={problems}
      />
      <Button>{say('save')}</Button>
    </Form>
  )
}

type FieldsProps = Pick<SettingsFormProps, 'typed' | 'problems'>

function NameAndAddress({ typed, problems }: FieldsProps): VNode {
  return (
    <>
      <TextField
        name="nom"
        label={say('name')}
        hint={say('nameHint')}
        value={typed['nom']}
        problems={problems}
      />
      <TextField
        name="adresse"
        label={say('address')}
        hint={say('addressHint')}
        optional={say('optional')}
        value={typed['adresse']}
        problems={problems}
      />
    </>
  )
}

function Hours({ typed, problems }: FieldsProps): VNode {
  return (
    <fieldset class="field">
      <legend class="label">{say('hoursTitle')}</legend>
      <p class="hint">{say('hoursHint')}</p>
      {weekdays.map((day) => (
        <TextField
          key={day}
          name={day}
          label={say(day)}
          value={typed[day]}
          problems={problems}
          width="half"
        />
      ))}
    </fieldset>
  )
}
