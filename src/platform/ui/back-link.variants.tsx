import { BackLink } from './back-link.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  { name: 'retour', node: <BackLink href="/mes-demarches" text="Retour" /> },
  { name: 'retour en arabe', node: <BackLink href="/mes-demarches" text="رجوع" /> },
]
