import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { typedDate } from '#platform/http/typed-day.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { readers, recoveries } from './mailbox.ts'
import { sayMailbox } from './say-mailbox.ts'

interface MailboxFieldsProps {
  readonly form: Form
  readonly problems?: Problems | undefined
}

/** A mailbox: which, since when, read by whom, recovered how. There is no box for a password. */
export function MailboxFields({ form, problems }: MailboxFieldsProps): VNode {
  return (
    <>
      <AddressFields {...{ form, problems }} />
      <OptionalText name="opened_with" label={sayMailbox('field-opened-with')} {...{ form, problems }} />
      <Radios
        name="read_by"
        label={sayMailbox('field-read-by')}
        choices={readers.map((value) => ({ value, label: sayMailbox(`reader-${value}`) }))}
        value={form.typed['read_by']}
        problems={problems}
      />
      <OptionalText
        name="reader"
        label={sayMailbox('field-reader')}
        hint={sayMailbox('hint-reader')}
        {...{ form, problems }}
      />
      <RecoveryFields {...{ form, problems }} />
      <Checkboxes
        name="reaches_her"
        label={sayMailbox('field-reaches')}
        choices={[{ value: 'yes', label: sayMailbox('choice-reaches') }]}
        values={form.all('reaches_her')}
      />
    </>
  )
}

function AddressFields({ form: { typed }, problems }: MailboxFieldsProps): VNode {
  return (
    <>
      <TextField
        name="address"
        label={sayMailbox('field-address')}
        hint={sayMailbox('hint-address')}
        inputmode="email"
        width="half"
        spellcheck={false}
        value={typed['address']}
        problems={problems}
      />
      <DateField
        name="opened"
        label={sayMailbox('field-opened')}
        hint={sayMailbox('hint-opened')}
        parts={{
          day: sayMailbox('part-day'),
          month: sayMailbox('part-month'),
          year: sayMailbox('part-year'),
        }}
        value={typedDate(typed, 'opened')}
        problems={problems}
      />
    </>
  )
}

function RecoveryFields({ form, problems }: MailboxFieldsProps): VNode {
  return (
    <>
      <Radios
        name="recovery"
        label={sayMailbox('field-recovery')}
        choices={recoveries.map((value) => ({ value, label: sayMailbox(`recovery-${value}`) }))}
        value={form.typed['recovery']}
        problems={problems}
      />
      <OptionalText
        name="recovery_detail"
        label={sayMailbox('field-recovery-detail')}
        hint={sayMailbox('hint-recovery-detail')}
        {...{ form, problems }}
      />
    </>
  )
}

interface OptionalTextProps extends MailboxFieldsProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

function OptionalText({ name, label, hint, form, problems }: OptionalTextProps): VNode {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      optional={sayMailbox('optional')}
      width="half"
      value={form.typed[name]}
      problems={problems}
    />
  )
}
