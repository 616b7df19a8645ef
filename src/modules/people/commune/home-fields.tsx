import type { VNode } from 'preact'
import { type CommuneChoice, choiceValue, communeLabel, searchCommunes } from '#platform/communes/commune.ts'
import { listCommunes } from '#platform/communes/commune-list.ts'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'

interface HomeFieldsProps {
  readonly form: Form
  readonly problems?: Problems | undefined
}

/** Where she lives: a name or a postal code, then a choice when it means several communes. */
export function HomeFields({ form, problems }: HomeFieldsProps): VNode {
  return (
    <>
      <CommuneField form={form} problems={problems} />
      <Checkboxes
        name="no_fixed_address"
        label={say('field-no-fixed-address')}
        choices={[{ value: 'yes', label: say('choice-no-fixed-address') }]}
        values={form.all('no_fixed_address')}
      />
    </>
  )
}

function CommuneField({ form, problems }: HomeFieldsProps): VNode {
  const typed = form.typed['commune'] ?? ''
  const answer = problems?.['commune'] ? searchCommunes(listCommunes(), form.text('commune')) : undefined
  const choices = answer?.kind === 'several' ? answer : undefined
  return (
    <>
      <TextField
        name="commune"
        label={say('field-commune')}
        hint={say('hint-commune')}
        optional={say('optional')}
        value={typed}
        problems={problems}
        width="half"
      />
      <input type="hidden" name="commune_asked" value={typed} />
      {choices ? (
        <Radios
          name="commune_choice"
          label={say('field-commune-choice')}
          hint={choices.hasMore ? say('commune-has-more') : undefined}
          choices={choices.choices.map((choice) => ({
            value: choiceValue(choice),
            label: choiceText(choice),
          }))}
        />
      ) : (
        <input type="hidden" name="commune_choice" value={form.text('commune_choice')} />
      )}
    </>
  )
}

function choiceText(choice: CommuneChoice): string {
  const label =
    choice.postalCode === undefined ? say('commune-any-code', { name: choice.name }) : communeLabel(choice)
  return choice.nowIn === undefined ? label : say('commune-now-in', { label, name: choice.nowIn })
}
