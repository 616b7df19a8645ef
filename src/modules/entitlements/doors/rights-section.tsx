import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Day } from '#kernel/day.ts'
import { myRights } from '../questions/my-rights.ts'
import { say } from '../result/say.ts'

export interface RightsSectionProps {
  /** Where the forms of the person begin. */
  readonly action: string
  readonly requestId: string
  /** The last simulation that was kept. */
  readonly last: { readonly on: Day; readonly href: string } | undefined
}

/** Her rights, on her file: the last simulation, and beginning one with what her file knows. */
export function RightsSection({ action, requestId, last }: RightsSectionProps): VNode {
  return (
    <section>
      <h2>{say('sectionTitle')}</h2>
      {last === undefined ? (
        <p>{say('sectionText')}</p>
      ) : (
        <p>
          <a href={last.href}>{say('sectionLast', { day: dayInWords(last.on, 'fr') })}</a>
        </p>
      )}
      <Form action={action} requestId={requestId}>
        <input type="hidden" name="formulaire" value={myRights.id} />
        <input type="hidden" name="langue" value="fr" />
        <ButtonRow>
          <Button tone="secondary" name="feuille" value="1">
            {say('sectionStart')}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
