import type { VNode } from 'preact'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { roleNames } from '../agents/role-names.fr.ts'
import { passwordUrl, recoveryCodesUrl, signOutEverywhereUrl } from '../urls.ts'
import { say } from './say.ts'
import type { OpenSession } from './session-store.ts'

export interface AccountPageProps {
  readonly frame: Frame
  readonly agent: SignedIn
  readonly email: string
  readonly teams: string
  readonly sessions: readonly OpenSession[]
  /** Hash of the session she looks from. */
  readonly currentHash: string
  readonly recoveryCodesLeft: number
  readonly passwordChanged?: boolean
  readonly problems?: Problems | undefined
}

/** An agent's own access: who she is here, her codes, her devices, her password. */
export function AccountPage(props: AccountPageProps): VNode {
  const { frame, agent, email, teams, problems } = props
  return (
    <Page {...frame} audience="agent" title={say('accountTitle')} problems={problems}>
      <h1>{say('accountTitle')}</h1>
      {props.passwordChanged ? <Notice tone="success">{say('passwordChanged')}</Notice> : null}
      <SummaryList
        rows={[
          { label: say('name'), value: agent.name },
          { label: say('email'), value: email },
          { label: say('role'), value: roleNames[agent.role] },
          { label: say('organisation'), value: agent.organisationName },
          { label: say('teams'), value: teams || say('noTeam') },
        ]}
      />
      <SessionsSection {...props} />
      <PasswordForm problems={problems} />
      <CodesForm left={props.recoveryCodesLeft} problems={problems} />
    </Page>
  )
}

function SessionsSection({ sessions, currentHash }: AccountPageProps): VNode {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{say('sessionsTitle')}</h2>
      <DataTable
        name="sessions"
        caption={say('sessionsCaption')}
        captionHidden
        rows={sessions}
        empty={say('noSession')}
        columns={[
          {
            heading: say('sessionPlace'),
            rowHeading: true,
            cell: ({ idHash }) => (idHash === currentHash ? say('thisSession') : say('otherSession')),
          },
          { heading: say('sessionOpened'), cell: ({ createdAt }) => momentInWords(createdAt, 'fr') },
          { heading: say('sessionLastSeen'), cell: ({ lastSeenAt }) => momentInWords(lastSeenAt, 'fr') },
        ]}
      />
      <p>{say('signOutEverywhereText')}</p>
      <Form action={signOutEverywhereUrl}>
        <Button tone="secondary">{say('signOutEverywhere')}</Button>
      </Form>
    </section>
  )
}

interface FormProps {
  readonly problems: Problems | undefined
}

function PasswordForm({ problems }: FormProps): VNode {
  return (
    <section aria-labelledby="password">
      <h2 id="password">{say('changePasswordTitle')}</h2>
      <Form action={passwordUrl}>
        <CurrentPassword name="password" problems={problems} />
        <TextField
          name="new_password"
          type="password"
          label={say('newPassword')}
          hint={say('newPasswordHint')}
          autocomplete="new-password"
          width="half"
          problems={problems}
        />
        <Button>{say('changePassword')}</Button>
      </Form>
    </section>
  )
}

function CodesForm({ left, problems }: FormProps & { left: number }): VNode {
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{say('renewCodesTitle')}</h2>
      <p>
        {say('recoveryLeft', { count: left })} {say('renewCodesText')}
      </p>
      <Form action={recoveryCodesUrl}>
        <CurrentPassword name="codes_password" problems={problems} />
        <Button tone="secondary">{say('renewCodes')}</Button>
      </Form>
    </section>
  )
}

function CurrentPassword({ name, problems }: FormProps & { name: string }): VNode {
  return (
    <TextField
      name={name}
      type="password"
      label={say('currentPassword')}
      autocomplete="current-password"
      width="half"
      problems={problems}
    />
  )
}
