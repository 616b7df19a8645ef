import type { VNode } from 'preact'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say } from '../say.ts'
import type { Counter, Service } from '../site.ts'

export interface TransferFieldsProps {
  readonly services: readonly Service[]
  /** Counters open now, besides one's own. */
  readonly counters: readonly Pick<Counter, 'id' | 'label'>[]
  readonly typed?: { readonly vers: string; readonly mot: string }
  readonly problems?: Problems | undefined
}

/** Where to send the person, and a word for the colleague. */
export function TransferFields({ services, counters, typed, problems }: TransferFieldsProps): VNode {
  return (
    <>
      <SelectField
        name="vers"
        scope="transfer"
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
        label={say('transferNote')}
        hint={say('transferNoteHint')}
        optional={say('optional')}
        rows={3}
        value={typed?.mot ?? ''}
        problems={problems}
      />
    </>
  )
}
