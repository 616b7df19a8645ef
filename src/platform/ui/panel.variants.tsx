import { Panel } from './panel.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'c’est envoyé',
    node: (
      <Panel title="C’est envoyé" referenceLabel="Votre numéro de dossier" reference="CAC-7F3K-92QX">
        <p>Réponse attendue avant le 3 mai 2026.</p>
      </Panel>
    ),
  },
]
