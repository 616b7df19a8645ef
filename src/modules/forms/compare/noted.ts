import type { Change } from './change.ts'
import { type ChangeKind, changeList } from './change-list.ts'

/** One change when it holds, none else. */
export function noted(
  holds: boolean,
  kind: ChangeKind,
  at: { readonly path: string; readonly id?: string; readonly values?: Change['values'] },
): readonly Change[] {
  if (!holds) return []
  const { path, id, values } = at
  return [{ kind, class: changeList[kind], path, values: { ...(id !== undefined && { id }), ...values } }]
}
