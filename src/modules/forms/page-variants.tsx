import type { PageVariant } from '#platform/ui/page-variant.ts'
import { fillPages } from './fill/page-variants.tsx'
import { libraryPages } from './library/page-variants.tsx'
import { pages as filling } from './pages/page-variants.tsx'

/** Examples of every page of forms. */
export const pages: readonly PageVariant[] = [...filling, ...fillPages, ...libraryPages]
