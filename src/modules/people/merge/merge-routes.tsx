import { isId } from '#kernel/ids.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { askWhy } from '../access/ask-why.ts'
import { changing, reading } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import { fileUrlAfter } from '../file/file-message.ts'
import { findPerson, readFile } from '../find-person.ts'
import type { Ask, PeopleOptions, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { distinctionUrl, likelyDoublesUrl, mergingUrl } from '../tie-urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { CandidatesPage } from './candidates-page.tsx'
import { ComparePage } from './compare-page.tsx'
import type { Compared } from './compared.ts'
import { type Choices, comparedFields, factsOf, mergedFacts } from './file-facts.ts'
import { findCandidates, tellApart } from './find-candidates.ts'
import { heldBy } from './held-by.ts'
import { mergeFiles, type MergeRefusal } from './merge-files.ts'
import { RecapPage } from './recap-page.tsx'
import { MergeRefusedPage } from './refused-page.tsx'
import { addUndoRoutes } from './undo-routes.tsx'

const mergers = agents(...rolesThatMay('change-file'))

/** Finding files that are one person’s, making them one, and telling them apart. */
export function addMergeRoutes(routes: Routes<Tables>, options: PeopleOptions): void {
  routes.get(likelyDoublesUrl, mergers, async (asked) => {
    const { errand, frame } = asked.var
    const candidates = await findCandidates(errand, Number(asked.req.query('page')) || 1)
    const message = asked.req.query('fait') === 'distingue' ? 'told-apart' : undefined
    return showPage(asked, <CandidatesPage {...{ frame, candidates, message }} today={errand.today} />)
  })

  routes.get(
    mergingUrl(':personId'),
    mergers,
    reading((asked, kept) =>
      withOther(asked, { one: kept, otherId: asked.req.query('avec') ?? '' }, (merged) =>
        showComparison(asked, { kept, merged, form: formOf([]) }, options),
      ),
    ),
  )

  routes.post(
    mergingUrl(':personId'),
    mergers,
    changing(async (asked, kept) => {
      const form = await readForm(asked)
      return withOther(asked, { one: kept, otherId: form.text('with') }, (merged) =>
        decide(asked, { kept, merged, form }, options),
      )
    }),
  )

  routes.post(
    distinctionUrl(':personId'),
    mergers,
    changing(async (asked, one) => {
      const otherId = (await readForm(asked)).text('with')
      return withOther(asked, { one, otherId }, async (their) => {
        await tellApart(asked.var.errand, { one: one.id, other: their.id })
        return goTo(asked, `${likelyDoublesUrl}?fait=distingue`)
      })
    }),
  )

  addUndoRoutes(routes, options)
}

interface Comparison {
  readonly kept: Person
  readonly merged: Person
  readonly form: Form
  readonly hasChanged?: boolean
}

/** Both files are read, and a reason asked for each when the agent follows neither. */
async function withOther(
  asked: Ask,
  { one, otherId }: { one: Person; otherId: string },
  handle: (other: Person) => Promise<Response>,
): Promise<Response> {
  if (!isId<'person'>(otherId)) return notThere(asked)
  if (otherId === one.id) return showRefusal(asked, one, 'same-file')
  const { errand } = asked.var
  const other = await findPerson(errand, otherId)
  if (!other) return notThere(asked)
  if (other.id === one.id) return goTo(asked, fileUrlAfter(one.id, 'merged'))
  const why = await askWhy(asked, other.id)
  if (why) return why
  await readFile(errand, other.id)
  return handle(other)
}

async function decide(asked: Ask, comparison: Comparison, options: PeopleOptions): Promise<Response> {
  const { kept, form } = comparison
  if (form.text('back') !== '') return showComparison(asked, comparison, options)
  if (form.text('confirmed') === '') return showRecap(asked, comparison, options)
  const done = await mergeOnce(asked, comparison)
  if (done.ok) return goTo(asked, fileUrlAfter(kept.id, 'merged'))
  return done.refusal === 'changed-meanwhile'
    ? showComparison(asked, { ...comparison, hasChanged: true }, options)
    : showRefusal(asked, kept, done.refusal)
}

function mergeOnce(asked: Ask, { kept, merged, form }: Comparison): ReturnType<typeof mergeFiles> {
  const { errand } = asked.var
  const version = (box: string): number => Number(form.text(box)) || 0
  return once(errand, requestOf(errand, form, 'merge-files'), () =>
    mergeFiles(errand, {
      kept: { id: kept.id, version: version('kept_version') },
      merged: { id: merged.id, version: version('merged_version') },
      choices: choicesIn(form),
    }),
  )
}

async function showComparison(asked: Ask, comparison: Comparison, options: PeopleOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const compared = await heldOf(asked, comparison, options)
  const { form, hasChanged } = comparison
  const page = <ComparePage {...{ frame, form, hasChanged }} {...compared} today={errand.today} />
  return showPage(asked, page, hasChanged ? 409 : 200)
}

async function showRecap(asked: Ask, comparison: Comparison, options: PeopleOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const { kept, merged, form } = comparison
  const compared = await heldOf(asked, comparison, options)
  const after = mergedFacts({ kept: factsOf(kept), merged: factsOf(merged) }, choicesIn(form))
  const requestId = errand.newId()
  return showPage(
    asked,
    <RecapPage {...{ frame, after, form, requestId }} {...compared} today={errand.today} />,
  )
}

function showRefusal(
  asked: Ask,
  person: Person,
  refusal: Exclude<MergeRefusal, 'changed-meanwhile'>,
): Response {
  return showPage(asked, <MergeRefusedPage {...{ frame: asked.var.frame, person, refusal }} />, 409)
}

async function heldOf(asked: Ask, { kept, merged }: Comparison, options: PeopleOptions): Promise<Compared> {
  const { errand } = asked.var
  const held = {
    kept: await heldBy(errand, { personId: kept.id }, options),
    merged: await heldBy(errand, { personId: merged.id }, options),
  }
  return { kept, merged, held }
}

function choicesIn(form: Form): Choices {
  const choices = comparedFields.flatMap((field) => {
    const choice = (['kept', 'merged', 'both'] as const).find((each) => each === form.text(`choice_${field}`))
    return choice ? [[field, choice]] : []
  })
  return Object.fromEntries(choices)
}
