import { isId, type PersonId } from '#kernel/ids.ts'

/** The file whose restricted use a statement was refused for by the database, if that is what went wrong. */
export function restrictedFileIn(fault: unknown): PersonId | undefined {
  if (!(fault instanceof Error) || Reflect.get(fault, 'code') !== 'CC018') return undefined
  const detail: unknown = Reflect.get(fault, 'detail')
  return typeof detail === 'string' && isId<'person'>(detail) ? detail : undefined
}
