import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { ProcedureId } from '../procedure.ts'
import { say } from '../say.ts'
import { closingUrl, sharingUrl } from '../urls.ts'

export interface SharingSectionProps {
  readonly id: ProcedureId
  /** What the reader may do; nothing for most. */
  readonly may: 'open' | 'close' | undefined
  readonly sharedAt: Date | undefined
  readonly requestId: string
}

/** For who wrote it between social workers: to open it to the team, or to close it again. */
export function SharingSection({ id, may, sharedAt, requestId }: SharingSectionProps): VNode | null {
  if (may === undefined) return null
  if (may === 'open') {
    return (
      <section id="partage">
        <Notice title={say('keptBetween')}>
          <ButtonLink tone="secondary" href={sharingUrl(id)}>
            {say('share')}
          </ButtonLink>
        </Notice>
      </section>
    )
  }
  return (
    <section id="partage">
      <Notice title={say('sharedSince', { moment: sharedAt ? momentInWords(sharedAt, 'fr') : '' })}>
        <p>{say('closeHint')}</p>
        <Form action={closingUrl(id)} requestId={requestId}>
          <Button tone="secondary">{say('closeAgain')}</Button>
        </Form>
      </Notice>
    </section>
  )
}
