import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { typedDate } from '#platform/http/typed-day.ts'
import { DateField } from '#platform/ui/date-field.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { protectionKinds } from '../protection-measure.ts'
import { say } from '../say.ts'

interface ProtectionFieldsProps {
  readonly form: Form
  readonly problems?: Problems | undefined
}

/** The measure of the judge, and who acts for her or with her. */
export function ProtectionFields({ form, problems }: ProtectionFieldsProps): VNode {
  const { typed } = form
  return (
    <>
      <SelectField
        name="kind"
        label={say('field-protection')}
        placeholder={say('no-protection')}
        options={protectionKinds.map((kind) => ({ value: kind, label: say(`protection-${kind}`) }))}
        value={typed['kind']}
        problems={problems}
      />
      <DateField
        name="ends"
        label={say('field-protection-end')}
        hint={say('hint-protection-end')}
        optional={say('optional')}
        parts={{ day: say('part-day'), month: say('part-month'), year: say('part-year') }}
        value={typedDate(typed, 'ends')}
        problems={problems}
      />
      <RepresentativeFields form={form} problems={problems} />
    </>
  )
}

function RepresentativeFields({ form: { typed }, problems }: ProtectionFieldsProps): VNode {
  return (
    <>
      <TextField
        name="representative"
        label={say('field-representative')}
        hint={say('hint-representative')}
        optional={say('optional')}
        width="half"
        value={typed['representative']}
        problems={problems}
      />
      <TextField
        name="representative_contact"
        label={say('field-representative-contact')}
        optional={say('optional')}
        width="half"
        value={typed['representative_contact']}
        problems={problems}
      />
    </>
  )
}
