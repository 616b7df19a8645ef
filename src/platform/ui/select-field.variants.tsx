import { SelectField } from './select-field.tsx'
import type { Variant } from './variant.ts'

const options = [
  { value: 'caf', label: 'Caisse d’allocations familiales' },
  { value: 'cpam', label: 'Assurance maladie' },
  { value: 'dgfip', label: 'Impôts' },
]

export const variants: readonly Variant[] = [
  {
    name: 'rien de choisi',
    node: <SelectField name="body" label="Organisme" options={options} placeholder="Choisissez" />,
  },
  {
    name: 'choisi',
    node: <SelectField name="body-chosen" label="Organisme" options={options} value="cpam" />,
  },
  {
    name: 'avec erreur',
    node: (
      <SelectField
        name="body-wrong"
        label="Organisme"
        options={options}
        placeholder="Choisissez"
        problems={{ 'body-wrong': 'Choisissez un organisme.' }}
      />
    ),
  },
]
