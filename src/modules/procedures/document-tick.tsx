import type { VNode } from 'preact'
import { type FollowedDocument, type FollowedProcedure, labelOf } from './procedure.ts'
import { say } from './say.ts'
import { documentUrl } from './urls.ts'

export interface DocumentTickProps {
  readonly procedure: FollowedProcedure
  readonly document: FollowedDocument
}

const looks = { ready: 'tick tick--done', missing: 'tick', 'not-needed': 'tick tick--not-needed' } as const

/** A document and its box: one press ticks, one more takes the tick away. Stands in a form. */
export function DocumentTick({ procedure, document }: DocumentTickProps): VNode {
  const label = labelOf(procedure, document, 'fr')
  const isMissing = document.standing === 'missing'
  return (
    <button
      class={looks[document.standing]}
      type="submit"
      formaction={documentUrl(procedure.id, document.code, isMissing ? 'ready' : 'missing')}
      aria-label={say(isMissing ? 'tickNamed' : 'untickNamed', { label })}
    >
      {label}
    </button>
  )
}
