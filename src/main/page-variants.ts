import { pages as organisations } from '#modules/organisations/page-variants.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'

/** The examples of every module's pages. */
export const pageVariants: readonly PageVariant[] = [...organisations]
