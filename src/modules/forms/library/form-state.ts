import type { Definition } from '../definition/definition.ts'
import { type FormVersion, hashOf } from './form-version.ts'

/** Where a form stands for an organisation: what came with the service, and what it published. */
export interface FormState {
  readonly formId: string
  /** The one to show: published, else withdrawn, else shipped. */
  readonly definition: Definition
  readonly last: FormVersion | undefined
  readonly shipped: Definition | undefined
  readonly standing: 'published' | 'withdrawn' | 'shipped'
  /** The service came with another version than the one published. */
  readonly hasNews: boolean
}

/** Every form known here, by its title. */
export function formStates(
  published: readonly FormVersion[],
  shipped: readonly Definition[],
): readonly FormState[] {
  const ids = new Set([...published.map(({ formId }) => formId), ...shipped.map(({ id }) => id)])
  return [...ids]
    .flatMap((id) => formState(id, { published, shipped }) ?? [])
    .toSorted((one, other) => one.definition.title.fr.localeCompare(other.definition.title.fr, 'fr'))
}

interface Known {
  readonly published: readonly FormVersion[]
  readonly shipped: readonly Definition[]
}

/** One form; nothing when nobody knows it. */
export function formState(formId: string, known: Known): FormState | undefined {
  const last = known.published.find((version) => version.formId === formId)
  const shipped = known.shipped.find(({ id }) => id === formId)
  const definition = last?.definition ?? shipped
  if (!definition) return undefined
  return {
    formId,
    definition,
    last,
    shipped,
    standing: standingOf(last),
    hasNews: last !== undefined && shipped !== undefined && hashOf(shipped) !== last.sha256,
  }
}

function standingOf(last: FormVersion | undefined): FormState['standing'] {
  if (!last) return 'shipped'
  return last.withdrawnAt ? 'withdrawn' : 'published'
}
