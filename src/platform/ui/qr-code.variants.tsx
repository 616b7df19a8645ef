import { QrCode } from './qr-code.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'adresse d’un ticket',
    node: <QrCode text="https://alpha.example/t/7F3K92QX" label="Code à photographier" />,
  },
]
