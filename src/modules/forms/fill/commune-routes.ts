import { everyone } from '#platform/http/access.ts'
import type { Routes } from '#platform/http/routes.ts'
import { suggestedCommunes } from '../fields/place/candidates.ts'
import { communeBook } from '../fields/place/open-commune-book.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import { atDraft } from './at-draft.ts'
import { draftActUrl } from './urls.ts'

/** Communes while she types: at most eight, for whoever has a draft open. */
export function addCommuneRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  routes.get(
    draftActUrl(':draftId', 'communes'),
    everyone,
    atDraft(options, ({ asked }) =>
      asked.json([...suggestedCommunes(asked.req.query('q') ?? '', communeBook)]),
    ),
  )
}
