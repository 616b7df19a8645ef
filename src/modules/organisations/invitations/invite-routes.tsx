import { isId } from '#kernel/ids.ts'
import { isRole } from '#kernel/role.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { sayRefusal } from '../agents/say.ts'
import { showTeam } from '../agents/team-routes.tsx'
import type { OrganisationsOptions, Tables } from '../organisations-options.ts'
import { createTeam, endTeam } from '../teams/change-teams.ts'
import {
  invitationsUrl,
  invitationUrl,
  saved,
  teamEndUrl,
  teamsUrl,
  teamUrl,
  withdrawalUrl,
} from '../urls.ts'
import { type AgentToInvite, inviteAgent, withdrawInvitation } from './invite-agent.ts'
import { LinkPage } from './link-page.tsx'

const administrators = agents('administrator')
const savedTeam = `${teamUrl}?${saved}`

/** Links handed over and teams made: what an administrator adds to the house. */
export function addInviteRoutes(routes: Routes<Tables>, { publicUrl }: OrganisationsOptions): void {
  routes.post(invitationsUrl, administrators, async (asked) => {
    const form = await readForm(asked)
    const typed = { name: form.text('name'), email: form.text('email'), role: form.text('role') }
    const wanted = readInvited(form)
    if ('problems' in wanted) return showTeam(asked, { typed, problems: wanted.problems })
    const invited = await inviteAgent(asked.var.errand, wanted)
    if (!invited.ok) return showTeam(asked, { typed, problems: { email: sayRefusal(invited.refusal) } })
    const { token, name, expiresAt } = invited.value
    const link = publicUrl + invitationUrl(token)
    return showPage(asked, <LinkPage frame={asked.var.frame} {...{ name, link, expiresAt }} />)
  })

  routes.post(withdrawalUrl(':id'), administrators, async (asked) => {
    const id = asked.req.param('id') ?? ''
    const withdrawn = isId(id) && (await withdrawInvitation(asked.var.errand, id)).ok
    return withdrawn ? goTo(asked, savedTeam) : notThere(asked)
  })

  routes.post(teamsUrl, administrators, async (asked) => {
    const typedTeam = (await readForm(asked)).text('team_name')
    const created = await createTeam(asked.var.errand, typedTeam)
    if (created.ok) return goTo(asked, savedTeam)
    return showTeam(asked, { typedTeam, problems: { team_name: sayRefusal(created.refusal) } })
  })

  routes.post(teamEndUrl(':id'), administrators, async (asked) => {
    const id = asked.req.param('id') ?? ''
    const ended = isId<'team'>(id) && (await endTeam(asked.var.errand, id)).ok
    return ended ? goTo(asked, savedTeam) : notThere(asked)
  })
}

const longestName = 120

function readInvited(form: Form): AgentToInvite | { readonly problems: Problems } {
  const [name, email, role] = [form.text('name').slice(0, longestName), form.text('email'), form.text('role')]
  if (name !== '' && email !== '' && isRole(role)) return { name, email, role }
  return {
    problems: {
      ...(name === '' ? { name: sayRefusal('name-missing') } : {}),
      ...(email === '' ? { email: sayRefusal('email-missing') } : {}),
      ...(isRole(role) ? {} : { role: sayRefusal('role-missing') }),
    },
  }
}
