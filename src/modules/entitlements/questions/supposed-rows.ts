/** Rows of children nobody has listed yet: `supposed-4` is one of four years. */
const supposed = /^supposed-(\d+)$/

export const childrenSupposed: Readonly<Record<string, readonly string[]>> = {
  none: [],
  one: ['supposed-4'],
  two: ['supposed-4', 'supposed-10'],
}

/** The age of a child that is supposed. */
export function ageOfRow(row: string): number | undefined {
  const age = supposed.exec(row)?.[1]
  return age === undefined ? undefined : Number(age)
}
