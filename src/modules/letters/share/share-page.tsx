import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Letter } from '../letter.ts'
import type { PersonShown } from '../person-shown.ts'
import { say } from '../say.ts'
import { letterUrl, sharingUrl } from '../urls.ts'

export interface SharePageProps {
  readonly frame: Frame
  readonly letter: Letter
  readonly person: PersonShown
  readonly requestId: string
}

/** Who will read it once it is open, said before it is. */
export function SharePage({ frame, letter, person, requestId }: SharePageProps): VNode {
  const title = say('shareTitle')
  const back = letterUrl(letter.id)
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: back, text: say('backToLetter') }}>
      <h1>{title}</h1>
      {person.headline}
      <p>{say('shareNow')}</p>
      <p>{say('shareThen')}</p>
      <p>{say('shareAsk')}</p>
      <Form action={sharingUrl(letter.id)} requestId={requestId}>
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
