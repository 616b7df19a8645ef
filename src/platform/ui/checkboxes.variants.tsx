import { Checkboxes } from './checkboxes.tsx'
import type { Variant } from './variant.ts'

const choices = [
  { value: 'interpreter', label: 'Un interprète', hint: 'Gratuit, au téléphone ou sur place.' },
  { value: 'sign', label: 'La langue des signes' },
  { value: 'large-print', label: 'De gros caractères' },
  { value: 'none', label: 'Rien de tout cela', divider: 'ou' },
]
const label = 'De quoi avez-vous besoin ?'

export const variants: readonly Variant[] = [
  { name: 'vide', node: <Checkboxes name="needs" label={label} choices={choices} /> },
  {
    name: 'cochées',
    node: (
      <Checkboxes
        name="needs-ticked"
        label={label}
        choices={choices}
        values={['sign', 'large-print']}
        optional="(facultatif)"
      />
    ),
  },
  {
    name: 'avec erreur',
    node: (
      <Checkboxes
        name="needs-wrong"
        label={label}
        choices={choices}
        problems={{ 'needs-wrong': 'Cochez au moins une réponse.' }}
      />
    ),
  },
]
