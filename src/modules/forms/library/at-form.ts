import { frontLine } from '#kernel/role.ts'
import { agents } from '#platform/http/access.ts'
import { notThere } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import type { Ask, FormsOptions } from '../forms-options.ts'
import { formState, type FormState } from './form-state.ts'
import type { FormVersion } from './form-version.ts'
import { countRunningDrafts, type RunningDrafts } from './running-drafts-store.ts'
import { listLastVersions, listVersions } from './version-store.ts'

/** Who reads the forms of the house, and tries them. */
export const readers = agents(...frontLine, 'administrator')

/** Who decides what people are asked. */
export const publishers = agents('manager', 'administrator')

export function mayPublish(asked: Ask): boolean {
  const { role } = agentOf(asked)
  return role === 'manager' || role === 'administrator'
}

/** One form of the address, published or shipped. */
export async function withForm(
  asked: Ask,
  { shippedDefinitions }: Pick<FormsOptions, 'shippedDefinitions'>,
  work: (form: FormState) => Response | Promise<Response>,
): Promise<Response> {
  const formId = asked.req.param('formId') ?? ''
  const published = await listLastVersions(asked.var.errand)
  const form = formState(formId, { published, shipped: shippedDefinitions })
  return form ? work(form) : notThere(asked)
}

/** How many drafts of these versions are under way. */
export function draftsOf(versions: readonly FormVersion[], running: RunningDrafts): number {
  return versions.reduce((sum, { id }) => sum + (running.get(id) ?? 0), 0)
}

/** How many drafts of a form are under way, in whatever version. */
export async function runningDrafts({ var: { errand } }: Ask, formId: string): Promise<number> {
  return draftsOf(await listVersions(errand, formId), await countRunningDrafts(errand))
}
