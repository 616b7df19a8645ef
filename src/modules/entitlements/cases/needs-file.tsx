import type { VNode } from 'preact'
import type { Draft } from '#modules/forms/index.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { say } from '../result/say.ts'
import { fileChoiceUrl } from '../urls.ts'

/** For an agent whose screen shows answers that are in nobody’s file: the way to put them in one. */
export function NeedsFile({ draftId }: { readonly draftId: Draft['id'] }): VNode {
  return (
    <div class="no-print" lang="fr" dir="ltr">
      <Notice>
        <p>{say('needsFile')}</p>
        <ButtonLink href={fileChoiceUrl(draftId)} tone="secondary">
          {say('linkGo')}
        </ButtonLink>
      </Notice>
    </div>
  )
}
