import type { VNode } from 'preact'
import { isId, type PersonId } from '#kernel/ids.ts'
import { mayShare, sharersOf } from '#kernel/sharing.ts'
import { agents } from '../http/access.ts'
import { goTo, notThere, showPage } from '../http/answer.ts'
import { agentOf, type Asked } from '../http/asked.ts'
import type { Handler, Routes } from '../http/routes.ts'
import type { JournalTables } from '../journal/journal.ts'
import { closeContent, openContent } from './share-content.ts'
import { SharePage } from './share-page.tsx'
import { closingUrl, type Shareable, sharingUrl } from './shareable.ts'
import type { SharingShown } from './sharing-section.tsx'
import { findSharing } from './sharing-store.ts'

/** What a module says of the people its content is of. */
export interface SharingPlace<Tables> {
  /** Her headline; nothing if the asker may not see her. */
  readonly headlineOf: (asked: Asked<Tables>, personId: PersonId) => Promise<VNode | undefined>
  /** Stands before each handler: whoever does not follow her says why first. */
  readonly guard: (handle: Handler<Tables>) => Handler<Tables>
}

/** Opening content to the team, and closing it again. */
export function addSharingRoutes<Tables extends JournalTables>(
  routes: Routes<Tables>,
  shareable: Shareable,
  { headlineOf, guard }: SharingPlace<Tables>,
): void {
  const sharers = agents(...sharersOf(shareable.content))
  const [sharing, closing] = [sharingUrl(shareable, ':id'), closingUrl(shareable, ':id')]
  routes.get(
    sharing,
    sharers,
    guard((asked) => confirm(asked, shareable, headlineOf)),
  )
  routes.post(
    sharing,
    sharers,
    guard((asked) => change(asked, shareable, openContent)),
  )
  routes.post(
    closing,
    sharers,
    guard((asked) => change(asked, shareable, closeContent)),
  )
}

/** How it stands for who asks; nothing when she may not see it. */
export async function sharingShown<Tables>(
  asked: Asked<Tables>,
  shareable: Shareable,
  id: string,
): Promise<SharingShown | undefined> {
  const { errand } = asked.var
  const sharing = await findSharing(errand.db, shareable, id)
  if (!sharing) return undefined
  const may = mayShare(shareable.content, sharing, agentOf(asked))
  return { shareable, id, may, sharedAt: sharing.sharedAt, requestId: errand.newId() }
}

async function confirm<Tables>(
  asked: Asked<Tables>,
  shareable: Shareable,
  headlineOf: SharingPlace<Tables>['headlineOf'],
): Promise<Response> {
  const { errand, frame } = asked.var
  const id = idIn(asked)
  const sharing = id && (await findSharing(errand.db, shareable, id))
  const headline = sharing && (await headlineOf(asked, sharing.personId))
  if (!id || !sharing || !headline) return notThere(asked)
  // An old link: the page of the content says how it stands.
  if (mayShare(shareable.content, sharing, agentOf(asked)) !== 'open') return goTo(asked, shareable.url(id))
  return showPage(asked, <SharePage {...{ frame, shareable, id, headline }} requestId={errand.newId()} />)
}

async function change<Tables extends JournalTables>(
  asked: Asked<Tables>,
  shareable: Shareable,
  work: typeof openContent,
): Promise<Response> {
  const id = idIn(asked)
  if (!id) return notThere(asked)
  const changed = await work(asked.var.errand, shareable, { id, sharer: agentOf(asked) })
  if (!changed.ok && changed.refusal === 'unknown') return notThere(asked)
  return goTo(asked, shareable.url(id))
}

function idIn<Tables>(asked: Asked<Tables>): string | undefined {
  const id = asked.req.param('id') ?? ''
  return isId(id) ? id : undefined
}
