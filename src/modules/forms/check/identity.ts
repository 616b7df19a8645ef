import type { FieldType } from '../definition/question.ts'
import type { Family, Fault } from './fault.ts'

const naming = new Set<FieldType>([
  'civility',
  'family-name',
  'first-names',
  'birth-date',
  'birthplace',
  'address',
  'phone',
  'email',
  'national-number',
  'caf-number',
  'tax-number',
  'tax-notice',
  'iban',
  'relation',
  'representative',
  'other-case',
  'map-point',
  'appointment',
  'attachment',
  'identity-document',
  'handwritten-signature',
  'siret',
  'siren',
  'association-number',
  'agent-note',
])

/** Where nobody is named, no answer names anybody, and nothing is kept as if it did. */
export const identity: Family = ({ definition, questions }) => {
  const { policies } = definition
  if (policies.identity !== 'none') return []
  const faults: Fault[] = []
  if (policies.retention === 'two-years-after-last-contact')
    faults.push({ rule: 'anonymous-kept-too-long', path: '/policies/retention' })
  for (const { question, path } of questions) {
    const values = { id: question.id }
    if (naming.has(question.field.type))
      faults.push({ rule: 'names-somebody', path: `${path}/field`, values })
    if (question.bank !== undefined) faults.push({ rule: 'bank-of-nobody', path: `${path}/bank`, values })
    if (question.field.type === 'long-text' && !question.hint)
      faults.push({ rule: 'open-text-of-nobody', path, values })
  }
  return faults
}
