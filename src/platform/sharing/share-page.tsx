import type { VNode } from 'preact'
import { sayInFrench } from '../i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import type { Frame } from '../ui/frame.ts'
import { Page } from '../ui/page.tsx'
import { agent } from './messages.fr.ts'
import { type Shareable, sharingUrl } from './shareable.ts'

const say = sayInFrench(agent)

export interface SharePageProps {
  readonly frame: Frame
  readonly shareable: Shareable
  readonly id: string
  /** Of whom it is, as `people` shows her. */
  readonly headline: VNode
  readonly requestId: string
}

/** Who will read it once it is open, said before it is. */
export function SharePage({ frame, shareable, id, headline, requestId }: SharePageProps): VNode {
  const content = shareable.called ?? shareable.content
  const title = say('shareTitle', { content })
  const back = shareable.url(id)
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: back, text: say('back', { content }) }}>
      <h1>{title}</h1>
      {headline}
      <p>{say('shareNow', { content })}</p>
      <p>{say('shareThen', { content })}</p>
      <p>{say('shareAsk')}</p>
      <Form action={sharingUrl(shareable, id)} requestId={requestId}>
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
