import type { VNode } from 'preact'
import { caseworkers } from '#kernel/role.ts'
import { listColleagues, nameAgents } from '#modules/organisations/index.ts'
import { agentOf } from '#platform/http/asked.ts'
import { glassBreakers, isBroken, mayClose } from '../glass/glass.ts'
import { GlassBanner } from '../glass/glass-banner.tsx'
import { listGlassOf } from '../glass/glass-store.ts'
import { sayGlass } from '../glass/say.ts'
import type { Ask } from '../people-options.ts'
import type { Person } from '../person.ts'
import { listReferents } from '../referent/referent-store.ts'
import { ReferentsSection } from '../referent/referents-section.tsx'
import { partUrl } from '../urls.ts'
import { may } from '../who-may.ts'

/** What a file says of those who may read it. */
export interface ShownAccess {
  readonly banner: VNode
  readonly aside: VNode
}

/** Who follows this person, who reads her file by exception, and the way to do so. */
export async function fileAccess(asked: Ask, { id: personId }: Person): Promise<ShownAccess> {
  const { errand } = asked.var
  const agent = agentOf(asked)
  const open = (await listGlassOf(errand.db, personId)).filter((glass) => isBroken(glass, errand.now))
  const referents = await listReferents(errand.db, personId)
  const colleagues = may(agent.role, 'change-file') ? await listColleagues(errand, caseworkers) : []
  const names = await nameAgents(
    errand,
    referents.map(({ agentId }) => agentId),
  )
  const isReading = open.some(({ agentId }) => agentId === agent.agentId)
  const mayBreak = glassBreakers.includes(agent.role) && !isReading
  return {
    banner: (
      <GlassBanner
        open={open.map((glass) => ({ glass, mayClose: mayClose(glass, agent) }))}
        requestId={errand.newId()}
      />
    ),
    aside: (
      <>
        <ReferentsSection {...{ personId, referents, names, colleagues }} requestId={errand.newId()} />
        {mayBreak ? (
          <p>
            <a href={partUrl(personId, 'acces-exceptionnel')}>{sayGlass('glass-link')}</a>
          </p>
        ) : null}
      </>
    ),
  }
}
