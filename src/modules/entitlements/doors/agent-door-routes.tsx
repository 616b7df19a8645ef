import { frontLine } from '#kernel/role.ts'
import { draftActUrl, isPublished, startDraft } from '#modules/forms/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { whoFollows } from '../caseload/gap.ts'
import type { Ask, EntitlementsOptions, Tables } from '../entitlements-options.ts'
import { myRights } from '../questions/my-rights.ts'
import { agentRightsUrl } from '../urls.ts'
import { AgentDoorPage } from './agent-door-page.tsx'

/** `/droits`: an agent begins a simulation with somebody who has no file. */
export function addAgentDoorRoutes(routes: Routes<Tables>, { forms }: EntitlementsOptions): void {
  const access = agents(...frontLine)
  routes.get(agentRightsUrl, access, showDoor)
  routes.post(agentRightsUrl, access, async (asked) => {
    const { sealingKey } = forms
    const begun = await startDraft(asked.var.errand, { formId: myRights.id, language: 'fr', sealingKey })
    return begun.ok ? goTo(asked, draftActUrl(begun.value.id, 'sheet')) : showDoor(asked)
  })
}

async function showDoor(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const isOpen = await isPublished(errand, myRights.id)
  const maySearch = whoFollows.some((role) => role === errand.asker.role)
  return showPage(
    asked,
    <AgentDoorPage {...{ frame, maySearch }} isPublished={isOpen} requestId={errand.newId()} />,
  )
}
