import { isId } from '#kernel/ids.ts'
import { askWhy, findPerson, fullName } from '#modules/people/index.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import type { Ask, SurveysOptions } from '../surveys-options.ts'
import { panelOfUrl } from '../urls.ts'
import { InvitationPage } from './invitation-page.tsx'
import { findInvitation } from './panel-store.ts'
import { putTo } from './put-to.ts'

/** The letter of an invitation, as long as she may be asked. */
export async function showInvitation(asked: Ask, { publicUrl, ownPage }: SurveysOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const id = asked.req.param('invitationId') ?? ''
  const found = isId<'panel-invitation'>(id) ? await findInvitation(errand.db, id) : undefined
  const person = found && (await findPerson(errand, found.member.personId))
  const put = found && (await putTo(asked.var.errand, found.invitation.to, found.member.language))
  if (!found || !person || !put) return notThere(asked)
  const why = await askWhy(asked, person.id)
  if (why) return why
  const shown = publicUrl.replace(/^https?:\/\//, '')
  const page = (
    <InvitationPage
      frame={frame}
      name={fullName(person.names)}
      organisation={agentOf(asked).organisationName}
      language={found.member.language}
      question={put.question}
      address={`${publicUrl}${put.path}`}
      shortAddress={`${shown}${put.path}`}
      ownPageAddress={`${shown}${ownPage.doorUrl}`}
      closesOn={put.closesOn}
      largePrint={person.needs.includes('large-print')}
      back={panelOfUrl(person.id)}
    />
  )
  return showPage(asked, page)
}
