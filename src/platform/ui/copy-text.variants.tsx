import { CopyText } from './copy-text.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'copier un numéro',
    node: (
      <CopyText text="CAC-7F3K-92QX" copied="Copié.">
        Copier le numéro
      </CopyText>
    ),
  },
]
