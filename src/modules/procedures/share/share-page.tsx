import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { FollowedProcedure } from '../procedure.ts'
import type { PersonShown } from '../procedure-page.tsx'
import { say } from '../say.ts'
import { procedureUrl, sharingUrl } from '../urls.ts'

export interface SharePageProps {
  readonly frame: Frame
  readonly procedure: FollowedProcedure
  readonly person: PersonShown
  readonly requestId: string
}

/** Who will read it once it is open, said before it is. */
export function SharePage({ frame, procedure, person, requestId }: SharePageProps): VNode {
  const title = say('shareTitle')
  const back = procedureUrl(procedure.id)
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: back, text: say('backToProcedure') }}>
      <h1>{title}</h1>
      {person.headline}
      <p>{say('shareNow')}</p>
      <p>{say('shareThen')}</p>
      <p>{say('shareAsk')}</p>
      <Form action={sharingUrl(procedure.id)} requestId={requestId}>
        <ButtonRow>
          <Button>{say('share')}</Button>
          <ButtonLink tone="quiet" href={back}>
            {say('shareNot')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}
