import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { caseworkers, frontLine, type Role } from '#kernel/role.ts'
import { fileUrl } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { proceduresOf } from './find-procedure.ts'
import { RunningProcedures } from './running-procedures.tsx'
import type { ProceduresTables } from './tables.ts'

/** What runs and what ended for her, on her file; nothing for who meets no resident. */
export async function proceduresSection(
  errand: Errand<ProceduresTables>,
  personId: PersonId,
): Promise<VNode | undefined> {
  const { role } = errand.asker
  if (role === undefined || !(frontLine as readonly Role[]).includes(role)) return undefined
  const procedures = await proceduresOf(errand, personId)
  return (
    <RunningProcedures
      {...{ personId, procedures }}
      today={errand.today}
      mayChange={(caseworkers as readonly Role[]).includes(role)}
      returnTo={fileUrl(personId)}
    />
  )
}
