import { organisationOf } from '#platform/db/asking-organisation.ts'
import { once } from '#platform/db/once.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { compareDefinitions } from '../compare/compare-definitions.ts'
import type { Definition } from '../definition/definition.ts'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { startUrl } from '../fill/urls.ts'
import { publishedSchema, schemaUrl } from '../schema/published-schema.ts'
import { draftsOf, mayPublish, publishers, readers, runningDrafts, withForm } from './at-form.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { FormPage, type FormPageProps } from './form-page.tsx'
import { type FormState, formStates } from './form-state.ts'
import type { FormVersion } from './form-version.ts'
import { FormsPage } from './forms-page.tsx'
import { addPublicationRoutes } from './publication-routes.tsx'
import { withdraw } from './published.ts'
import { countRunningDrafts } from './running-drafts-store.ts'
import { say } from './say.ts'
import { addTrialRoutes } from './trial-routes.tsx'
import { formPartUrl, formsUrl, formUrl } from './urls.ts'
import { listLastVersions, listVersions } from './version-store.ts'

/** The forms of the house: listed, shown, published, withdrawn, compared, tried. */
export function addLibraryRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  routes.get(schemaUrl, everyone, (asked) => asked.json(publishedSchema()))
  routes.get(formsUrl, readers, (asked) => showForms(asked, options))
  addPublicationRoutes(routes, options)
  routes.get(formUrl(':formId'), readers, (asked) =>
    withForm(asked, options, (form) =>
      showForm(asked, form, { publicUrl: options.publicUrl, done: doneOf(asked) }),
    ),
  )
  routes.post(formPartUrl(':formId', 'retrait'), publishers, (asked) =>
    withForm(asked, options, (form) => withdrawAsked(asked, form, options.publicUrl)),
  )
  routes.get(formPartUrl(':formId', 'comparaison'), readers, (asked) =>
    withForm(asked, options, (form) => showComparison(asked, form)),
  )
  routes.get(formPartUrl(':formId', 'definition.json'), readers, (asked) =>
    withForm(asked, options, (form) => asked.json(form.definition as object)),
  )
  addTrialRoutes(routes, options)
}

async function showForms(asked: Ask, { shippedDefinitions }: FormsOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const forms = formStates(await listLastVersions(errand), shippedDefinitions)
  const running = await countRunningDrafts(errand)
  const drafts = new Map<string, number>()
  for (const { formId, last } of forms) {
    if (last) drafts.set(formId, draftsOf(await listVersions(errand, formId), running))
  }
  return showPage(asked, <FormsPage {...{ frame, forms, drafts }} mayPublish={mayPublish(asked)} />)
}

async function showForm(
  asked: Ask,
  form: FormState,
  { publicUrl, ...told }: Pick<FormPageProps, 'done' | 'refused'> & { readonly publicUrl: string },
): Promise<Response> {
  const { errand, frame } = asked.var
  const page = {
    frame,
    form,
    versions: await listVersions(errand, form.formId),
    drafts: await runningDrafts(asked, form.formId),
    mayPublish: mayPublish(asked),
    address: publicUrl + startUrl(organisationOf(errand.asker), form.formId),
    requestId: errand.newId(),
    ...told,
  }
  return showPage(asked, <FormPage {...page} />, told.refused === undefined ? 200 : 409)
}

function doneOf(asked: Ask): FormPageProps['done'] {
  const done = readQuery(asked).text('fait')
  if (done === 'publication') return 'published'
  return done === 'retrait' ? 'withdrawn' : undefined
}

async function withdrawAsked(asked: Ask, form: FormState, publicUrl: string): Promise<Response> {
  const { errand } = asked.var
  const key = requestIdOf(await readForm(asked), errand)
  const { formId } = form
  const answer = await once(errand, { scope: 'forms.withdraw', key }, async () => {
    const withdrawn = await withdraw(errand, { formId })
    return withdrawn.ok ? { ok: true as const } : withdrawn
  })
  if (!answer.ok) return showForm(asked, form, { publicUrl, refused: say(answer.refusal) })
  return goTo(asked, `${formUrl(formId)}?fait=retrait`)
}

async function showComparison(asked: Ask, form: FormState): Promise<Response> {
  const { errand, frame } = asked.var
  const versions = await listVersions(errand, form.formId)
  const choices = [...versions.map(({ number }) => String(number)), ...(form.shipped ? ['fourni'] : [])]
  const [last = '', previous = last] = choices
  const before = chosen(asked.req.query('avant'), choices) ?? previous
  const after = chosen(asked.req.query('apres'), choices) ?? last
  const [one, other] = [before, after].map((choice) => definitionOf(form, versions, choice))
  if (!one || !other) return notThere(asked)
  const comparison = compareDefinitions(one, other)
  const drafts = draftsOf(
    versions.filter(({ number }) => String(number) === before),
    await countRunningDrafts(errand),
  )
  return showPage(asked, <ComparisonPage {...{ frame, form, choices, before, after, comparison, drafts }} />)
}

function chosen(asked: string | undefined, choices: readonly string[]): string | undefined {
  return choices.find((choice) => choice === asked)
}

function definitionOf(
  form: FormState,
  versions: readonly FormVersion[],
  choice: string,
): Definition | undefined {
  if (choice === 'fourni') return form.shipped
  return versions.find(({ number }) => String(number) === choice)?.definition
}
