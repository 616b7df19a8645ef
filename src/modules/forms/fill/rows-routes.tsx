import { isId } from '#kernel/ids.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Group } from '../definition/definition.ts'
import { addRow, finishRows, moveRow, removeRow } from '../draft/change-rows.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import { canVisit, standingAt } from '../journey/next-step.ts'
import { voiceOf } from '../journey/say-text.ts'
import type { Standing, Stop } from '../journey/walk.ts'
import { RemoveRowPage } from '../pages/remove-row-page.tsx'
import { RowsPage } from '../pages/rows-page.tsx'
import { type AtDraft, atDraft, readAgain } from './at-draft.ts'
import { fillingProps } from './filling-props.ts'
import { goNext } from './go-next.ts'
import { hrefToDo } from './save-what-is-sent.tsx'
import { sayFilling } from './say.ts'
import { backFrom } from './show-question.tsx'
import { newRowUrl, returnField, returnOf, returns, rowActUrl, rowsUrl, stopUrl } from './urls.ts'

/** The list of the rows of a group: added, taken out, put in order. */
export function addRowsRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  const at = (answer: (at: AtDraft, rows: AtRows) => Promise<Response>) => atDraft(options, withRows(answer))
  const list = rowsUrl(':draftId', ':group')
  routes.get(list, everyone, at(showRows))
  routes.post(list, everyone, at(finishList))
  routes.post(newRowUrl(':draftId', ':group'), everyone, at(addOne))
  const row = { id: ':draftId', group: ':group', row: ':row' } as const
  routes.get(rowActUrl(row, 'retrait'), everyone, at(askToRemove))
  routes.post(rowActUrl(row, 'retrait'), everyone, at(removeOne))
  routes.post(rowActUrl(row, 'ordre'), everyone, at(moveOne))
}

interface AtRows {
  readonly group: Group
  readonly standing: Standing
}

function withRows(
  answer: (at: AtDraft, rows: AtRows) => Promise<Response>,
): (at: AtDraft) => Promise<Response> {
  return async (at) => {
    const id = at.asked.req.param('group') ?? ''
    const stop: Stop = { stop: 'rows', group: id }
    const standing = standingAt(at.walked(), stop)
    const group = at.version.definition.sections
      .flatMap(({ steps }) => steps)
      .find((step): step is Group => step.step === 'group' && step.id === id)
    if (!group) return notThere(at.asked)
    if (!standing || !canVisit(at.walked(), stop, at.version.definition.policies.order))
      return goTo(at.asked, hrefToDo(at))
    return answer(at, { group, standing })
  }
}

async function showRows(at: AtDraft, { group, standing }: AtRows, problem?: string): Promise<Response> {
  const { asked, draft } = at
  const voice = voiceOf(at.sitting, asked.var.frame.language)
  const returnTo = returnOf(asked.req.query(returnField))
  const rows = rowsOf(at, group).map((row) => {
    const stops = at.walked().path.filter(({ at: stop }) => stop.stop === 'page' && stop.row === row)
    const first = stops.find(({ complete, visited }) => !complete || !visited) ?? stops[0]
    return {
      id: row,
      title: voice.text(group.rowTitle, row),
      complete: stops.every(({ complete, visited }) => complete && visited),
      editHref: first ? stopUrl(draft.id, first.at) : rowsUrl(draft.id, group.id),
      removeHref: rowActUrl({ id: draft.id, group: group.id, row }, 'retrait'),
      orderAction: rowActUrl({ id: draft.id, group: group.id, row }, 'ordre'),
    }
  })
  const props = {
    ...fillingProps(at, { backHref: backFrom(at, standing), says: group }),
    group,
    rows,
    addAction: newRowUrl(draft.id, group.id),
    continueAction: rowsUrl(draft.id, group.id),
    mayAdd: rows.length < group.most,
    ...(returnTo === undefined ? {} : { returnTo: returns[returnTo] }),
    ...(problem === undefined ? {} : { problem }),
  }
  return showPage(asked, <RowsPage {...props} />, problem === undefined ? 200 : 422)
}

function rowsOf({ sitting }: AtDraft, { id }: Group): readonly string[] {
  return sitting.answers.rows.filter(({ group }) => group === id).map((row) => row.id)
}

async function finishList(at: AtDraft, rows: AtRows): Promise<Response> {
  const { group } = rows
  const count = rowsOf(at, group).length
  const say = sayFilling(at.asked.var.frame.language)
  if (count < group.least) return showRows(at, rows, say('tooFewRows', { least: group.least }))
  if (count > group.most) return showRows(at, rows, say('tooManyRows', { most: group.most }))
  const returnTo = returnOf((await readForm(at.asked)).text(returnField))
  await finishRows(at.errand, { draft: at.draft, group, sealingKey: at.options.sealingKey })
  return goNext(await readAgain(at), { after: { stop: 'rows', group: group.id }, returnTo })
}

async function addOne(at: AtDraft, rows: AtRows): Promise<Response> {
  const { group } = rows
  const typed = (await readForm(at.asked)).text('request_id')
  const requestId = isId(typed) ? typed : at.errand.newId()
  const added = await addRow(at.errand, { draft: at.draft, group, requestId })
  if (!added.ok) {
    const most = sayFilling(at.asked.var.frame.language)('tooManyRows', { most: group.most })
    return added.refusal === 'too-many' ? showRows(at, rows, most) : goTo(at.asked, hrefToDo(at))
  }
  const first = (await readAgain(at))
    .walked()
    .path.find(({ at: stop }) => stop.stop === 'page' && stop.row === added.value)
  return goTo(at.asked, first ? stopUrl(at.draft.id, first.at) : rowsUrl(at.draft.id, group.id))
}

async function askToRemove(at: AtDraft, { group }: AtRows): Promise<Response> {
  const row = at.asked.req.param('row') ?? ''
  if (!rowsOf(at, group).includes(row)) return goTo(at.asked, rowsUrl(at.draft.id, group.id))
  const keepHref = rowsUrl(at.draft.id, group.id)
  const props = {
    ...fillingProps(at, { backHref: keepHref, says: group, row }),
    title: voiceOf(at.sitting, at.asked.var.frame.language).text(group.rowTitle, row),
    action: rowActUrl({ id: at.draft.id, group: group.id, row }, 'retrait'),
    keepHref,
  }
  return showPage(at.asked, <RemoveRowPage {...props} />)
}

async function removeOne(at: AtDraft, { group }: AtRows): Promise<Response> {
  await removeRow(at.errand, { draft: at.draft, group, row: at.asked.req.param('row') ?? '' })
  return goTo(at.asked, rowsUrl(at.draft.id, group.id))
}

async function moveOne(at: AtDraft, { group }: AtRows): Promise<Response> {
  const up = (await readForm(at.asked)).text('sens') === 'haut'
  await moveRow(at.errand, { draft: at.draft, group, row: at.asked.req.param('row') ?? '', up })
  return goTo(at.asked, rowsUrl(at.draft.id, group.id))
}
