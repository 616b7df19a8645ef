import type { VNode } from 'preact'
import { roles } from '#kernel/role.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { roleNames } from '../agents/role-names.fr.ts'
import { say } from '../agents/say.ts'
import { invitationsUrl, withdrawalUrl } from '../urls.ts'
import type { Invitation } from './invitation.ts'

export interface InviteFormProps {
  /** What was typed, given back with the problems. */
  readonly typed?: { readonly name: string; readonly email: string; readonly role: string } | undefined
  readonly problems?: Problems | undefined
}

/** A new colleague: her name, her address, what she is trusted with. */
export function InviteForm({ typed, problems }: InviteFormProps): VNode {
  const options = roles.map((role) => ({ value: role, label: roleNames[role] }))
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{say('inviteTitle')}</h2>
      <p>{say('inviteText')}</p>
      <Form action={invitationsUrl} autocomplete="off">
        <TextField
          name="name"
          label={say('inviteName')}
          value={typed?.name}
          problems={problems}
          width="half"
          autocomplete="off"
        />
        <TextField
          name="email"
          type="email"
          label={say('email')}
          value={typed?.email}
          problems={problems}
          width="half"
          autocomplete="off"
        />
        <SelectField
          name="role"
          label={say('role')}
          options={options}
          value={typed?.role}
          placeholder={say('chooseRole')}
          problems={problems}
        />
        <Button>{say('invite')}</Button>
      </Form>
    </section>
  )
}

/** Links that were handed over and not used yet. */
export function WaitingInvitations({
  invitations,
  now,
}: {
  invitations: readonly Invitation[]
  now: Date
}): VNode {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{say('waitingTitle')}</h2>
      <DataTable
        name="invitations"
        caption={say('waitingCaption')}
        captionHidden
        rows={invitations}
        empty={say('waitingNone')}
        columns={[
          { heading: say('name'), rowHeading: true, cell: ({ name }) => name },
          { heading: say('email'), cell: ({ email }) => email },
          { heading: say('role'), cell: ({ role }) => roleNames[role] },
          { heading: say('waitingUntil'), cell: ({ expiresAt }) => endInWords(expiresAt, now) },
          { heading: say('action'), cell: (invitation) => <Withdrawal invitation={invitation} /> },
        ]}
      />
    </section>
  )
}

function Withdrawal({ invitation: { id, name } }: { invitation: Invitation }): VNode {
  return (
    <Form action={withdrawalUrl(id)}>
      <Button tone="quiet" accessibleName={say('withdrawFor', { name })}>
        {say('withdraw')}
      </Button>
    </Form>
  )
}

function endInWords(end: Date, now: Date): string {
  const day = momentInWords(end, 'fr')
  return end > now ? day : say('waitingOver', { day })
}
