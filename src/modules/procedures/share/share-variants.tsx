import { SharePage } from '#platform/sharing/share-page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { css, names, person, requestId, ticked, today } from '../page-samples.tsx'
import { ProcedurePage } from '../procedure-page.tsx'
import { procedureSharing as shareable } from './procedure-sharing.ts'

const between = css(ticked)

/** As the social worker who opened it sees it. */
export const sharePages: readonly PageVariant[] = [
  {
    page: 'procedures: share',
    variant: 'à confirmer',
    audience: 'agent',
    node: (frame) => (
      <SharePage {...{ frame, shareable, requestId }} id={between.id} headline={person.headline} />
    ),
  },
  ...((['open', 'close'] as const).map((may) => ({
    page: 'procedures: followed procedure',
    variant: may === 'open' ? 'entre travailleurs sociaux' : 'ouverte à toute l’équipe par moi',
    audience: 'agent' as const,
    node: (frame) => (
      <ProcedurePage
        {...{ frame, person, names, today }}
        procedure={between}
        sharing={{ shareable, id: between.id, may, sharedAt: new Date('2026-03-03T09:30:00Z'), requestId }}
      />
    ),
  })) satisfies readonly PageVariant[]),
]
