import { SummaryList } from './summary-list.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'réponses à vérifier',
    node: (
      <SummaryList
        rows={[
          {
            label: 'Prénom',
            value: 'Jeanne',
            action: { href: '/prenom', text: 'Modifier', subject: 'le prénom' },
          },
          {
            label: 'Date de naissance',
            value: '27 mars 1954',
            action: { href: '/naissance', text: 'Modifier', subject: 'la date de naissance' },
          },
          { label: 'Adresse', value: '12 rue des Lilas\n01000 Alpha' },
        ]}
      />
    ),
  },
]
