import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { genders, socialStatuses } from '../person.ts'
import { say } from '../say.ts'

/** What the fields of a part take: what was typed, and what is wrong with it. */
export interface FieldsProps {
  readonly form: Form
  readonly problems?: Problems | undefined
}

/** Names, as she writes them. */
export function NameFields({ form, problems }: FieldsProps): VNode {
  const { typed } = form
  return (
    <>
      <TextField
        name="first_names"
        label={say('field-first-names')}
        hint={say('hint-first-names')}
        value={typed['first_names']}
        problems={problems}
        spellcheck={false}
        width="half"
      />
      <TextField
        name="usage_name"
        label={say('field-usage-name')}
        optional={say('optional')}
        value={typed['usage_name']}
        problems={problems}
        spellcheck={false}
        width="half"
      />
      <TextField
        name="birth_name"
        label={say('field-birth-name')}
        hint={say('hint-birth-name')}
        optional={say('optional')}
        value={typed['birth_name']}
        problems={problems}
        spellcheck={false}
        width="half"
      />
    </>
  )
}

/** Date of birth, as far as it is known. */
export function BirthField({ form, problems }: FieldsProps): VNode {
  const { typed } = form
  return (
    <DateField
      name="birth"
      label={say('field-birth')}
      hint={say('hint-birth')}
      optional={say('optional')}
      parts={{ day: say('part-day'), month: say('part-month'), year: say('part-year') }}
      value={{
        day: typed['birth_day'] ?? '',
        month: typed['birth_month'] ?? '',
        year: typed['birth_year'] ?? '',
      }}
      problems={problems}
    />
  )
}

/** What is counted in the activity report, and the rare single name. */
export function CivilFields({ form, problems }: FieldsProps): VNode {
  const { typed } = form
  return (
    <>
      <Checkboxes
        name="single_name"
        label={say('field-single-name')}
        choices={[{ value: 'yes', label: say('choice-single-name') }]}
        values={form.all('single_name')}
        problems={problems}
      />
      <Radios
        name="gender"
        label={say('field-gender')}
        choices={genders.map((gender) => ({ value: gender, label: say(`gender-${gender}`) }))}
        value={typed['gender']}
        problems={problems}
        inline
      />
      <SelectField
        name="social_status"
        label={say('field-social-status')}
        optional={say('optional')}
        placeholder={say('not-asked')}
        options={socialStatuses.map((status) => ({ value: status, label: say(`social-${status}`) }))}
        value={typed['social_status']}
        problems={problems}
      />
    </>
  )
}

/** Who she is. */
export function IdentityFields(props: FieldsProps): VNode {
  return (
    <>
      <NameFields {...props} />
      <BirthField {...props} />
      <CivilFields {...props} />
    </>
  )
}
