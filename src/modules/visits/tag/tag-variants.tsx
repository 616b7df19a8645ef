import type { AgentId } from '#kernel/ids.ts'
import type { TeamId } from '#modules/organisations/index.ts'
import { formOf } from '#platform/http/form.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { id } from '../page-sample-ids.ts'
import { requestId } from '../page-samples.ts'
import { sayTag } from './say-tag.ts'
import type { Tag, TagId } from './tag.ts'
import { TagsPage } from './tags-page.tsx'

const agentId = id(40) as AgentId
const teamId = id(50) as TeamId
const agent = { agentId, role: 'manager' } as const
const mine: Tag = {
  id: id(61) as TagId,
  scope: 'personal',
  ownerId: agentId,
  teamId: undefined,
  label: 'À relire',
  createdBy: agentId,
}
const ours: Tag = {
  ...mine,
  id: id(62) as TagId,
  scope: 'team',
  ownerId: undefined,
  teamId,
  label: 'Bus numérique',
}
const everybodys: Tag = {
  ...ours,
  id: id(63) as TagId,
  scope: 'organisation',
  teamId: undefined,
  label: 'Chèque énergie 2026',
}
const teams = [{ id: teamId, name: 'Équipe mobile' }]

/** Examples of the page of tags. */
export const tagPages: readonly PageVariant[] = [
  {
    page: 'visits: tags',
    variant: 'aucune',
    audience: 'agent',
    node: (frame) => (
      <TagsPage
        {...{ frame, requestId }}
        agent={{ agentId, role: 'volunteer' }}
        tags={[]}
        teams={[]}
        form={formOf([])}
      />
    ),
  },
  {
    page: 'visits: tags',
    variant: 'de chacun, d’équipe, de tous',
    audience: 'agent',
    node: (frame) => (
      <TagsPage
        {...{ frame, requestId, agent, teams }}
        tags={[everybodys, ours, mine]}
        form={formOf([])}
        message="merged"
      />
    ),
  },
  {
    page: 'visits: tags',
    variant: 'déjà prise',
    audience: 'agent',
    node: (frame) => (
      <TagsPage
        {...{ frame, requestId, agent, teams }}
        tags={[everybodys]}
        form={formOf([['label', ['Chèque énergie 2026']]])}
        problems={{ label: sayTag('tag-taken') }}
      />
    ),
  },
]
