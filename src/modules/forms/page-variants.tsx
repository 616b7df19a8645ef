import type { PageVariant } from '#platform/ui/page-variant.ts'
import { libraryPages } from './library/page-variants.tsx'
import { pages as filling } from './pages/page-variants.tsx'

/** Examples of every page of forms. */
export const pages: readonly PageVariant[] = [...filling, ...libraryPages]
