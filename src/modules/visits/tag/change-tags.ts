import { grant, type Result, refuse } from '#kernel/result.ts'
import { listTeams, type OrganisationsTables, type TeamId } from '#modules/organisations/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { VisitsTables } from '../tables.ts'
import {
  mayBecome,
  mayChange,
  mayMake,
  readLabel,
  type Tag,
  type TagId,
  type TagRefusal,
  type TagScope,
} from './tag.ts'
import { insertTag, listTags, retireTag } from './tag-store.ts'

type Asking = Errand<VisitsTables & OrganisationsTables>

/** Makes a tag: one's own, one's team's, or, for a manager, everybody's. */
export async function makeTag(
  errand: Asking,
  wish: { readonly label: string; readonly scope: TagScope; readonly teamId?: TeamId | undefined },
): Promise<Result<TagId, TagRefusal | 'not-allowed' | 'not-your-team' | 'tag-taken'>> {
  const { organisationId, agentId, role } = askingAgent(errand.asker)
  const label = readLabel(wish.label)
  if (!label.ok) return label
  if (!mayMake(wish.scope, { agentId, role })) return refuse('not-allowed')
  if (wish.scope === 'team' && !(await isInTeam(errand, wish.teamId))) return refuse('not-your-team')
  const tag: Tag = {
    id: errand.newId() as TagId,
    label: label.value,
    scope: wish.scope,
    ownerId: wish.scope === 'personal' ? agentId : undefined,
    teamId: wish.scope === 'team' ? wish.teamId : undefined,
    createdBy: agentId,
  }
  const made = await insertTag(errand.db, { ...tag, organisationId, createdAt: errand.now })
  return made ? grant(tag.id) : refuse('tag-taken')
}

/** Takes a tag out of use; the visits that carry it keep it. */
export async function endTag(
  errand: Asking,
  id: TagId,
): Promise<Result<undefined, 'unknown-tag' | 'not-allowed'>> {
  const agent = askingAgent(errand.asker)
  const tag = (await listTags(errand.db)).find((one) => one.id === id)
  if (!tag) return refuse('unknown-tag')
  if (!mayChange(tag, agent)) return refuse('not-allowed')
  await retireTag(errand.db, id, { agentId: agent.agentId, at: errand.now })
  return grant(undefined)
}

/** Makes one tag of two: every visit that carried the first carries the second. */
export async function mergeTags(
  errand: Asking,
  { from, into }: { readonly from: TagId; readonly into: TagId },
): Promise<Result<undefined, 'unknown-tag' | 'not-allowed' | 'narrower-tag'>> {
  const agent = askingAgent(errand.asker)
  const tags = await listTags(errand.db)
  const [first, second] = [from, into].map((id) => tags.find((one) => one.id === id))
  if (!first || !second) return refuse('unknown-tag')
  if (!mayChange(first, agent)) return refuse('not-allowed')
  if (!mayBecome(first, second)) return refuse('narrower-tag')
  await retireTag(errand.db, from, { agentId: agent.agentId, at: errand.now, into })
  return grant(undefined)
}

async function isInTeam(errand: Asking, teamId: TeamId | undefined): Promise<boolean> {
  const { agentId } = askingAgent(errand.asker)
  const teams = await listTeams(errand)
  return teams.some(({ id, members }) => id === teamId && members.includes(agentId))
}
