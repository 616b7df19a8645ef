import type { VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { glassClosingUrl } from '../urls.ts'
import type { Glass } from './glass.ts'
import { sayGlass } from './say.ts'

export interface ShownGlass {
  readonly glass: Glass
  /** Whether whoever looks may put an end to it. */
  readonly mayClose: boolean
}

interface GlassBannerProps {
  /** The accesses that last, none when nobody reads by exception. */
  readonly open: readonly ShownGlass[]
  readonly requestId: string
}

/** On top of the file, for everybody who reads it: who reads by exception, and why. */
export function GlassBanner({ open, requestId }: GlassBannerProps): VNode {
  return (
    <>
      {open.map(({ glass, mayClose }) => (
        <Notice key={glass.id} tone="warning" title={sayGlass('glass-open-now')}>
          <p>
            {sayGlass('glass-banner', {
              agent: glass.agentName,
              until: timeInWords(glass.expiresAt, 'fr'),
              reason: glass.reason,
            })}
          </p>
          {mayClose ? (
            <Form action={glassClosingUrl(glass.id)} requestId={requestId}>
              <Button
                tone="secondary"
                accessibleName={sayGlass('glass-close-of', { agent: glass.agentName })}
              >
                {sayGlass('glass-close')}
              </Button>
            </Form>
          ) : null}
        </Notice>
      ))}
    </>
  )
}
