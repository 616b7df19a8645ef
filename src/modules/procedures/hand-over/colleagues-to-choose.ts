import type { SelectOption } from '#platform/ui/select-field.tsx'
import type { Ask } from '../asked-procedure.tsx'
import { listColleagues } from '../steps/hand-over.ts'

/** The caseworkers of the team but the asker, for a field. */
export async function colleaguesToChoose(asked: Ask): Promise<readonly SelectOption[]> {
  const { errand } = asked.var
  const colleagues = await listColleagues(errand)
  return colleagues
    .filter(({ id }) => id !== errand.asker.agentId)
    .map(({ id, name }) => ({ value: id, label: name }))
}
