import { isId } from '#kernel/ids.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, sendCsv, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Handler, Routes } from '#platform/http/routes.ts'
import { readUpload } from '#platform/http/upload.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { listSources } from '../keeping/source-list-store.ts'
import { importers } from '../keeping/who-keeps.ts'
import type { Ask, Tables } from '../places-options.ts'
import { importsUrl } from '../urls.ts'
import { anomaliesCsv } from './anomalies-csv.ts'
import { boxOf, readColumns } from './columns-form.ts'
import { listAnomalies } from './finding-store.ts'
import { mostOfAKind } from './most-findings.ts'
import { say } from './say.ts'
import { abandonUpload, confirmUpload, reopenColumns, sendUpload, tryUpload } from './send-upload.ts'
import { showColumns, showUpload } from './show-upload.tsx'
import type { Upload } from './upload.ts'
import { findUpload, listUploads } from './upload-store.ts'
import { uploadPartUrl, uploadUrl } from './upload-urls.ts'
import { UploadsPage } from './uploads-page.tsx'

const allowed = agents(...importers)
const mostBytes = 50 * 1024 * 1024
const formAround = 64 * 1024
const longestName = 200

/** Bringing files of places in: sent, understood, tried, imported. */
export function addAssistantRoutes(routes: Routes<Tables>): void {
  routes.get(importsUrl, allowed, (asked) => showUploads(asked))
  routes.upload(importsUrl, allowed, {
    most: mostBytes + formAround,
    handler: async (asked) => {
      const form = await readForm(asked)
      const source = form.text('source').replaceAll(/\s+/g, ' ')
      const file = await readUpload(asked, { field: 'fichier', most: mostBytes })
      const problems = {
        ...(source === '' && { source: say('problem-source-missing') }),
        ...(source.length > longestName && { source: say('problem-source-long') }),
        ...(!file.ok && { fichier: say(`problem-${file.refusal}`) }),
      }
      if (!file.ok || Object.keys(problems).length > 0)
        return showUploads(asked, { source: form.text('source'), problems })
      const { name: fileName, bytes } = file.value
      const requestId = requestIdOf(form, asked.var.errand)
      const sent = await sendUpload(asked.var.errand, { source, fileName, bytes, requestId })
      return sent.ok ? goTo(asked, uploadUrl(sent.value)) : notThere(asked)
    },
  })
  routes.get(
    uploadUrl(':uploadId'),
    allowed,
    withUpload((asked, upload) => showUpload(asked, upload)),
  )
  addColumnRoutes(routes)
  addDecisionRoutes(routes)
  routes.get(
    uploadPartUrl(':uploadId', 'remarques.csv'),
    allowed,
    withUpload(async (asked, { id }) => {
      const all = await listAnomalies(asked.var.errand.db, { id, limit: mostOfAKind, offset: 0 })
      return sendCsv(asked, `${say('csv-file')}.csv`, anomaliesCsv(all))
    }),
  )
}

function addColumnRoutes(routes: Routes<Tables>): void {
  routes.post(
    uploadPartUrl(':uploadId', 'colonnes'),
    allowed,
    withUpload(async (asked, upload) => {
      const { id, state, reading } = upload
      if (state !== 'mapping' || !reading) return goTo(asked, uploadUrl(id))
      const form = await readForm(asked)
      const mapping = readColumns(form, reading)
      const problems = mapping.rules.nom ? undefined : { [boxOf('nom')]: say('problem-name') }
      if (problems || form.text('apercu') !== '') return showColumns(asked, upload, { form, problems })
      await tryUpload(asked.var.errand, { id, mapping })
      return goTo(asked, uploadUrl(id))
    }),
  )
  routes.post(
    uploadPartUrl(':uploadId', 'revoir-les-colonnes'),
    allowed,
    withUpload(async (asked, upload) => {
      await reopenColumns(asked.var.errand, upload)
      return goTo(asked, uploadUrl(upload.id))
    }),
  )
}

function addDecisionRoutes(routes: Routes<Tables>): void {
  routes.post(
    uploadPartUrl(':uploadId', 'confirmation'),
    allowed,
    withUpload(async (asked, upload) => {
      const mayVanish = (await readForm(asked)).text('accord') !== ''
      const confirmed = await confirmUpload(asked.var.errand, upload, { mayVanish })
      if (!confirmed.ok && upload.state === 'planned')
        return showUpload(asked, upload, { accord: say('problem-accept') })
      return goTo(asked, uploadUrl(upload.id))
    }),
  )
  routes.post(
    uploadPartUrl(':uploadId', 'abandon'),
    allowed,
    withUpload(async (asked, upload) => {
      await abandonUpload(asked.var.errand, upload)
      return goTo(asked, uploadUrl(upload.id))
    }),
  )
}

function withUpload(handle: (asked: Ask, upload: Upload) => Response | Promise<Response>): Handler<Tables> {
  return async (asked) => {
    const id = asked.req.param('uploadId') ?? ''
    const upload = isId<'place-upload'>(id) ? await findUpload(asked.var.errand.db, id) : undefined
    return upload ? handle(asked, upload) : notThere(asked)
  }
}

async function showUploads(
  asked: Ask,
  again?: { readonly source: string; readonly problems: Problems },
): Promise<Response> {
  const { errand, frame } = asked.var
  const uploads = await listUploads(errand.db, 50)
  const sources = (await listSources(errand.db)).map(({ name }) => name)
  const page = (
    <UploadsPage
      {...{ frame, uploads, sources }}
      requestId={errand.newId()}
      source={again?.source}
      problems={again?.problems}
    />
  )
  return showPage(asked, page, again ? 422 : 200)
}
