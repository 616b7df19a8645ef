import type { VNode } from 'preact'
import { Button, ButtonRow, type ButtonTone } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { KeptPlace, PlaceStatus } from '../kept-place.ts'
import type { ChosenStatus } from './change-status.ts'
import { statusUrl } from './keeping-urls.ts'
import { say } from './say.ts'

interface Choice {
  readonly to: ChosenStatus
  readonly text: 'publish' | 'reopen' | 'hide' | 'close'
}

const choices: Readonly<Record<PlaceStatus, readonly Choice[]>> = {
  draft: [{ to: 'published', text: 'publish' }],
  published: [
    { to: 'hidden', text: 'hide' },
    { to: 'closed', text: 'close' },
  ],
  hidden: [
    { to: 'published', text: 'reopen' },
    { to: 'closed', text: 'close' },
  ],
  closed: [{ to: 'published', text: 'reopen' }],
  merged: [],
}

const tones = {
  published: 'primary',
  hidden: 'secondary',
  closed: 'danger',
} as const satisfies Record<ChosenStatus, ButtonTone>

/** Whether people see this place. */
export function StatusSection({ place: { id, status } }: { place: KeptPlace }): VNode {
  return (
    <section aria-labelledby="status">
      <h2 id="status">{say('status-title')}</h2>
      <Form action={statusUrl(id)}>
        <ButtonRow>
          {choices[status].map(({ to, text }) => (
            <Button key={to} name="etat" value={to} tone={tones[to]}>
              {say(text)}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </section>
  )
}
