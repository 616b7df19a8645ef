import type { VNode } from 'preact'
import { momentInWords } from '../i18n/format.ts'
import { sayInFrench } from '../i18n/say.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { agent } from './messages.fr.ts'
import { closingUrl, type Shareable, sharingUrl } from './shareable.ts'

const say = sayInFrench(agent)

/** How it stands, for who looks at it. */
export interface SharingShown {
  readonly shareable: Shareable
  readonly id: string
  /** What the reader may do; nothing for most. */
  readonly may: 'open' | 'close' | undefined
  readonly sharedAt: Date | undefined
  readonly requestId: string
}

/** For who wrote it between social workers: to open it to the team, or to close it again. */
export function SharingSection({ may, ...shown }: SharingShown): VNode | null {
  if (may === undefined) return null
  return <div class="no-print">{may === 'open' ? <ToOpen {...shown} /> : <ToClose {...shown} />}</div>
}

function ToOpen({ shareable, id }: Omit<SharingShown, 'may'>): VNode {
  return (
    <Notice title={say('keptBetween', { content: calledOf(shareable) })}>
      <ButtonLink tone="secondary" href={sharingUrl(shareable, id)}>
        {say('share')}
      </ButtonLink>
    </Notice>
  )
}

function ToClose({ shareable, id, sharedAt, requestId }: Omit<SharingShown, 'may'>): VNode {
  const content = calledOf(shareable)
  const moment = sharedAt ? momentInWords(sharedAt, 'fr') : ''
  return (
    <Notice title={say('sharedSince', { content, moment })}>
      <p>{say('closeHint', { content })}</p>
      <Form action={closingUrl(shareable, id)} requestId={requestId}>
        <Button tone="secondary">{say('closeAgain')}</Button>
      </Form>
    </Notice>
  )
}

function calledOf({ called, content }: Shareable): string {
  return called ?? content
}
