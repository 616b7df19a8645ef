import { isId } from '#kernel/ids.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { changing, reading } from '../file/asked-file.ts'
import { fileUrlAfter } from '../file/file-message.ts'
import { requestOf } from '../file/request-key.ts'
import { isAbout } from '../find-person.ts'
import type { Ask, PeopleOptions, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { findFilesByIds } from '../person-store.ts'
import { mergeUrl, undoingUrl } from '../tie-urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { heldBy } from './held-by.ts'
import { findMerge, type Merge } from './merge-store.ts'
import { UndoPage } from './undo-page.tsx'
import { undoMerge } from './undo-merge.ts'

const mergers = agents(...rolesThatMay('change-file'))

/** One merge, seen and undone. */
export function addUndoRoutes(routes: Routes<Tables>, options: PeopleOptions): void {
  routes.get(
    mergeUrl(':personId', ':mergeId'),
    mergers,
    reading(async (asked, person) => {
      const merge = await mergeIn(asked, person)
      return merge ? showMerge(asked, merge, options) : notThere(asked)
    }),
  )

  routes.post(
    undoingUrl(':personId', ':mergeId'),
    mergers,
    changing(async (asked, person) => {
      const { errand } = asked.var
      const merge = await mergeIn(asked, person)
      if (!merge) return notThere(asked)
      const request = requestOf(errand, await readForm(asked), 'undo-merge')
      await once(errand, request, async () => {
        const undone = await undoMerge(errand, merge.id)
        return undone.ok ? { ok: true as const, value: merge.id } : undone
      })
      return goTo(asked, fileUrlAfter(merge.keptId, 'undone'))
    }),
  )
}

async function mergeIn(asked: Ask, person: Person): Promise<Merge | undefined> {
  const id = asked.req.param('mergeId') ?? ''
  const merge = isId<'person-merge'>(id) ? await findMerge(asked.var.errand.db, id) : undefined
  const isHers = merge && (isAbout(person, merge.keptId) || isAbout(person, merge.mergedId))
  return isHers ? merge : undefined
}

async function showMerge(asked: Ask, merge: Merge, options: PeopleOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const [kept, merged] = await findFilesByIds(errand.db, [merge.keptId, merge.mergedId])
  if (!kept || !merged) return notThere(asked)
  const page = (
    <UndoPage
      {...{ frame, merge, kept, merged }}
      today={errand.today}
      addedSince={await heldBy(errand, { personId: merge.keptId, since: merge.at }, options)}
      requestId={errand.newId()}
    />
  )
  return showPage(asked, page)
}
