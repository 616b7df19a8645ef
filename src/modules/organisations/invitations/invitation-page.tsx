import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { roleNames } from '../agents/role-names.fr.ts'
import { say, sayRefusal } from '../sign-in/say.ts'
import { invitationUrl, signInUrl } from '../urls.ts'
import type { ReadInvitationRefusal } from './accept-invitation.ts'
import type { Invitation } from './invitation.ts'

export interface InvitationPageProps {
  readonly frame: Frame
  readonly token: string
  readonly invitation: Pick<Invitation, 'name' | 'email' | 'role' | 'agentId'>
  readonly organisation: string
  readonly problems?: Problems | undefined
}

/** The invited colleague chooses her password. */
export function InvitationPage(props: InvitationPageProps): VNode {
  const { frame, token, invitation, organisation, problems } = props
  const { name, email, role, agentId } = invitation
  const title = say('invitationTitle', { name })
  return (
    <Page {...frame} audience="agent" languages={[]} title={title} problems={problems}>
      <h1>{title}</h1>
      <p>
        {agentId
          ? say('renewalText', { organisation })
          : say('invitationText', { organisation, role: roleNames[role] })}
      </p>
      <p>{say('invitationEmail', { email })}</p>
      <Form action={invitationUrl(token)}>
        <input type="hidden" name="email" autocomplete="username" value={email} />
        <TextField
          name="new_password"
          type="password"
          label={say('newPassword')}
          hint={say('newPasswordHint')}
          autocomplete="new-password"
          width="half"
          problems={problems}
        />
        <Button>{say('continue')}</Button>
      </Form>
    </Page>
  )
}

/** The link was used, taken back, is too old, or never was. */
export function ClosedInvitationPage({
  frame,
  refusal,
}: {
  frame: Frame
  refusal: ReadInvitationRefusal
}): VNode {
  return (
    <Page {...frame} audience="agent" languages={[]} title={say('invitationClosedTitle')}>
      <h1>{say('invitationClosedTitle')}</h1>
      <p>{sayRefusal(refusal)}</p>
      <p>{say('askAgain')}</p>
      <p>
        <a href={signInUrl}>{say('signInTitle')}</a>
      </p>
    </Page>
  )
}
