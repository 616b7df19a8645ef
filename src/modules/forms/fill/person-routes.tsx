import { isId } from '#kernel/ids.ts'
import { frontLine } from '#kernel/role.ts'
import { askWhy, findPerson, fullName, fileUrl, type Person } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { languages } from '#kernel/language.ts'
import type { Draft } from '../draft/draft.ts'
import { listOpenDrafts } from '../draft/draft-store.ts'
import { versionOf } from '../draft/read-sitting.ts'
import type { KnownFacts } from '../draft/known-facts.ts'
import { startDraft } from '../draft/start-draft.ts'
import { listSubmissions } from '../draft/submission-store.ts'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { publishedForms, publishedVersion } from '../library/published.ts'
import { PersonFormsPage } from './person-forms-page.tsx'
import { draftActUrl, draftUrl, formsOfUrl } from './urls.ts'

/** The forms of a person, from her file: begun, sent, to begin with her. */
export function addPersonRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  const access = agents(...frontLine)
  routes.get(formsOfUrl(':personId'), access, (asked) => withPerson(asked, showForms))
  routes.post(formsOfUrl(':personId'), access, (asked) =>
    withPerson(asked, (at, person) => begin(at, person, options)),
  )
}

async function withPerson(
  asked: Ask,
  work: (asked: Ask, person: Person) => Promise<Response>,
): Promise<Response> {
  const id = asked.req.param('personId') ?? ''
  const person = isId<'person'>(id) ? await findPerson(asked.var.errand, id) : undefined
  if (!person) return notThere(asked)
  return (await askWhy(asked, person.id)) ?? work(asked, person)
}

async function showForms(asked: Ask, person: Person): Promise<Response> {
  const { errand, frame } = asked.var
  const files = [person.id, ...(person.joined ?? [])]
  const drafts = await listOpenDrafts(errand.db, files)
  const begun = await Promise.all(
    drafts.map(async (draft) => ({ draft, title: (await versionOf(errand, draft)).definition.title.fr })),
  )
  const props = {
    frame,
    name: fullName(person.names),
    fileHref: fileUrl(person.id),
    action: formsOfUrl(person.id),
    requestId: errand.newId(),
    forms: (await publishedForms(errand)).filter(({ definition }) => definition.policies.identity !== 'none'),
    begun,
    sent: await listSubmissions(errand.db, { people: files }),
  }
  return showPage(asked, <PersonFormsPage {...props} />)
}

async function begin(asked: Ask, person: Person, options: FormsOptions): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const chosen = languages.find((language) => language === form.text('langue'))
  const formId = form.text('formulaire')
  const started = await startDraft(errand, {
    formId,
    language: chosen ?? 'fr',
    personId: person.id,
    sealingKey: options.sealingKey,
    facts: await factsFor(errand, options, { formId, personId: person.id }),
  })
  if (!started.ok) return goTo(asked, formsOfUrl(person.id))
  return goTo(asked, `${firstPage(started.value, form)}?langue=${started.value.language}`)
}

function firstPage({ id }: Draft, form: Form): string {
  if (form.text('feuille') !== '') return draftActUrl(id, 'sheet')
  return form.text('remettre') === '' ? draftUrl(id) : draftActUrl(id, 'code')
}

async function factsFor(
  errand: Ask['var']['errand'],
  { afterwards }: FormsOptions,
  { formId, personId }: { readonly formId: string; readonly personId: Person['id'] },
): Promise<KnownFacts | undefined> {
  const version = await publishedVersion(errand, formId)
  const definition = version?.definition
  return definition && afterwards[definition.kind]?.proposals?.(errand, { personId, definition })
}
