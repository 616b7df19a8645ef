import type { PersonId } from '#kernel/ids.ts'
import { askWhy, findPerson } from '#modules/people/index.ts'
import { type Handler, Routes } from '#platform/http/routes.ts'
import { letterIdOf, personIdOf } from './asked-letter.tsx'
import { findLetter } from './find-letter.ts'
import type { Ask, Tables } from './letters-options.ts'

/** The same routes, each of which asks why first when the agent does not follow the person the letter is of. */
export function askingWhy(inside: Routes<Tables>): Routes<Tables> {
  const routes = new Routes<Tables>(inside.module)
  for (const { method, path, access, handler } of inside.list) {
    if (method === 'GET') routes.get(path, access, explained(handler))
    else routes.post(path, access, explained(handler))
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
  const letterId = letterIdOf(asked)
  if (letterId) return (await findLetter(asked.var.errand, letterId))?.personId
  const personId = personIdOf(asked)
  return personId && (await findPerson(asked.var.errand, personId))?.id
}
