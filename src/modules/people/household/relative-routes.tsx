import { isId } from '#kernel/ids.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { findLikelyDoubles, type LikelyDouble } from '../double/find-doubles.ts'
import { changing, reading } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import { findPerson, isAbout } from '../find-person.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { searchPeople } from '../search/search-people.ts'
import { memberEndUrl, relativesUrl, tieEndUrl } from '../tie-urls.ts'
import { may, rolesThatMay } from '../who-may.ts'
import { addRelative, type NewRelative } from './add-relative.ts'
import type { Search } from './add-relative-section.tsx'
import { aroundHer } from './around-her.ts'
import { endTie, leaveHousehold } from './end-tie.ts'
import { RelativeDoublesPage } from './relative-doubles-page.tsx'
import { comparableOf, readRelative, type RelativeProblems } from './relative-form.ts'
import { RelativesPage, relativesUrlAfter } from './relatives-page.tsx'
import { sayTie } from './say-tie.ts'

const changers = agents(...rolesThatMay('change-file'))

/** Those who live with her and those close to her: seen, added, ended. */
export function addRelativeRoutes(routes: Routes<Tables>): void {
  routes.get(
    relativesUrl(':personId'),
    agents(...rolesThatMay('read-file')),
    reading(async (asked, person) =>
      showRelatives(asked, person, { form: formOf([]), search: await searchOf(asked, person) }),
    ),
  )

  routes.post(
    relativesUrl(':personId'),
    changers,
    changing(async (asked, person) => {
      const form = await readForm(asked)
      const secrets = secretsInForm(form, ['name', 'phone'])
      if (secrets) return showRelatives(asked, person, secrets)
      const read = readRelative(form)
      if (!read.ok) return showRelatives(asked, person, { form, problems: inWords(read.problems) })
      const doubles = form.text('known_doubles') === '' ? await likelyDoubles(asked, person, read.value) : []
      return doubles.length > 0
        ? showDoubles(asked, person, { form, doubles })
        : add(asked, person, { form, relative: read.value })
    }),
  )

  addEndings(routes)
}

function addEndings(routes: Routes<Tables>): void {
  routes.post(
    tieEndUrl(':personId', ':tieId'),
    changers,
    changing(async (asked, person) => {
      const id = asked.req.param('tieId') ?? ''
      if (!isId<'person-tie'>(id)) return notThere(asked)
      await endTie(asked.var.errand, { personId: person.id, id })
      return goTo(asked, relativesUrlAfter(person.id, 'ended'))
    }),
  )

  routes.post(
    memberEndUrl(':personId', ':memberId'),
    changers,
    changing(async (asked, person) => {
      const id = asked.req.param('memberId') ?? ''
      if (!isId<'household-member'>(id)) return notThere(asked)
      await leaveHousehold(asked.var.errand, { personId: person.id, id })
      return goTo(asked, relativesUrlAfter(person.id, 'ended'))
    }),
  )
}

type Added = Omit<NewRelative, 'personId'>

async function likelyDoubles(
  asked: Ask,
  person: Person,
  { relative }: Added,
): Promise<readonly LikelyDouble[]> {
  if (relative.kind === 'file') return []
  const found = await findLikelyDoubles(asked.var.errand, comparableOf(relative))
  return found.filter((double) => !isAbout(person, double.person.id))
}

async function add(
  asked: Ask,
  person: Person,
  { form, relative }: { form: Form; relative: Added },
): Promise<Response> {
  const { errand } = asked.var
  const added = await once(errand, requestOf(errand, form, 'add-relative'), () =>
    addRelative(errand, { personId: person.id, ...relative }),
  )
  if (added.ok) return goTo(asked, relativesUrlAfter(person.id, 'added'))
  const box = relative.relative.kind === 'file' ? 'role' : 'name'
  return showRelatives(asked, person, { form, problems: inWords({ [box]: added.refusal }) })
}

interface Shown {
  readonly form: Form
  readonly search?: Search
  readonly problems?: Problems
}

async function showRelatives(
  asked: Ask,
  person: Person,
  { form, search, problems }: Shown,
): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <RelativesPage
      {...{ frame, person, form }}
      around={await aroundHer(errand, person)}
      mayChange={may(agentOf(asked).role, 'change-file')}
      requestId={requestIdOf(form, errand)}
      search={search ?? { typed: '', chosen: await chosenIn(asked, form.text('relative_id')) }}
      problems={problems}
      message={messages[asked.req.query('fait') ?? '']}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

const messages: Readonly<Record<string, 'added' | 'ended'>> = { ajoute: 'added', termine: 'ended' }

function showDoubles(
  asked: Ask,
  person: Person,
  { form, doubles }: { form: Form; doubles: readonly LikelyDouble[] },
): Response {
  const { frame } = asked.var
  const page = <RelativeDoublesPage {...{ frame, person, form, doubles }} name={form.text('name')} />
  return showPage(asked, page, 409)
}

async function searchOf(asked: Ask, person: Person): Promise<Search> {
  const typed = asked.req.query('q') ?? ''
  const chosen = await chosenIn(asked, asked.req.query('avec') ?? '')
  if (typed.trim() === '') return { typed, chosen: chosen && isAbout(person, chosen.id) ? undefined : chosen }
  const { people } = await searchPeople(asked.var.errand, typed)
  return { typed, found: people.filter(({ id }) => id !== person.id) }
}

async function chosenIn(asked: Ask, id: string): Promise<Person | undefined> {
  return isId<'person'>(id) ? findPerson(asked.var.errand, id) : undefined
}

function inWords(problems: RelativeProblems): Problems {
  return Object.fromEntries(
    Object.entries(problems).map(([box, problem]) => [box, sayTie(`problem-${problem}`)]),
  )
}
