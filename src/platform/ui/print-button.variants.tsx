import { PrintButton } from './print-button.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  { name: 'imprimer', node: <PrintButton>Imprimer cette page</PrintButton> },
]
