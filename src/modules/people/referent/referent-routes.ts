import { isId } from '#kernel/ids.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { changing } from '../file/asked-file.ts'
import { fileUrlAfter } from '../file/file-message.ts'
import type { Tables } from '../people-options.ts'
import { fileUrl, partUrl, referentRemovalUrl } from '../urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { nameReferent, removeReferent } from './name-referent.ts'

const changers = agents(...rolesThatMay('change-file'))

/** Naming who follows a person. */
export function addReferentRoutes(routes: Routes<Tables>): void {
  routes.post(
    partUrl(':personId', 'referents'),
    changers,
    changing(async (asked, person) => {
      const agentId = (await readForm(asked)).text('agent')
      if (agentId === '') return goTo(asked, fileUrl(person.id))
      const named = isId<'agent'>(agentId)
        ? await nameReferent(asked.var.errand, { personId: person.id, agentId })
        : undefined
      return named?.ok ? goTo(asked, fileUrlAfter(person.id, 'saved')) : notThere(asked)
    }),
  )
  routes.post(
    referentRemovalUrl(':personId', ':referentId'),
    changers,
    changing(async (asked, person) => {
      const id = asked.req.param('referentId') ?? ''
      if (!isId<'person-referent'>(id)) return notThere(asked)
      await removeReferent(asked.var.errand, { personId: person.id, id })
      return goTo(asked, fileUrlAfter(person.id, 'saved'))
    }),
  )
}
