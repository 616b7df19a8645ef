export const formsUrl = '/formulaires'
export const newPublicationUrl = '/formulaires/publication'

export function formUrl(formId: string): string {
  return `${formsUrl}/${formId}`
}

/** What is done with a form: published as it is shipped, withdrawn, compared, tried. */
export function formPartUrl(
  formId: string,
  part: 'publication' | 'retrait' | 'comparaison' | 'essai' | 'definition.json',
): string {
  return `${formUrl(formId)}/${part}`
}

/** Two versions side by side; `fourni` is the one that came with the service. */
export function comparisonUrl(formId: string, before: number, after: number | 'fourni'): string {
  return `${formPartUrl(formId, 'comparaison')}?avant=${before}&apres=${after}`
}
