import { hashSecret } from '#platform/auth/secret.ts'
import { anyAgent } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { findAgent } from '../agents/agent-store.ts'
import { teamNames } from '../agents/team-page.tsx'
import type { Ask, OrganisationsOptions, Tables } from '../organisations-options.ts'
import { listTeams } from '../teams/team-store.ts'
import { accountUrl, passwordUrl, recoveryCodesUrl, saved, signInUrl, signOutEverywhereUrl } from '../urls.ts'
import { AccountPage } from './account-page.tsx'
import { dropSession, originOf, sessionSecretOf } from './cookies.ts'
import { RecoveryCodesPage } from './enrolment-page.tsx'
import { changePassword, type Reproof, renewRecoveryCodes } from './own-access.ts'
import { countRecoveryCodes } from './recovery-code-store.ts'
import { type RefusalAtTheDoor, sayRefusal } from './say.ts'
import { listSessions } from './session-store.ts'
import { signOutEverywhere } from './sign-out.ts'

/** What an agent does about her own access. */
export function addAccountRoutes(routes: Routes<Tables>, options: OrganisationsOptions): void {
  routes.get(accountUrl, anyAgent, (asked) => showAccount(asked))

  routes.post(passwordUrl, anyAgent, async (asked) => {
    const form = await readForm(asked)
    const sessionSecret = sessionSecretOf(asked)
    const change = {
      ...reproofOf(asked, form, 'password'),
      newPassword: form.text('new_password'),
      sessionSecret,
    }
    const answer = await changePassword(asked.var.errand, options, change)
    if (answer.ok) return goTo(asked, `${accountUrl}?${saved}`)
    const field = answer.refusal.startsWith('password-') ? 'new_password' : 'password'
    return showAccount(asked, { [field]: sentence(answer) })
  })

  routes.post(recoveryCodesUrl, anyAgent, async (asked) => {
    const reproof = reproofOf(asked, await readForm(asked), 'codes_password')
    const answer = await renewRecoveryCodes(asked.var.errand, options, reproof)
    if (!answer.ok) return showAccount(asked, { codes_password: sentence(answer) })
    const { frame } = asked.var
    const { name } = agentOf(asked)
    return showPage(
      asked,
      <RecoveryCodesPage {...{ frame, name }} codes={answer.value} returnTo={accountUrl} />,
    )
  })

  routes.post(signOutEverywhereUrl, anyAgent, async (asked) => {
    await signOutEverywhere(asked.var.errand, agentOf(asked))
    dropSession(asked, options)
    return goTo(asked, `${signInUrl}?fin=partout`)
  })
}

async function showAccount(asked: Ask, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const agent = agentOf(asked)
  const { agentId } = agent
  const account = await findAgent(errand, agentId)
  const page = (
    <AccountPage
      {...{ frame, agent, problems }}
      email={account?.email ?? ''}
      teams={teamNames(agentId, await listTeams(errand))}
      sessions={await listSessions(errand, agentId)}
      currentHash={hashSecret(sessionSecretOf(asked))}
      recoveryCodesLeft={await countRecoveryCodes(errand, agentId)}
      passwordChanged={asked.req.query(saved) !== undefined}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

function reproofOf(asked: Ask, form: Form, field: string): Reproof {
  return { agentId: agentOf(asked).agentId, password: form.text(field), origin: originOf(asked) }
}

function sentence({ refusal, minutes = 0 }: { refusal: RefusalAtTheDoor; minutes?: number }): string {
  return sayRefusal(refusal, { minutes })
}
