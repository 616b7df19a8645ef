import type { PersonId } from '#kernel/ids.ts'
import { askWhy, findPerson } from '#modules/people/index.ts'
import { type Handler, Routes } from '#platform/http/routes.ts'
import { personIdOf, referralIdOf } from './asked-referral.tsx'
import { findReferral } from './keep/referral-store.ts'
import type { Ask, Tables } from './referrals-options.ts'

/** The same routes, each of which asks why first when the agent does not follow the person who is sent. */
export function askingWhy(inside: Routes<Tables>): Routes<Tables> {
  const routes = new Routes<Tables>(inside.module)
  for (const { method, path, access, handler } of inside.list) {
    const kept = access.kind === 'agents' ? explained(handler) : handler
    if (method === 'GET') routes.get(path, access, kept)
    else routes.post(path, access, kept)
  }
  return routes
}

function explained(handle: Handler<Tables>): Handler<Tables> {
  return async (asked) => {
    const personId = await personOf(asked)
    const why = personId && (await askWhy(asked, personId))
    return why || handle(asked)
  }
}

// Nobody the asker may see: the page itself says that it is not there.
async function personOf(asked: Ask): Promise<PersonId | undefined> {
  const { errand } = asked.var
  const id = referralIdOf(asked)
  if (id) return (await findReferral(errand.db, id))?.personId
  const personId = personIdOf(asked)
  return personId && (await findPerson(errand, personId))?.id
}
