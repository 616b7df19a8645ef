/** What is wrong with a form: one sentence per field name, in the order of the page. */
export type Problems = Readonly<Record<string, string>>

/** Id of the control an error link leads to; `scope` tells apart two forms of one page. */
export function fieldId(name: string, scope?: string): string {
  const path = scope === undefined ? name : `${scope}-${name}`
  return `field-${path.replace(/[^\w-]/g, '-')}`
}

/** True when at least one field is wrong. */
export function hasProblems(problems: Problems | undefined): problems is Problems {
  return problems !== undefined && Object.keys(problems).length > 0
}
