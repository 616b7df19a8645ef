import type { VNode } from 'preact'
import { frontLine } from '#kernel/role.ts'
import type { Person } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Tables } from '../surveys-options.ts'
import { isLeftOut } from './join-panel.ts'
import { filesOf } from './panel.ts'
import { PanelSection } from './panel-section.tsx'
import { listMemberships } from './panel-store.ts'

/** Whether she is asked her opinion, on her file; nothing for a role that does not meet the public. */
export async function panelSection(errand: Errand<Tables>, person: Person): Promise<VNode | undefined> {
  if (!frontLine.some((role) => role === errand.asker.role)) return undefined
  const [last] = await listMemberships(errand.db, filesOf(person))
  return (
    <PanelSection
      personId={person.id}
      member={last && !last.leftAt ? last : undefined}
      isLeftOut={await isLeftOut(errand, person)}
      requestId={errand.newId()}
    />
  )
}
