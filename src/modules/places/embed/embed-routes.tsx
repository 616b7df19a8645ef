import { leavingNoTrace } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { listDirectory } from '../directory/list-directory.ts'
import { readWish } from '../directory/wish.ts'
import type { PlacesOptions, Tables } from '../places-options.ts'
import { embeddedUrl } from '../urls.ts'
import { EmbeddedPage } from './embedded-page.tsx'

/** The list that the site of a commune shows in a frame: its address says which places, as that of the directory does. */
export function addEmbedRoutes(routes: Routes<Tables>, options: PlacesOptions): void {
  routes.get(embeddedUrl, leavingNoTrace, async (asked) => {
    const { errand, frame } = asked.var
    const listing = await listDirectory(errand, readWish(readQuery(asked)), options)
    return showPage(asked, <EmbeddedPage frame={frame} listing={listing} />)
  })
}
