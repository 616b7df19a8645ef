import type { VNode } from 'preact'
import { AssentFields, type Forbidden } from '#modules/people/index.ts'
import { formOf, type Form as SentForm } from '#platform/http/form.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import type { SelectOption } from '#platform/ui/select-field.tsx'
import { ActFields } from './act-fields-section.tsx'
import { type FollowedProcedure, titleOf } from './procedure.ts'
import type { PersonShown } from './procedure-page.tsx'
import { say } from './say.ts'
import { type Act, actUrl, procedureUrl, returnField } from './urls.ts'

export interface ActPageProps {
  readonly frame: Frame
  readonly act: Act
  readonly procedure: FollowedProcedure
  readonly person: PersonShown
  readonly requestId: string
  /** What was typed, or what the form begins with. */
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  /** Whom it may be handed over to. */
  readonly colleagues?: readonly SelectOption[] | undefined
  /** What a measure of protection forbids her to do alone. */
  readonly forbidden?: readonly Forbidden[] | undefined
  /** Where the agent came from; the procedure when absent. */
  readonly returnTo?: string | undefined
}

const titles = {
  sending: 'sendingTitle',
  receipt: 'receiptTitle',
  deadline: 'deadlineTitle',
  block: 'blockTitle',
  callBack: 'callBackTitle',
  outcome: 'outcomeTitle',
  title: 'titleTitle',
  attempt: 'attemptTitle',
  handOver: 'handOverTitle',
} as const satisfies Record<Act, string>

/** One thing to write about a procedure. */
export function ActPage(props: ActPageProps): VNode {
  const { frame, act, procedure, person, requestId, typed, problems, colleagues, returnTo } = props
  const { forbidden = [] } = props
  const title = say(titles[act])
  const back = { href: returnTo ?? procedureUrl(procedure.id), text: say('back') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      <p>
        {titleOf(procedure, 'fr')}
        <br />
        {say('forPerson', { name: person.name, body: procedure.bodyName })}
      </p>
      <Form action={actUrl(procedure.id, act)} requestId={requestId}>
        {returnTo === undefined ? null : <input type="hidden" name={returnField} value={returnTo} />}
        <ActFields {...{ act, typed, problems, colleagues }} />
        <AssentFields forbidden={forbidden} form={filled(typed)} problems={problems} />
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

function filled(typed: Readonly<Record<string, string>>): SentForm {
  return formOf(Object.entries(typed).map(([box, value]) => [box, [value]]))
}
