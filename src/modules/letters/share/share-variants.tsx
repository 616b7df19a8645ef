import { SharePage } from '#platform/sharing/share-page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { letter, modelOf, person, requestId, today } from '../page-samples.tsx'
import { LetterPage } from '../show/letter-page.tsx'
import { letterSharing as shareable } from './letter-sharing.ts'

const between = letter({ secrecy: 'social' })

/** As the social worker who wrote it sees it. */
export const sharePages: readonly PageVariant[] = [
  {
    page: 'letters: share',
    variant: 'à confirmer',
    audience: 'agent',
    node: (frame) => (
      <SharePage {...{ frame, shareable, requestId }} id={between.id} headline={person.headline} />
    ),
  },
  ...((['open', 'close'] as const).map((may) => ({
    page: 'letters: letter',
    variant: may === 'open' ? 'entre travailleurs sociaux' : 'ouvert à toute l’équipe par moi',
    audience: 'agent' as const,
    node: (frame) => (
      <LetterPage
        {...{ frame, person, today }}
        letter={between}
        model={modelOf('cpam-appeal')}
        hints={[]}
        names={new Map()}
        largePrint={false}
        sharing={{ shareable, id: between.id, may, sharedAt: new Date('2026-03-03T09:30:00Z'), requestId }}
      />
    ),
  })) satisfies readonly PageVariant[]),
]
