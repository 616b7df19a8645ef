/** How long answers are kept once sent: see the retention table of the module. */
export const retentionClasses = [
  'draft-only',
  'three-months',
  'one-year',
  'two-years-after-last-contact',
] as const

export type RetentionClass = (typeof retentionClasses)[number]
