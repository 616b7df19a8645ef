import { Routes } from '#platform/http/routes.ts'
import { addWhyRoutes } from './access/why-routes.tsx'
import { addCardRoutes } from './card/card-routes.tsx'
import { addContactRoutes } from './contact/contact-routes.tsx'
import { addFileRoutes } from './file/file-routes.tsx'
import { addNewFileRoutes } from './file/new-file-routes.tsx'
import { addPartRoutes } from './file/part-routes.tsx'
import { addGlassRoutes } from './glass/glass-routes.tsx'
import { addRelativeRoutes } from './household/relative-routes.tsx'
import { addCorrectionRoutes } from './corrections/correction-routes.tsx'
import { addMailboxRoutes } from './mailbox/mailbox-routes.tsx'
import { addMergeRoutes } from './merge/merge-routes.tsx'
import { addNoticeRoutes } from './notice/notice-routes.tsx'
import { addImportRoutes } from './import/import-routes.tsx'
import type { PeopleOptions, Tables } from './people-options.ts'
import { addReferentRoutes } from './referent/referent-routes.ts'
import { addRestrictionRoutes } from './restriction/restriction-routes.tsx'
import { addSearchRoutes } from './search/search-routes.tsx'

/** Finding people, opening and keeping their files. */
export function peopleRoutes(options: PeopleOptions): Routes<Tables> {
  const routes = new Routes<Tables>('people')
  addSearchRoutes(routes)
  addMergeRoutes(routes, options)
  addImportRoutes(routes)
  addNewFileRoutes(routes)
  addFileRoutes(routes, options)
  addPartRoutes(routes)
  addContactRoutes(routes)
  addNoticeRoutes(routes)
  addCardRoutes(routes)
  addRelativeRoutes(routes)
  addMailboxRoutes(routes)
  addCorrectionRoutes(routes)
  addWhyRoutes(routes)
  addReferentRoutes(routes)
  addGlassRoutes(routes)
  addRestrictionRoutes(routes)
  return routes
}
