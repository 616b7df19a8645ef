/** What a column may hold of a person, in the order of a file. */
export const fields = [
  'civility',
  'first-names',
  'usage-name',
  'birth-name',
  'whole-name',
  'gender',
  'birth',
  'birth-day',
  'birth-month',
  'birth-year',
  'commune',
  'postal-code',
  'commune-code',
  'address',
  'address-more',
  'phone',
  'phone-more',
  'email',
  'languages',
  'social-status',
] as const
export type Field = (typeof fields)[number]

/** Columns we know and do not take: what the law forbids us to keep, and notes written elsewhere. */
export const leftOutReasons = ['forbidden', 'notes'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Whether a text from a form names a field. */
export function isField(text: string): text is Field {
  return fields.some((field) => field === text)
}

/** Fields that say how she is called: one of them at least must have a column. */
export const nameFields: readonly Field[] = ['first-names', 'usage-name', 'birth-name', 'whole-name']

/** Which column each field is read from, by its place from 0. */
export type Mapping = Readonly<Partial<Record<Field, number>>>
