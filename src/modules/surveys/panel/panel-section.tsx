import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { say, sayDayOf, sayProblem } from '../say.ts'
import { panelOfUrl } from '../urls.ts'
import type { Member } from './panel.ts'

export interface PanelSectionProps {
  readonly personId: PersonId
  /** While she is one. */
  readonly member: Member | undefined
  readonly isLeftOut: boolean
  readonly requestId: string
}

/** Whether she agreed to be asked, on her file, with the way in and the way out. */
export function PanelSection({ personId, member, isLeftOut, requestId }: PanelSectionProps): VNode {
  const href = panelOfUrl(personId)
  return (
    <section class="panel-of-residents">
      <h2>{say('panel')}</h2>
      {isLeftOut ? <p>{sayProblem('left-out')}</p> : null}
      {member ? (
        <>
          <p>{say('memberSince', { day: sayDayOf(member.joinedAt) })}</p>
          <p>
            <a href={href}>{say('seeMember')}</a>
          </p>
          <Form action={href} requestId={requestId}>
            <Button tone="secondary" name="acte" value="sortir">
              {say('leave')}
            </Button>
          </Form>
        </>
      ) : null}
      {member || isLeftOut ? null : (
        <>
          <p>{say('notMember')}</p>
          <ButtonLink href={href} tone="secondary">
            {say('propose')}
          </ButtonLink>
        </>
      )}
    </section>
  )
}
