import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { Tag } from '#platform/ui/tag.tsx'
import { say, sayDay } from '../say.ts'

/** « Vérifié le 3 mars 2026 », or « À vérifier ». */
export function VerificationTag({ on }: { on: Day | undefined }): VNode {
  return on === undefined ? (
    <Tag tone="warning">{say('toVerify')}</Tag>
  ) : (
    <Tag tone="success">{say('verifiedOn', { day: sayDay(on) })}</Tag>
  )
}
