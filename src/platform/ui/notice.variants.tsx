import { Notice } from './notice.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'à savoir',
    node: (
      <Notice title="Le guichet ferme à 16 h 30 jeudi.">
        <p>Les tickets pris avant 16 h seront reçus.</p>
      </Notice>
    ),
  },
  { name: 'fait', node: <Notice tone="success" title="C’est enregistré." /> },
  {
    name: 'attention',
    node: (
      <Notice tone="warning" title="Une personne du même nom existe déjà.">
        <p>
          Jeanne Martin, née en 1954, Alpha. <a href="/personnes/1">Voir son dossier</a>
        </p>
      </Notice>
    ),
  },
]
