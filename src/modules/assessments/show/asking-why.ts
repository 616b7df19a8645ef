import type { PersonId } from '#kernel/ids.ts'
import { askWhy } from '#modules/people/index.ts'
import { type Handler, Routes } from '#platform/http/routes.ts'
import type { Ask, Tables } from '../assessments-options.ts'
import { assessmentOf, personOf } from './asked-assessment.ts'

/** The same routes, each of which asks why first when the agent does not follow the person the assessment is of. */
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
    const personId = await whoseItIs(asked)
    const why = personId && (await askWhy(asked, personId))
    return why || handle(asked)
  }
}

async function whoseItIs(asked: Ask): Promise<PersonId | undefined> {
  return (await assessmentOf(asked))?.personId ?? (await personOf(asked))?.id
}
