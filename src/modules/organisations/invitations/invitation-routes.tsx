import { everyoneInFrench } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { listOrganisations } from '../agents/organisation-store.ts'
import type { Ask, OrganisationsOptions, Tables } from '../organisations-options.ts'
import { carrySession, sessionSecretOf } from '../sign-in/cookies.ts'
import { sayRefusal } from '../sign-in/say.ts'
import { signOut } from '../sign-in/sign-out.ts'
import { enrolmentUrl, invitationUrl } from '../urls.ts'
import { acceptInvitation, readInvitation } from './accept-invitation.ts'
import { ClosedInvitationPage, InvitationPage } from './invitation-page.tsx'

const path = invitationUrl(':token')

/** The link handed over to a new colleague. */
export function addInvitationRoutes(routes: Routes<Tables>, options: OrganisationsOptions): void {
  routes.get(path, everyoneInFrench, (asked) => showInvitation(asked))

  routes.post(path, everyoneInFrench, async (asked) => {
    const password = (await readForm(asked)).text('new_password')
    if (password === '') return showInvitation(asked, { new_password: sayRefusal('password-missing') })
    await signOut(asked.var.errand, sessionSecretOf(asked))
    const answer = await acceptInvitation(asked.var.errand, options, { token: tokenOf(asked), password })
    if (!answer.ok) return showInvitation(asked, { new_password: sayRefusal(answer.refusal) })
    carrySession(asked, options, answer.value)
    return goTo(asked, enrolmentUrl)
  })
}

async function showInvitation(asked: Ask, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const read = await readInvitation(errand, tokenOf(asked))
  if (!read.ok) return showPage(asked, <ClosedInvitationPage frame={frame} refusal={read.refusal} />, 404)
  const { value: invitation } = read
  const houses = await listOrganisations(errand)
  const organisation = houses.find(({ id }) => id === invitation.organisationId)?.name ?? ''
  const token = tokenOf(asked)
  const page = <InvitationPage {...{ frame, token, invitation, organisation, problems }} />
  return showPage(asked, page, problems ? 422 : 200)
}

function tokenOf(asked: Ask): string {
  return asked.req.param('token') ?? ''
}
