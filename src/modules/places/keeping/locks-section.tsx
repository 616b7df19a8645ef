import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { KeptPlace } from '../kept-place.ts'
import { unlockUrl } from './keeping-urls.ts'
import { say } from './say.ts'

/** What the town wrote itself, and the way back to what producers say. */
export function LocksSection({ place }: { place: KeptPlace }): VNode | null {
  if (place.locks.length === 0) return null
  return (
    <section aria-labelledby="locks">
      <h2 id="locks">{say('locks-title')}</h2>
      <p>{say('locks-text')}</p>
      <DataTable
        name="locks"
        caption={say('locks-caption')}
        captionHidden
        rows={place.locks}
        empty=""
        columns={[
          { heading: say('lock-field'), cell: (field) => say(`field-${field}`), rowHeading: true },
          {
            heading: say('lock-since'),
            cell: (field) => {
              const on = place.provenance[field]?.on
              return on ? dayInWords(on, 'fr') : ''
            },
          },
          {
            heading: say('lock-act'),
            cell: (field) => (
              <Form action={unlockUrl(place.id)}>
                <Button
                  tone="quiet"
                  name="champ"
                  value={field}
                  accessibleName={say('unlock-for', { field: say(`field-${field}`) })}
                >
                  {say('unlock')}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </section>
  )
}
