import type { VNode } from 'preact'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say } from '../say.ts'
import type { Counter, Service } from '../site.ts'
import type { CounterView } from './counter-view.ts'

export interface TransferFieldsProps {
  readonly services: readonly Service[]
  /** Counters open now, besides one's own. */
  readonly counters: readonly Pick<Counter, 'id' | 'label'>[]
  /** Among whom her word may stay, the usual one first; asked when there is a choice. */
  readonly audiences: CounterView['audiences']
  readonly typed?: { readonly vers: string; readonly mot: string; readonly lecteurs: string }
  /** Id of the form they belong to, when they stand outside. */
  readonly form?: string | undefined
  readonly problems?: Problems | undefined
}

/** Where to send the person, and a word for the colleague. */
export function TransferFields(props: TransferFieldsProps): VNode {
  const { services, counters, typed, problems, form } = props
  return (
    <>
      <SelectField
        name="vers"
        scope="transfer"
        form={form}
        label={say('transferGoal')}
        placeholder={say('transferChoose')}
        value={typed?.vers}
        problems={problems}
        options={[
          ...services.map(({ id, label }) => ({
            value: `service:${id}`,
            label: say('toService', { service: label.fr }),
          })),
          ...counters.map(({ id, label }) => ({
            value: `guichet:${id}`,
            label: say('toCounter', { counter: label }),
          })),
        ]}
      />
      <TextareaField
        name="mot"
        scope="transfer"
        form={form}
        label={say('transferNote')}
        hint={say('transferNoteHint')}
        optional={say('optional')}
        rows={3}
        value={typed?.mot ?? ''}
        problems={problems}
      />
      <Audience {...props} />
    </>
  )
}

function Audience({ audiences, typed, form }: TransferFieldsProps): VNode | null {
  if (audiences.length < 2) return null
  return (
    <Radios
      name="lecteurs"
      scope="transfer"
      form={form}
      label={say('noteAudience')}
      choices={audiences.map((value) => ({ value, label: say(`audience-${value}`) }))}
      value={typed?.lecteurs || audiences[0]}
    />
  )
}

/** What these fields offer at a counter. */
export function fieldsOf({ services, colleagues, audiences }: CounterView): TransferFieldsProps {
  return { services, counters: colleagues.map(({ counter }) => counter), audiences }
}
