import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { KeptPlace } from '../kept-place.ts'
import { fieldInWords } from './field-in-words.ts'
import type { GivingBack } from './give-back.ts'
import { unlockUrl } from './keeping-urls.ts'
import { say } from './say.ts'

export interface LocksSectionProps {
  readonly place: KeptPlace
  readonly givings: readonly GivingBack[]
  readonly today: Day
}

/** What the town wrote itself, and what producers would say instead. */
export function LocksSection({ place, givings, today }: LocksSectionProps): VNode | null {
  if (givings.length === 0) return null
  return (
    <section aria-labelledby="locks">
      <h2 id="locks">{say('locks-title')}</h2>
      <p>{say('locks-text')}</p>
      <DataTable
        name="locks"
        caption={say('locks-caption')}
        captionHidden
        rows={givings}
        empty=""
        columns={[
          { heading: say('lock-field'), cell: namesOf, rowHeading: true },
          {
            heading: say('lock-since'),
            cell: ({ fields: [field] }) => {
              const on = field && place.provenance[field]?.on
              return on ? dayInWords(on, 'fr') : ''
            },
          },
          {
            heading: say('lock-comes'),
            cell: (giving) => (
              <>
                <span class="keeping-lines">{comingInWords(giving, today)}</span>
                <GiveBack place={place} giving={giving} />
              </>
            ),
          },
        ]}
      />
    </section>
  )
}

const namesOf = ({ fields }: GivingBack): string => fields.map((field) => say(`field-${field}`)).join(', ')

function comingInWords({ fields, after, isChange }: GivingBack, today: Day): string {
  if (!isChange) return say('lock-stays')
  const text = (field: (typeof fields)[number]): string => fieldInWords(after, field, today) || say('unknown')
  if (fields.length === 1) return fields.map(text).join('')
  return fields.map((field) => `${say(`field-${field}`)}\u00A0: ${text(field)}`).join('\n')
}

function GiveBack({ place, giving }: { readonly place: KeptPlace; readonly giving: GivingBack }): VNode {
  return (
    <Form action={unlockUrl(place.id)}>
      <Button
        tone="quiet"
        name="champ"
        value={giving.fields[0]}
        accessibleName={say('unlock-for', { field: namesOf(giving) })}
      >
        {say('unlock')}
      </Button>
    </Form>
  )
}
