import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { DateField } from '#platform/ui/date-field.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { channels } from '../channel.ts'
import { say, sayToResident } from '../say.ts'

interface ChannelFieldsProps {
  readonly form: Form
  readonly problems: Problems
  /** No way is chosen beforehand. */
  readonly isAsked?: boolean | undefined
}

/** When a visit was held, and how: asked first away from the counter. */
export function WhenAndHow({ form, problems }: ChannelFieldsProps): VNode {
  const inFrench = sayToResident('fr')
  return (
    <>
      <DateField
        name="visited"
        label={say('visitedOn')}
        hint={say('visitedOnHint')}
        parts={{ day: inFrench('birthDay'), month: inFrench('birthMonth'), year: inFrench('birthYear') }}
        value={{
          day: form.text('visited_day'),
          month: form.text('visited_month'),
          year: form.text('visited_year'),
        }}
        problems={problems}
      />
      <ChannelFields {...{ form, problems }} isAsked />
    </>
  )
}

/** At the counter, at home, by phone; and the name of a place that is not ours. */
export function ChannelFields({ form, problems, isAsked }: ChannelFieldsProps): VNode {
  return (
    <>
      <SelectField
        name="channel"
        label={say('channel')}
        placeholder={isAsked ? say('notSaid') : undefined}
        value={form.text('channel')}
        options={channels.map((channel) => ({ value: channel, label: say(`channel_${channel}`) }))}
        problems={problems}
      />
      <TextField
        name="place_name"
        label={say('placeName')}
        optional={say('optional')}
        value={form.text('place_name')}
        autocomplete="off"
        problems={problems}
      />
    </>
  )
}
