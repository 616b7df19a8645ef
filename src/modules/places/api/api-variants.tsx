import type { PageVariant } from '#platform/ui/page-variant.ts'
import { ApiPage } from './api-page.tsx'

/** The page for other software in the gallery. */
export const apiPages: readonly PageVariant[] = [
  {
    page: 'places: réutiliser l’annuaire',
    variant: 'adresses et paramètres',
    audience: 'resident',
    node: (frame) => <ApiPage frame={frame} />,
  },
]
