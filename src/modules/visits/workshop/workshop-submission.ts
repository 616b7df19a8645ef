import type { Day } from '#kernel/day.ts'
import { findPeople, type Person, searchPeople } from '#modules/people/index.ts'
import { isId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { inWords } from '../counter/problems-in-words.ts'
import { readAway } from '../record/away-form.ts'
import { freeTexts, readVisit } from '../record/visit-form.ts'
import { say } from '../say.ts'
import type { Tables } from '../visits-options.ts'
import type { RecordWorkshopRefusal, WorkshopToRecord } from './record-workshop.ts'
import { sayWorkshop } from './say-workshop.ts'
import { mayHold, type Unnamed, type WorkshopRefusal } from './workshop.ts'
import { namedIn, readWorkshop, withNamed } from './workshop-form.ts'

/** Somebody is named or taken off the list, or looked for: the form is shown again. */
export interface Naming {
  readonly form: Form
  readonly named: readonly Person[]
  readonly found: readonly Person[] | undefined
}

/** What the buttons of the list do; nothing when the workshop itself is sent. */
export async function nameParticipants(errand: Errand<Tables>, form: Form): Promise<Naming | undefined> {
  const [what, id = ''] = form.text('do').split(':')
  if (what === 'search') return namingOf(errand, form, form.text('q'))
  const named = namedIn(form)
  if (what === 'add' && isId<'person'>(id)) return namingOf(errand, withNamed(form, [...named, id]))
  if (what === 'remove')
    return namingOf(
      errand,
      withNamed(
        form,
        named.filter((one) => one !== id),
      ),
    )
  return undefined
}

/** The list as it stands, and who is found under a name. */
export async function namingOf(errand: Errand<Tables>, form: Form, searched = ''): Promise<Naming> {
  const named = await findPeople(errand, namedIn(form))
  if (searched === '') return { form, named, found: undefined }
  const { people } = await searchPeople(errand, searched)
  const already = new Set(named.map(({ id }) => id))
  return { form, named, found: people.filter(({ id }) => !already.has(id)) }
}

export type Submission =
  | { readonly ok: true; readonly said: WorkshopToRecord }
  | { readonly ok: false; readonly form: Form; readonly problems: Problems }

/** Reads a workshop that is sent to be written. */
export function readSubmission(form: Form, today: Day): Submission {
  const secrets = secretsInForm(form, [...freeTexts, 'title'])
  if (secrets) return { ok: false, ...secrets }
  const read = readVisit(form)
  const { problems: awayProblems, ...away } = readAway(form, { today, isAsked: true })
  const { workshop, notCounts } = readWorkshop(form)
  const problems = {
    ...inWords({ ...awayProblems, ...(read.ok ? {} : withoutModes(read.problems)) }),
    ...(form.text('minutes') === '' ? { minutes: sayWorkshop('minutes-missing') } : {}),
    ...Object.fromEntries(notCounts.map((field) => [field, sayWorkshop('not-a-count')])),
    ...heldProblems(workshop),
  }
  if (!read.ok || Object.keys(problems).length > 0) return { ok: false, form, problems }
  return { ok: true, said: { ...away, draft: read.draft, workshop } }
}

/** Where the sentence of a refusal stands in the form. */
export function workshopProblem(refusal: RecordWorkshopRefusal): Problems {
  if (refusal === 'unknown-person' || refusal === 'protected-participant') return { q: sayWorkshop(refusal) }
  if (refusal === 'unknown-procedure') return { act1_theme: say(refusal) }
  if (refusal === 'minutes-missing') return { minutes: sayWorkshop(refusal) }
  return { title: refusal in heldFields ? sayHeld(refusal as WorkshopRefusal) : say(refusal as 'no-act') }
}

// The way of a workshop is said for the agent: what is missing is a theme.
function withoutModes<Problem>(
  problems: Readonly<Record<string, Problem>>,
): Readonly<Record<string, Problem | 'no-theme'>> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [
      field,
      field === 'act1_theme' ? 'no-theme' : problem,
    ]),
  )
}

const heldFields: Readonly<Record<WorkshopRefusal, string>> = {
  'title-missing': 'title',
  'title-too-long': 'title',
  'secret-in-title': 'title',
  'nobody-came': 'count',
  'too-many-participants': 'count',
  'ages-exceed': 'count',
  'genders-exceed': 'count',
  'statuses-exceed': 'count',
}

function heldProblems(workshop: WorkshopToRecord['workshop']): Problems {
  const held = mayHold(workshop)
  return held.ok ? {} : { [heldFields[held.refusal]]: sayHeld(held.refusal, workshop.unnamed) }
}

function sayHeld(refusal: WorkshopRefusal, unnamed?: Unnamed): string {
  const list = { 'ages-exceed': 'ages', 'genders-exceed': 'genders', 'statuses-exceed': 'statuses' } as const
  const counts = refusal in list ? unnamed?.[list[refusal as keyof typeof list]] : {}
  const sum = Object.values<number | undefined>(counts ?? {}).reduce<number>(
    (all, one) => all + (one ?? 0),
    0,
  )
  return sayWorkshop(refusal, { sum, count: unnamed?.count ?? 0 })
}
