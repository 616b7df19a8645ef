import type { Result } from '#kernel/result.ts'
import { once } from '#platform/db/once.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { isId } from '#kernel/ids.ts'
import { checkDefinition, type Checked } from '../check/check-definition.ts'
import { compareDefinitions } from '../compare/compare-definitions.ts'
import type { Definition } from '../definition/definition.ts'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { publishers } from './at-form.ts'
import { hashOf } from './form-version.ts'
import { PublicationPage, type PublicationPageProps, ShippedPublicationPage } from './publication-page.tsx'
import { publish, type PublishRefusal } from './published.ts'
import { type DocumentRefusal, largestDocument, readDocument, type SentDocument } from './read-document.ts'
import { countRunningDrafts } from './running-drafts-store.ts'
import { say } from './say.ts'
import { formPartUrl, formUrl, newPublicationUrl } from './urls.ts'
import { findLastVersion } from './version-store.ts'

// A field of text may take three bytes a sign, beside the file.
const largestBody = largestDocument * 4

/** Publishing: a document pasted or sent, or a form that came with the service; always after its report. */
export function addPublicationRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  routes.get(newPublicationUrl, publishers, (asked) => showPublication(asked, { text: '' }))
  routes.upload(newPublicationUrl, publishers, {
    most: largestBody,
    handler: (asked) => takeDocument(asked, options),
  })
  const shippedUrl = formPartUrl(':formId', 'publication')
  routes.get(shippedUrl, publishers, (asked) =>
    withShipped(asked, options, (shipped) => showShipped(asked, shipped, { options })),
  )
  routes.post(shippedUrl, publishers, (asked) =>
    withShipped(asked, options, (shipped) => publishShipped(asked, shipped, options)),
  )
}

type Told = Pick<PublicationPageProps, 'text' | 'problems' | 'notice' | 'checked' | 'sha256' | 'changes'>

function showPublication(asked: Ask, told: Told): Response {
  const { errand, frame } = asked.var
  const isWrong = told.problems !== undefined || (told.checked?.errors.length ?? 0) > 0
  const page = <PublicationPage {...{ frame, requestId: errand.newId() }} {...told} />
  return showPage(asked, page, isWrong || told.notice !== undefined ? 422 : 200)
}

async function takeDocument(asked: Ask, options: FormsOptions): Promise<Response> {
  const sent = await readDocument(asked)
  if (!sent.read.ok)
    return showPublication(asked, { text: sent.text, problems: problemOf(sent, sent.read.refusal) })
  const checked = checkDefinition(sent.read.value, options.given)
  const { definition } = checked
  const sha256 = definition && hashOf(definition)
  const report = { text: sent.text, checked, sha256, ...(await changesFrom(asked, definition)) }
  if (!definition) return showPublication(asked, { ...report, problems: { document: say('has-errors') } })
  if (sent.act !== 'publier') return showPublication(asked, report)
  // What was read in the report is what is published, and nothing else.
  if (sent.seen !== sha256) return showPublication(asked, { ...report, notice: say('not-confirmed') })
  const answer = await publishOnce(asked, definition, { options, key: sent.requestId })
  if (!answer.ok) return showPublication(asked, { ...report, notice: say(answer.refusal) })
  return goTo(asked, `${formUrl(definition.id)}?fait=publication`)
}

function problemOf({ line }: SentDocument, refusal: DocumentRefusal): Readonly<Record<string, string>> {
  return { document: say(refusal, { line }) }
}

/** What it changes from the version published now, and how many drafts it touches. */
async function changesFrom(asked: Ask, after: Definition | undefined): Promise<Pick<Told, 'changes'>> {
  const { errand } = asked.var
  const last = after && (await findLastVersion(errand, after.id))
  if (!after || !last) return {}
  const drafts = (await countRunningDrafts(errand)).get(last.id) ?? 0
  return { changes: { comparison: compareDefinitions(last.definition, after), drafts, number: last.number } }
}

interface Publishing {
  readonly options: FormsOptions
  readonly key: string
}

function publishOnce(
  { var: { errand } }: Ask,
  document: Definition,
  { options, key }: Publishing,
): Promise<Result<string, PublishRefusal>> {
  const request = { scope: 'forms.publish', key: isId(key) ? key : undefined }
  return once(errand, request, async () => {
    const answer = await publish(errand, { document, ...(options.given && { given: options.given }) })
    return answer.ok ? { ok: true as const, value: answer.value.id } : answer
  })
}

function withShipped(
  asked: Ask,
  { shippedDefinitions }: FormsOptions,
  work: (shipped: Definition) => Promise<Response>,
): Promise<Response> | Response {
  const formId = asked.req.param('formId')
  const shipped = shippedDefinitions.find(({ id }) => id === formId)
  return shipped ? work(shipped) : notThere(asked)
}

interface ShippedTold {
  readonly options: FormsOptions
  readonly notice?: string
}

async function showShipped(
  asked: Ask,
  shipped: Definition,
  { options, notice }: ShippedTold,
): Promise<Response> {
  const { errand, frame } = asked.var
  const checked: Checked = checkDefinition(shipped, options.given)
  const page = {
    frame,
    requestId: errand.newId(),
    formId: shipped.id,
    title: shipped.title.fr,
    checked,
    ...(await changesFrom(asked, shipped)),
    ...(notice === undefined ? {} : { notice }),
  }
  return showPage(asked, <ShippedPublicationPage {...page} />, notice === undefined ? 200 : 409)
}

async function publishShipped(asked: Ask, shipped: Definition, options: FormsOptions): Promise<Response> {
  const key = requestIdOf(await readForm(asked), asked.var.errand)
  const answer = await publishOnce(asked, shipped, { options, key })
  if (!answer.ok) return showShipped(asked, shipped, { options, notice: say(answer.refusal) })
  return goTo(asked, `${formUrl(shipped.id)}?fait=publication`)
}
