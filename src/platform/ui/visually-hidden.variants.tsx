import type { Variant } from './variant.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export const variants: readonly Variant[] = [
  {
    name: 'complément d’un lien',
    node: (
      <a href="/vous">
        Modifier<VisuallyHidden> le prénom</VisuallyHidden>
      </a>
    ),
  },
]
