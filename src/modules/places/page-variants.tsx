import type { PageVariant } from '#platform/ui/page-variant.ts'
import { actorsPages } from './actors/actors-variants.tsx'
import { assistantPages } from './assistant/assistant-variants.tsx'
import { apiPages } from './api/api-variants.tsx'
import { directoryPages } from './directory/directory-variants.tsx'
import { duplicatesPages } from './duplicates/review/duplicates-variants.tsx'
import { embedPages } from './embed/embed-variants.tsx'
import { guidePages } from './guide/guide-variants.tsx'
import { keepingPages } from './keeping/keeping-variants.tsx'
import { needsPages } from './needs/needs-variants.tsx'

/** The pages of places in the gallery, each folder its own. */
export const pages: readonly PageVariant[] = [
  ...apiPages,
  ...directoryPages,
  ...actorsPages,
  ...duplicatesPages,
  ...guidePages,
  ...embedPages,
  ...needsPages,
  ...keepingPages,
  ...assistantPages,
]
