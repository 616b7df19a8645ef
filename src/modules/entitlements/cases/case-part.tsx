import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { BenefitId } from '../benefit.ts'
import { benefitNames } from '../result/benefit-names.ts'
import { say } from '../result/say.ts'

export interface CasePartProps {
  readonly benefit: BenefitId
  readonly action: string
  readonly requestId: string
  /** The procedure that is followed already. */
  readonly runningHref: string | undefined
}

/** What an agent does of a benefit with a person’s file: opens its procedure, or sees the one that runs. */
export function CasePart({ benefit, action, requestId, runningHref }: CasePartProps): VNode {
  const title = benefitNames[benefit].fr
  if (runningHref !== undefined)
    return (
      <p class="no-print" lang="fr" dir="ltr">
        <Tag>{say('running')}</Tag>{' '}
        <a href={runningHref} aria-label={say('seeOf', { title })}>
          {say('see')}
        </a>
      </p>
    )
  return (
    <div class="no-print" lang="fr" dir="ltr">
      <Form action={action} requestId={requestId}>
        <Button tone="secondary" name="aide" value={benefit} accessibleName={say('openOf', { title })}>
          {say('open')}
        </Button>
      </Form>
    </div>
  )
}
