import { isId } from '#kernel/ids.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, sendCsv, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Handler, Routes } from '#platform/http/routes.ts'
import { readUpload, type UploadRefusal } from '#platform/http/upload.ts'
import { requestOf } from '../file/request-key.ts'
import type { Ask, Tables } from '../people-options.ts'
import { rolesThatMay } from '../who-may.ts'
import { readColumns } from './columns/columns-form.ts'
import { decisions, type Decision, type ImportId, type PeopleImport } from './import.ts'
import { findImport, listImports } from './import-store.ts'
import { ImportsPage } from './imports-page.tsx'
import {
  abandonImport,
  chooseColumns,
  chooseSheet,
  confirmImport,
  decideDoubles,
  reopenColumns,
  sendFile,
  undoImport,
} from './prepare-import.ts'
import { listProblems } from './problem-store.ts'
import { problemsCsv } from './result/problems-csv.ts'
import { sayImport } from './say-import.ts'
import { showColumns, showImport, showLikeness } from './show-import.tsx'
import { importPartUrl, importsUrl, importUrl } from './urls.ts'

const preparers = agents(...rolesThatMay('import-people'))
const mostBytes = 20 * 1024 * 1024
const formAround = 64 * 1024

/** Bringing people from another tool. */
export function addImportRoutes(routes: Routes<Tables>): void {
  routes.get(importsUrl, preparers, (asked) => showImports(asked))

  routes.upload(importsUrl, preparers, {
    most: mostBytes + formAround,
    handler: async (asked) => {
      const upload = await readUpload(asked, { field: 'file', most: mostBytes })
      if (!upload.ok) return showImports(asked, upload.refusal)
      const { errand } = asked.var
      const request = requestOf(errand, await readForm(asked), 'send-import')
      const id = await once<ImportId>(errand, request, () => sendFile(errand, upload.value))
      return goTo(asked, importUrl(id))
    },
  })

  routes.get(importUrl(':importId'), preparers, withImport(showImport))

  addColumnRoutes(routes)
  addLikenessRoutes(routes)
  addDecisionRoutes(routes)

  routes.get(
    importPartUrl(':importId', 'a-verifier.csv'),
    preparers,
    withImport(async (asked, { id, reading }) => {
      const all = await listProblems(asked.var.errand.db, { importId: id }, { limit: 1_000_000, offset: 0 })
      const titles = reading?.columns.map(({ title }) => title) ?? []
      return sendCsv(asked, `${sayImport('csv-file')}.csv`, problemsCsv(all, titles))
    }),
  )
}

function addColumnRoutes(routes: Routes<Tables>): void {
  routes.post(
    importPartUrl(':importId', 'colonnes'),
    preparers,
    withImport(async (asked, one) => {
      const form = await readForm(asked)
      const { mapping, twice } = readColumns(form, one.reading?.columns ?? [])
      if (one.state !== 'mapping') return goTo(asked, importUrl(one.id))
      if (twice.length > 0) return showColumns(asked, one, { form, twice })
      const chosen = await chooseColumns(asked.var.errand, { id: one.id, mapping })
      return chosen.ok ? goTo(asked, importUrl(one.id)) : showColumns(asked, one, { form, twice })
    }),
  )

  routes.post(
    importPartUrl(':importId', 'feuille'),
    preparers,
    withImport(async (asked, { id }) => {
      const sheet = (await readForm(asked)).text('sheet')
      await chooseSheet(asked.var.errand, { id, sheet })
      return goTo(asked, importUrl(id))
    }),
  )

  routes.post(
    importPartUrl(':importId', 'revoir-les-colonnes'),
    preparers,
    withImport(async (asked, { id }) => {
      await reopenColumns(asked.var.errand, id)
      return goTo(asked, importUrl(id))
    }),
  )
}

function addLikenessRoutes(routes: Routes<Tables>): void {
  const path = importPartUrl(':importId', 'ressemblances')
  routes.get(path, preparers, withImport(showLikeness))

  routes.post(
    path,
    preparers,
    withImport(async (asked, { id }) => {
      const form = await readForm(asked)
      const all = decisionOf(form.text('all'))
      if (all) await decideDoubles(asked.var.errand, { id, decision: all, lines: 'all' })
      for (const decision of all ? [] : decisions) {
        const lines = Object.keys(form.typed).flatMap((box) =>
          form.text(box) === decision ? (/^decision_(\d{1,7})$/.exec(box)?.[1] ?? []) : [],
        )
        await decideDoubles(asked.var.errand, { id, decision, lines: lines.map(Number) })
      }
      const page = asked.req.query('page') ?? '1'
      return goTo(asked, `${importPartUrl(id, 'ressemblances')}?page=${Number(page) || 1}&enregistre`)
    }),
  )
}

function addDecisionRoutes(routes: Routes<Tables>): void {
  routes.post(
    importPartUrl(':importId', 'confirmation'),
    preparers,
    withImport(async (asked, { id }) => {
      await confirmImport(asked.var.errand, id)
      return goTo(asked, importUrl(id))
    }),
  )

  routes.post(
    importPartUrl(':importId', 'abandon'),
    preparers,
    withImport(async (asked, { id }) => {
      await abandonImport(asked.var.errand, id)
      return goTo(asked, importUrl(id))
    }),
  )

  routes.post(
    importPartUrl(':importId', 'annulation'),
    preparers,
    withImport(async (asked, one) => {
      const undone = await undoImport(asked.var.errand, one.id)
      if (!undone.ok && one.state === 'imported') return showImport(asked, one, undone.refusal)
      return goTo(asked, importUrl(one.id))
    }),
  )
}

function withImport(
  handle: (asked: Ask, one: PeopleImport) => Response | Promise<Response>,
): Handler<Tables> {
  return async (asked) => {
    const id = asked.req.param('importId') ?? ''
    const one = isId<'people-import'>(id) ? await findImport(asked.var.errand.db, id) : undefined
    return one ? handle(asked, one) : notThere(asked)
  }
}

async function showImports(asked: Ask, problem?: UploadRefusal): Promise<Response> {
  const { errand, frame } = asked.var
  const imports = await listImports(errand.db, 50)
  const problems = problem && { file: sayImport(`problem-${problem}`) }
  const requestId = errand.newId()
  return showPage(asked, <ImportsPage {...{ frame, imports, requestId, problems }} />, problem ? 422 : 200)
}

function decisionOf(text: string): Decision | undefined {
  return decisions.find((decision) => decision === text)
}
