import { isId } from '#kernel/ids.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Group } from '../definition/definition.ts'
import { addRow, finishRows, removeRow } from '../draft/change-rows.ts'
import { saveAnswers, type Written } from '../draft/save-answers.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import { layoutOf } from '../journey/layout.ts'
import { isWhole } from '../journey/next-step.ts'
import { rawFrom, type SentAnswer } from '../pages/form-names.ts'
import { type AtDraft, atDraft, readAgain } from './at-draft.ts'
import { fillingProps } from './filling-props.ts'
import { hasResult } from './go-next.ts'
import { showConflicts } from './show-conflicts.tsx'
import { ofRow } from './sheet-names.ts'
import { goOnField, groupAnchor, rowAnchor, SheetPage } from './sheet-page.tsx'
import { sheetSections } from './sheet-parts.ts'
import { draftActUrl } from './urls.ts'

/** The whole form on one screen, for the agent beside her: the same questions, read and saved in the same way. */
export function addSheetRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  const url = draftActUrl(':draftId', 'sheet')
  const forAgents = (answer: (at: AtDraft) => Promise<Response>) =>
    atDraft(options, (at) => (at.by === 'agent' ? answer(at) : notThere(at.asked)))
  routes.get(url, everyone, forAgents(showSheet))
  routes.post(url, everyone, forAgents(saveSheet))
}

async function showSheet(at: AtDraft): Promise<Response> {
  // Agents read French, in whatever language the person beside them reads.
  const asked = at.asked
  asked.set('frame', { ...asked.var.frame, language: 'fr' })
  const state = asked.req.query('etat')
  const props = {
    ...fillingProps(at),
    action: draftActUrl(at.draft.id, 'sheet'),
    sections: await sheetSections(at, state === 'manque'),
    leadsTo: hasResult(at) ? ('result' as const) : ('check' as const),
    isBlocked: state === 'manque',
    isSaved: state === 'garde',
  }
  return showPage(asked, <SheetPage {...props} />)
}

async function saveSheet(at: AtDraft): Promise<Response> {
  const { asked, draft } = at
  const form = await readForm(asked)
  const typed = form.text('request_id')
  const saved = await saveAnswers(at.errand, {
    draft,
    definition: at.version.definition,
    written: writtenIn(at, form),
    requestId: isId(typed) ? typed : undefined,
    sealingKey: at.options.sealingKey,
  })
  const conflicts = saved.ok ? saved.value : []
  if ((asked.req.header('accept') ?? '').startsWith('application/json')) {
    const isSaved = saved.ok && conflicts.length === 0
    return asked.json({ saved: isSaved }, isSaved ? 200 : 409)
  }
  if (!saved.ok) return goTo(asked, draftActUrl(draft.id, 'end'))
  if (conflicts.length > 0)
    return showConflicts(at, { conflicts, action: draftActUrl(draft.id, 'sheet'), namedByRow: true })
  return goTo(asked, await whereAfter(await readAgain(at), form))
}

function writtenIn(at: AtDraft, form: Form): readonly Written[] {
  const { places } = layoutOf(at.version.definition)
  const { rows } = at.sitting.answers
  const isLeft = form.text(goOnField) !== ''
  return [...places.values()].flatMap(({ question, group }) => {
    const ofGroup = group ? rows.filter((row) => row.group === group.id).map(({ id }) => id) : [undefined]
    return ofGroup.flatMap((row) => {
      const [sent] = rawFrom(form, [ofRow(question, row)])
      if (!sent || (!isLeft && saysNothing(sent))) return []
      const { raw, choice, revision: basedOn } = sent
      const key = row === undefined ? { question: question.id } : { question: question.id, row }
      return [{ ...key, asked: question, raw, choice, basedOn }]
    })
  })
}

// A box left blank where nothing was written says nothing yet; once the screen is left, it says that it was left blank.
function saysNothing({ revision, choice, raw }: SentAnswer): boolean {
  return (
    revision === 0 &&
    choice === undefined &&
    Object.values(raw).every((texts) => texts.every((text) => text.trim() === ''))
  )
}

/** What the button asked besides saving, and where to go on. */
async function whereAfter(at: AtDraft, form: Form): Promise<string> {
  const sheet = draftActUrl(at.draft.id, 'sheet')
  const groups = [...layoutOf(at.version.definition).groups.values()].map(({ group }) => group)
  const added = groups.find(({ id }) => id === form.text('ajouter'))
  if (added) return `${sheet}?etat=garde#${await addOne(at, added, form)}`
  const row = at.sitting.answers.rows.find(({ id }) => id === form.text('retirer'))
  const from = groups.find(({ id }) => id === row?.group)
  if (row && from) {
    await removeRow(at.errand, { draft: at.draft, group: from, row: row.id })
    return `${sheet}?etat=garde#${groupAnchor(from)}`
  }
  return form.text(goOnField) === '' ? `${sheet}?etat=garde` : goOn(at, groups)
}

async function addOne(at: AtDraft, group: Group, form: Form): Promise<string> {
  const typed = form.text('request_id')
  const requestId = isId(typed) ? typed : at.errand.newId()
  const added = await addRow(at.errand, { draft: at.draft, group, requestId })
  return added.ok ? rowAnchor(added.value) : groupAnchor(group)
}

// The lists on the screen are as the agent wants them; what is missing is said on the screen itself.
async function goOn(at: AtDraft, groups: readonly Group[]): Promise<string> {
  const { draft, errand, options, sitting } = at
  for (const group of groups) {
    const count = sitting.answers.rows.filter((row) => row.group === group.id).length
    if (count >= group.least && count <= group.most)
      await finishRows(errand, { draft, group, sealingKey: options.sealingKey })
  }
  const finished = await readAgain(at)
  if (!isWhole(finished.walked())) return `${draftActUrl(draft.id, 'sheet')}?etat=manque`
  return draftActUrl(draft.id, hasResult(at) ? 'result' : 'check')
}
