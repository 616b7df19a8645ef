import type { PersonId } from '#kernel/ids.ts'
import { goTo } from '#platform/http/answer.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { PeopleTables } from '../tables.ts'
import { fileUrl, whyUrl } from '../urls.ts'
import { mayBeOpened } from './opening-store.ts'

/**
 * For every page that shows what we keep about one person: the way to the page that asks why, when the agent does not
 * follow her; nothing when she does, or has said why today. The page that was asked for comes after the reason.
 */
export async function askWhy(
  asked: Pick<Asked<PeopleTables>, 'var' | 'req' | 'redirect'>,
  personId: PersonId,
): Promise<Response | undefined> {
  const { errand } = asked.var
  if (await mayBeOpened(errand.db, personId, errand.today)) return undefined
  // A form that was sent is not sent again by itself: she comes back to the file.
  const wanted = asked.req.method === 'GET' ? pathOf(asked.req.url) : fileUrl(personId)
  return goTo(asked as Asked<PeopleTables>, whyUrl(personId, wanted))
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}
