import type { PageVariant } from '#platform/ui/page-variant.ts'
import { counterPages } from './counters/counter-variants.tsx'
import { dayPages } from './figures/day-variants.tsx'
import { pages as hallPages } from './hall/page-variants.tsx'
import { settingsPages } from './settings/settings-variants.tsx'

/** Examples of every page of the line: the hall's, the counters', the day's. */
export const pages: readonly PageVariant[] = [...hallPages, ...counterPages, ...dayPages, ...settingsPages]
