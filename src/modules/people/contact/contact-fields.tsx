import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { channelKinds, owners } from '../contact-channel.ts'
import { say } from '../say.ts'

interface ContactFieldsProps {
  readonly form: Form
  readonly problems?: Problems | undefined
}

/** One way to reach her, of any kind. */
export function ContactFields({ form, problems }: ContactFieldsProps): VNode {
  return (
    <>
      <Radios
        name="kind"
        label={say('field-channel-kind')}
        choices={channelKinds.map((kind) => ({ value: kind, label: say(`channel-${kind}`) }))}
        value={form.typed['kind']}
        problems={problems}
        inline
      />
      <TextareaField
        name="value"
        label={say('field-channel-value')}
        hint={say('hint-channel-value')}
        rows={2}
        value={form.typed['value']}
        problems={problems}
      />
      <ChannelCautionFields form={form} problems={problems} />
    </>
  )
}

/** The telephone of a new file. */
export function FirstPhoneFields({ form, problems }: ContactFieldsProps): VNode {
  return (
    <>
      <TextField
        name="phone"
        label={say('field-phone')}
        hint={say('hint-phone')}
        optional={say('optional')}
        type="tel"
        width="phone"
        value={form.typed['phone']}
        problems={problems}
      />
      <ChannelCautionFields form={form} problems={problems} />
    </>
  )
}

function ChannelCautionFields({ form, problems }: ContactFieldsProps): VNode {
  return (
    <>
      <SelectField
        name="belongs_to"
        label={say('field-belongs-to')}
        options={owners.map((owner) => ({ value: owner, label: say(`owner-${owner}`) }))}
        value={form.typed['belongs_to']}
      />
      <TextField
        name="holder"
        label={say('field-holder')}
        hint={say('hint-holder')}
        optional={say('optional')}
        width="half"
        value={form.typed['holder']}
        problems={problems}
      />
      <Radios
        name="message"
        label={say('field-message')}
        choices={[
          { value: 'yes', label: say('yes') },
          { value: 'no', label: say('no') },
          { value: '', label: say('not-asked') },
        ]}
        value={form.typed['message'] ?? ''}
        inline
      />
      <Checkboxes
        name="discreet"
        label={say('field-discreet')}
        choices={[{ value: 'yes', label: say('choice-discreet'), hint: say('hint-discreet') }]}
        values={form.all('discreet')}
      />
    </>
  )
}
