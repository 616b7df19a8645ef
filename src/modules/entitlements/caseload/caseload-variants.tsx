import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { CaseloadPage, type CaseloadPageProps } from './caseload-page.tsx'
import { GapPage, type GapPageProps } from './gap-page.tsx'
import type { Gap, GapId, RunId } from './gap.ts'
import type { Run } from './run.ts'
import { say } from './say-caseload.ts'

const requestId = '01900000-0000-7000-8000-000000000009'
const agentId = '01900000-0000-7000-8000-000000000004' as AgentId
const jeanne = '01900000-0000-7000-8000-000000000002' as PersonId
const karim = '01900000-0000-7000-8000-000000000003' as PersonId

const finished: Run = {
  id: '01900000-0000-7000-8000-000000000401' as RunId,
  askedAt: new Date('2026-11-20T09:00:00Z'),
  askedBy: agentId,
  month: toDay('2026-11-01'),
  files: 214,
  done: 214,
  lacking: 31,
  tooOld: 12,
  state: 'finished',
}

const housing: Gap = {
  id: '01900000-0000-7000-8000-000000000411' as GapId,
  personId: jeanne,
  draftId: '01900000-0000-7000-8000-000000000301',
  secrecy: 'shared',
  benefit: 'housing',
  certainty: 'yes',
  least: 412.4,
  most: 412.4,
  received: 0,
  yearly: 4948.8,
  answeredOn: toDay('2026-10-03'),
  state: 'to-look',
}

const bonus: Gap = {
  ...housing,
  id: '01900000-0000-7000-8000-000000000412' as GapId,
  personId: karim,
  benefit: 'ppa',
  certainty: 'unsure',
  least: 0,
  most: 189,
  received: 40,
  yearly: 1788,
  answeredOn: toDay('2026-03-12'),
  state: 'called',
}

function list(variant: string, given: Partial<CaseloadPageProps>): PageVariant {
  return {
    page: 'entitlements: caseload',
    variant,
    audience: 'agent',
    node: (frame) => (
      <CaseloadPage
        {...{ frame, requestId }}
        run={finished}
        names={
          new Map([
            [jeanne, 'Jeanne Bernard'],
            [karim, 'Karim Haddad'],
          ])
        }
        gaps={[housing, bonus]}
        total={2}
        filter={{ state: undefined, certainty: undefined, benefit: undefined }}
        page={1}
        pages={1}
        pageHref={(page) => `?page=${page}`}
        {...given}
      />
    ),
  }
}

function line(variant: string, given: Partial<GapPageProps>): PageVariant {
  return {
    page: 'entitlements: gap',
    variant,
    audience: 'agent',
    node: (frame) => (
      <GapPage
        {...{ frame, requestId }}
        gap={housing}
        name="Jeanne Bernard"
        fileHref="/personnes"
        marks={[]}
        agents={new Map([[agentId, 'Claire Martin']])}
        {...given}
      />
    ),
  }
}

/** Examples of the search for rights not asked for, its list and its lines. */
export const caseloadVariants: readonly PageVariant[] = [
  list('jamais cherché', { run: undefined }),
  list('en cours', { run: { ...finished, state: 'working', done: 150 } }),
  list('arrêtée', { run: { ...finished, state: 'stopped' }, gaps: [], total: 0 }),
  list('trouvé', {}),
  list('déjà en cours', { run: { ...finished, state: 'working' }, problem: say('at-work') }),
  list('plusieurs pages', { total: 61, page: 2, pages: 3 }),
  line('à regarder', {}),
  line('déjà appelée', {
    gap: bonus,
    name: 'Karim Haddad',
    marks: [
      { state: 'called', reason: undefined, markedAt: new Date('2026-11-21T10:00:00Z'), markedBy: agentId },
    ],
  }),
  line('mis de côté sans raison', {
    typed: { state: 'set-aside', reason: '' },
    problems: { raison: say('no-reason') },
  }),
]
