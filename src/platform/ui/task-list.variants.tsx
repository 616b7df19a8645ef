import { TaskList } from './task-list.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'une démarche commencée',
    node: (
      <TaskList
        tasks={[
          { name: 'you', title: 'Qui vous êtes', href: '/vous', status: 'Terminé', tone: 'success' },
          {
            name: 'home',
            title: 'Votre logement',
            href: '/logement',
            hint: 'Environ trois minutes.',
            status: 'À faire',
            tone: 'accent',
          },
          { name: 'send', title: 'Relire et envoyer', status: 'Pas encore possible' },
        ]}
      />
    ),
  },
]
