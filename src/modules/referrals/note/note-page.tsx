import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { AnswerFields, type AnswerFieldsProps } from '../answer/answer-fields.tsx'
import { labelOf } from '../answer/said-moves.ts'
import type { PersonShown } from '../asked-referral.tsx'
import type { Referral } from '../referral.ts'
import { say } from '../say.ts'
import { Where } from '../show/referral-list.tsx'
import { noteUrl, referralUrl } from '../urls.ts'

export interface NotePageProps extends AnswerFieldsProps {
  readonly frame: Frame
  readonly shown: PersonShown
  readonly referral: Referral
  readonly requestId: string
}

/** What a partner said by telephone or on paper, or what the person told, noted by an agent. */
export function NotePage(props: NotePageProps): VNode {
  const { frame, shown, referral, move, problems, requestId, hasMovedOn } = props
  const title = say(labelOf('note', move, referral.state))
  const back = { href: referralUrl(referral.id), text: say('backToReferral') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      {shown.headline}
      <p>{say('toPartner', { partner: referral.partner.name })}</p>
      {hasMovedOn ? (
        <p>
          <Where referral={referral} />
        </p>
      ) : null}
      <Form action={noteUrl(referral.id, move)} requestId={requestId}>
        <AnswerFields {...props} />
        <ButtonRow>
          <Button>{say('save')}</Button>
          <ButtonLink tone="quiet" href={back.href}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}
