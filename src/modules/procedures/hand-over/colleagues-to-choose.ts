import { caseworkers } from '#kernel/role.ts'
import { listColleagues } from '#modules/organisations/index.ts'
import type { SelectOption } from '#platform/ui/select-field.tsx'
import type { Ask } from '../asked-procedure.tsx'

/** The caseworkers of the team but the asker, for a field. */
export async function colleaguesToChoose(asked: Ask): Promise<readonly SelectOption[]> {
  const { errand } = asked.var
  const colleagues = await listColleagues(errand, caseworkers)
  return colleagues
    .filter(({ id }) => id !== errand.asker.agentId)
    .map(({ id, name }) => ({ value: id, label: name }))
}
