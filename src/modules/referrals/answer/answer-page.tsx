import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Referral } from '../referral.ts'
import { say } from '../say.ts'
import { answerMoveUrl, answerUrl } from '../urls.ts'
import { AnswerFields, type AnswerFieldsProps } from './answer-fields.tsx'
import { type House, RequestFacts, Stands } from './partner-page.tsx'
import { labelOf } from './said-moves.ts'

export interface AnswerPageProps extends AnswerFieldsProps {
  readonly frame: Frame
  readonly code: string
  readonly house: House
  readonly referral: Referral
  readonly requestId: string
}

/** One answer of a partner, before it is given: what it needs, and the button that gives it. */
export function AnswerPage(props: AnswerPageProps): VNode {
  const { frame, code, house, referral, move, problems, requestId, hasMovedOn } = props
  const title = say(labelOf('answer', move, referral.state))
  return (
    <Page
      {...frame}
      audience="agent"
      languages={[]}
      title={title}
      problems={problems}
      back={{ href: answerUrl(code), text: say('back') }}
    >
      <h1>{title}</h1>
      {hasMovedOn ? <Stands referral={referral} /> : null}
      <RequestFacts referral={referral} />
      <Form action={answerMoveUrl(code, move)} requestId={requestId}>
        <AnswerFields {...props} />
        <p class="hint">{say('partnerConfirmHint', { organisation: house.name })}</p>
        <ButtonRow>
          <Button>{say('confirm')}</Button>
          <ButtonLink tone="quiet" href={answerUrl(code)}>
            {say('back')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}
