import { isId } from '#kernel/ids.ts'
import { type AtDraft, draftActUrl, draftRoute, linkToFile, type LinkRefusal } from '#modules/forms/index.ts'
import { findPerson, fullName, type Person, searchPeople } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { caseworkers } from '#kernel/role.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Routes } from '#platform/http/routes.ts'
import { benefitIds } from '../benefit.ts'
import type { EntitlementsOptions, Tables } from '../entitlements-options.ts'
import type { agent } from '../result/messages.fr.ts'
import { say } from '../result/say.ts'
import { casesUrl, fileChoiceUrl } from '../urls.ts'
import { type FoundFile, LinkPage } from './link-page.tsx'
import { openCase } from './open-case.ts'

/** What an agent does from a result: puts it into a file, opens the procedure of a benefit. */
export function addCaseRoutes(routes: Routes<Tables>, { forms }: EntitlementsOptions): void {
  const access = agents(...caseworkers)
  const sentToo = { alsoWhenSent: true }
  routes.post(casesUrl(':draftId'), access, draftRoute(forms, open, sentToo))
  routes.get(
    fileChoiceUrl(':draftId'),
    access,
    draftRoute(forms, (at) => showLink(at), sentToo),
  )
  routes.post(fileChoiceUrl(':draftId'), access, draftRoute(forms, takeLink, sentToo))
}

async function open(at: AtDraft): Promise<Response> {
  const { asked, draft } = at
  const form = await readForm(asked)
  const benefit = benefitIds.find((id) => id === form.text('aide'))
  if (at.by !== 'agent' || !draft.personId || !benefit) return notThere(asked)
  const errand = wholeErrand(at)
  const opened = await openCase(errand, {
    personId: draft.personId,
    benefit,
    requestId: requestIdOf(form, at.errand),
  })
  return opened.ok ? goTo(asked, `${resultUrl(draft.id)}#droit-${benefit}`) : notThere(asked)
}

// A form that was sent leads from its result to its end by itself.
function resultUrl(id: AtDraft['draft']['id']): string {
  return draftActUrl(id, 'result')
}

/** The errand of a request sees every table; forms only know their own. */
function wholeErrand({ errand }: AtDraft): Errand<Tables> {
  return errand as Errand<unknown> as Errand<Tables>
}

interface Shown {
  readonly doubtful?: FoundFile
  readonly problem?: string
}

async function showLink(at: AtDraft, shown: Shown = {}): Promise<Response> {
  const { asked, draft, errand } = at
  if (at.by !== 'agent') return notThere(asked)
  const searched = readQuery(asked).text('q')
  const found = searched === '' ? undefined : (await searchPeople(errand, searched)).people.map(fileOf)
  const props = {
    frame: asked.var.frame,
    backHref: resultUrl(draft.id),
    action: fileChoiceUrl(draft.id),
    requestId: errand.newId(),
    searched,
    found,
    ...shown,
  }
  return showPage(asked, <LinkPage {...props} />, shown.problem || shown.doubtful ? 409 : 200)
}

const problems: Readonly<Record<Exclude<LinkRefusal, 'other-birth-date'>, keyof typeof agent>> = {
  gone: 'linkGone',
  'of-nobody': 'linkGone',
  'unknown-person': 'linkGone',
  'already-linked': 'linkAlready',
}

async function takeLink(at: AtDraft): Promise<Response> {
  const { asked, draft, errand, options } = at
  if (at.by !== 'agent') return notThere(asked)
  const form = await readForm(asked)
  const person = await chosenIn(form, errand)
  if (!person) return showLink(at, { problem: say('linkGone') })
  const linked = await linkToFile(errand, {
    draftId: draft.id,
    personId: person.id,
    sealingKey: options.sealingKey,
    despiteBirthDate: form.text('sans_verifier') === 'oui',
  })
  if (linked.ok) return goTo(asked, resultUrl(draft.id))
  if (linked.refusal === 'other-birth-date') return showLink(at, { doubtful: fileOf(person) })
  return showLink(at, { problem: say(problems[linked.refusal]) })
}

async function chosenIn(form: Form, errand: AtDraft['errand']): Promise<Person | undefined> {
  const chosen = form.text('personne')
  return isId<'person'>(chosen) ? findPerson(errand, chosen) : undefined
}

function fileOf({ id, names, birth }: Person): FoundFile {
  const parts = birth ? [birth.day, birth.month, birth.year] : []
  const written = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
  return { id, name: fullName(names), birth: written.join('/') }
}
