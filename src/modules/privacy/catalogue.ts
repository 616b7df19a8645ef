import type { Declaration } from '#platform/privacy/declaration.ts'

/** Every table of the product by name, with what its module declares of it; given by `main`. */
export type Catalogue = Readonly<Record<string, Declaration<unknown>>>
